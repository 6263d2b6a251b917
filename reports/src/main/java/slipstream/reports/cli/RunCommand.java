package slipstream.reports.cli;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import slipstream.reports.cli.ReadsScenarios.LoadedScenario;
import slipstream.simulator.experiment.closeup.CloseUps;

/** How late will this team be, how sure is that, who gets blamed, what caused it. */
@Command(
    name = "run",
    description = "How late will this team be, who gets blamed, and what caused it.")
final class RunCommand extends ExperimentCommand {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  RunCommand(Parts parts) {
    super(parts);
  }

  @Override
  Path file() {
    return file;
  }

  @Override
  Found find() {
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
                  CloseUps::typical);
    }
    return new Found(
        loaded.scenario().name(),
        document(loaded, outcome.result(), outcome.closeUp()),
        outcome,
        List.of(outcome.result()));
  }
}
