package slipstream.reports.cli;

import java.util.List;
import java.util.function.Function;
import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * All commands, in the order in which the help lists them; to add one, add a line.
 *
 * <p>Only commands that were typed are made: to make one is to read its options by reflection, and
 * to make all took longer than to check a scenario. The others lend a name and a line to the help.
 */
enum CommandList {
  RUN("run", RunCommand.class, RunCommand::new),
  WHAT_IF("what-if", WhatIfCommand.class, WhatIfCommand::new),
  REPLAY("replay", ReplayCommand.class, ReplayCommand::new),
  COMPARE("compare", CompareCommand.class, CompareCommand::new),
  EXPLAIN("explain", ExplainCommand.class, ExplainCommand::new),
  ADVISE("advise", AdviseCommand.class, AdviseCommand::new),
  SENSITIVITY("sensitivity", SensitivityCommand.class, SensitivityCommand::new),
  SWEEP("sweep", SweepCommand.class, SweepCommand::new),
  REPORT("report", ReportCommand.class, ReportCommand::new),
  MERGE("merge", MergeCommand.class, parts -> new MergeCommand()),
  VALIDATE("validate", ValidateCommand.class, ValidateCommand::new),
  CONFIG("config", ConfigCommand.class, ConfigCommand::new),
  PARAMETERS("parameters", ParametersCommand.class, ParametersCommand::new),
  SCHEMA("schema", SchemaCommand.class, SchemaCommand::new),
  INIT("init", InitCommand.class, InitCommand::new),
  COMPLETION("generate-completion", GenerateCompletion.class, parts -> new GenerateCompletion()),
  HELP("help", HelpCommand.class, parts -> new HelpCommand());

  private final String typed;
  private final Class<?> type;
  private final Function<Parts, Object> maker;

  CommandList(String typed, Class<?> type, Function<Parts, Object> maker) {
    this.typed = typed;
    this.type = type;
    this.maker = maker;
  }

  /** Adds the commands to the program: made where somebody may look into them, else named. */
  static void addTo(CommandLine program, Parts parts, List<String> words) {
    boolean all =
        words.contains(HELP.typed)
            || words.contains(COMPLETION.typed)
            // A file of words may name any command.
            || words.stream().anyMatch(word -> word.startsWith("@"));
    for (CommandList command : values()) {
      if (all || words.contains(command.typed)) {
        program.addSubcommand(command.made(parts));
      } else {
        program.addSubcommand(command.typed, command.named());
      }
    }
  }

  private CommandLine made(Parts parts) {
    CommandLine made = new CommandLine(maker.apply(parts));
    // Commands of the library have options for help of their own, or are the help.
    if (this != COMPLETION && this != HELP) {
      made.getCommandSpec().addOption(help());
    }
    return made;
  }

  private CommandSpec named() {
    Command says = type.getAnnotation(Command.class);
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
