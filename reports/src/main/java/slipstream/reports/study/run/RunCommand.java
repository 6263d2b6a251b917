package slipstream.reports.study.run;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.command.RunsExperiment;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.simulator.experiment.closeup.CloseUps;

/** How late will this team be, how sure is that, who gets blamed, what caused it. */
@Command(
    name = "run",
    description = "How late will this team be, who gets blamed, and what caused it.")
public final class RunCommand extends ExperimentCommand {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  public RunCommand(Parts parts) {
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
                  CloseUps::typical,
                  spill());
    }
    return new Found(
        document(loaded, outcome.result(), outcome.closeUp()),
        outcome.table(),
        List.of(outcome.result()));
  }
}
