package slipstream.reports.study.replay;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.command.RunsExperiment;
import slipstream.reports.command.SameResult;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.console.Refusal;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.table.Screen;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;

/** One sprint, day by day, in plain words, with its timeline. */
@Command(
    name = "replay",
    description = "One sprint, day by day, in plain words, with its timeline.",
    footer = {
      "%nAll runs are simulated, then one is told: by default the typical one. Clock times spread",
      "a working day's hours evenly over 9:00 to 17:00.",
      "%n  slipstream replay scenarios/the-essay-team.yaml",
      "  slipstream replay scenarios/the-essay-team.yaml --worst --all"
    })
public final class ReplayCommand extends ExperimentCommand {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  @ArgGroup private Which which;

  @SameResult
  @Option(names = "--all", description = "Tell routine work too: builds, tests, deploys.")
  private boolean all;

  /** Which run is told; one of these at most. */
  private static final class Which {
    @Option(
        names = "--run",
        paramLabel = "N",
        description = "The run of this number, as in the table of runs (runs.csv).")
    private Long run;

    @SameResult
    @Option(
        names = "--typical",
        description = "The run nearest to the median in all measures (default).")
    private boolean typical;

    @Option(names = "--best", description = "The run that is finished first.")
    private boolean best;

    @Option(names = "--worst", description = "The run that is finished last.")
    private boolean worst;
  }

  public ReplayCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return file;
  }

  @Override
  protected boolean worksElsewhere() {
    return false;
  }

  @Override
  protected List<String> tables() {
    return List.of("runs.csv");
  }

  @Override
  protected Found find() {
    LoadedScenario loaded = load(file, List.of());
    RunsExperiment.Outcome outcome;
    try (ProgressBarOnStderr bar = bar()) {
      outcome =
          parts()
              .experiment()
              .run(
                  loaded.scenario(),
                  options().threads(),
                  bar,
                  parts().interruption()::asked,
                  look(),
                  spill());
    }
    if (!outcome.result().complete()) {
      warn("Interrupted: the run is one of the first " + outcome.result().runs() + " only.");
    }
    return new Found(
        document(loaded, outcome.result(), outcome.closeUp()).with("replay", null),
        outcome.table(),
        List.of(outcome.result()));
  }

  private Function<CloseUps, CloseUp> look() {
    if (which == null || which.typical) {
      return CloseUps::typical;
    }
    if (which.run == null) {
      return which.best ? CloseUps::best : CloseUps::worst;
    }
    return closeUps -> {
      if (which.run < 0 || which.run >= closeUps.runs()) {
        throw Refusal.usage(
            "--run takes a number from 0 to "
                + Figures.count(closeUps.runs() - 1L)
                + " here, found "
                + which.run
                + (which.run < 0 ? "" : "; --runs makes more"));
      }
      return closeUps.asked(which.run);
    };
  }

  @Override
  protected String report(Found found, Screen screen) {
    ResultDocument document = found.document();
    return ReplayReport.of(document.name(), document.closeUp().diary(), all, screen);
  }
}
