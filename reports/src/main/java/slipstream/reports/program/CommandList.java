package slipstream.reports.program;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import slipstream.reports.command.Parts;
import slipstream.reports.command.shell.CompletionCommand;
import slipstream.reports.command.shell.ManualCommand;
import slipstream.reports.studio.StudioCommand;
import slipstream.reports.study.Studies;
import slipstream.reports.study.Study;
import slipstream.reports.study.advise.AdviseCommand;
import slipstream.reports.study.advise.AdviseStudy;
import slipstream.reports.study.calibrate.CalibrateCommand;
import slipstream.reports.study.calibrate.CalibrateStudy;
import slipstream.reports.study.explain.ExplainCommand;
import slipstream.reports.study.explain.ExplainStudy;
import slipstream.reports.study.explain.blame.BlameStudy;
import slipstream.reports.study.facts.FactsCommand;
import slipstream.reports.study.facts.FactsStudy;
import slipstream.reports.study.forecast.ForecastCommand;
import slipstream.reports.study.forecast.ForecastStudy;
import slipstream.reports.study.portfolio.PortfolioCommand;
import slipstream.reports.study.portfolio.PortfolioStudy;
import slipstream.reports.study.replay.ReplayCommand;
import slipstream.reports.study.replay.ReplayStudy;
import slipstream.reports.study.run.RunCommand;
import slipstream.reports.study.run.RunStudy;
import slipstream.reports.study.sensitivity.AssumptionStudy;
import slipstream.reports.study.sensitivity.SensitivityCommand;
import slipstream.reports.study.sweep.MergeCommand;
import slipstream.reports.study.sweep.SweepCommand;
import slipstream.reports.study.whatif.CompareCommand;
import slipstream.reports.study.whatif.ComparisonStudy;
import slipstream.reports.study.whatif.WhatIfCommand;

/**
 * All commands, in the order in which the help lists them, and with them all studies; to add one,
 * add a line.
 *
 * <p>Only commands that were typed are made: to make one is to read its options by reflection, and
 * to make all took longer than to check a scenario. The others lend a name and a line to the help.
 */
public final class CommandList {
  /**
   * A command.
   *
   * @param typed its name
   * @param type its class, which says what it does
   * @param maker makes it
   * @param studies how its results are told: one for each kind of result that it has, most have one
   */
  public record Offered(
      String typed, Class<?> type, Function<Parts, Object> maker, Study... studies) {}

  private static final Offered COMPLETION =
      new Offered("completion", CompletionCommand.class, parts -> new CompletionCommand());

  private static final Offered MANUAL =
      new Offered("manual", ManualCommand.class, parts -> new ManualCommand());

  private static final Offered HELP =
      new Offered("help", HelpCommand.class, parts -> new HelpCommand());

  /** The commands of the program. */
  public static final List<Offered> ALL =
      List.of(
          new Offered("run", RunCommand.class, RunCommand::new, new RunStudy()),
          new Offered("what-if", WhatIfCommand.class, WhatIfCommand::new, ComparisonStudy.WHAT_IF),
          new Offered("replay", ReplayCommand.class, ReplayCommand::new, new ReplayStudy()),
          new Offered(
              "compare", CompareCommand.class, CompareCommand::new, ComparisonStudy.COMPARE),
          new Offered(
              "explain",
              ExplainCommand.class,
              ExplainCommand::new,
              new ExplainStudy(),
              new BlameStudy()),
          new Offered("advise", AdviseCommand.class, AdviseCommand::new, new AdviseStudy()),
          new Offered(
              "portfolio", PortfolioCommand.class, PortfolioCommand::new, new PortfolioStudy()),
          new Offered(
              "sensitivity",
              SensitivityCommand.class,
              SensitivityCommand::new,
              new AssumptionStudy()),
          new Offered("facts", FactsCommand.class, FactsCommand::new, new FactsStudy()),
          new Offered(
              "calibrate", CalibrateCommand.class, CalibrateCommand::new, new CalibrateStudy()),
          new Offered("forecast", ForecastCommand.class, ForecastCommand::new, new ForecastStudy()),
          new Offered("sweep", SweepCommand.class, SweepCommand::new),
          new Offered("report", ReportCommand.class, ReportCommand::new),
          new Offered("merge", MergeCommand.class, MergeCommand::new),
          new Offered("studio", StudioCommand.class, StudioCommand::new),
          new Offered("validate", ValidateCommand.class, ValidateCommand::new),
          new Offered("config", ConfigCommand.class, ConfigCommand::new),
          new Offered("parameters", ParametersCommand.class, ParametersCommand::new),
          new Offered("schema", SchemaCommand.class, SchemaCommand::new),
          new Offered("init", InitCommand.class, InitCommand::new),
          COMPLETION,
          MANUAL,
          HELP);

  private CommandList() {}

  /** The studies among these commands. */
  public static Studies studies(List<Offered> commands) {
    return new Studies(commands.stream().map(Offered::studies).flatMap(Stream::of).toList());
  }

  /** Adds the commands to the program: made where somebody may look into them, else named. */
  static void addTo(CommandLine program, List<Offered> commands, Parts parts, List<String> words) {
    boolean all = Stream.of(HELP, COMPLETION, MANUAL).map(Offered::typed).anyMatch(words::contains);
    for (Offered command : commands) {
      if (all || words.contains(command.typed())) {
        program.addSubcommand(made(command, parts));
      } else {
        program.addSubcommand(command.typed(), named(command));
      }
    }
  }

  private static CommandLine made(Offered command, Parts parts) {
    CommandLine made = new CommandLine(command.maker().apply(parts));
    // The library's own has an option for help already.
    if (command != HELP) {
      made.getCommandSpec().addOption(help());
    }
    return made;
  }

  private static CommandSpec named(Offered command) {
    Command says = command.type().getAnnotation(Command.class);
    CommandSpec named = CommandSpec.create();
    named.usageMessage().header(says.header()).description(says.description());
    return named;
  }

  private static OptionSpec help() {
    return OptionSpec.builder("-h", "--help")
        .usageHelp(true)
        .description("Show this help and exit.")
        .build();
  }
}
