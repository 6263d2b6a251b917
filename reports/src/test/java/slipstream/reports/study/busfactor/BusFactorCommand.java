package slipstream.reports.study.busfactor;

import java.nio.file.Path;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.simulator.experiment.Experiment;

/** Its command. */
@Command(name = "bus-factor", description = "How many people the team can spare.")
public final class BusFactorCommand extends ExperimentCommand {
  @Parameters(paramLabel = "SCENARIO", description = "Scenario file (YAML).")
  private Path file;

  public BusFactorCommand(Parts parts) {
    super(parts);
  }

  @Override
  protected Path file() {
    return file;
  }

  @Override
  protected Found find() {
    LoadedScenario loaded = load(file, List.of());
    Own own =
        withWorkers(workers -> own(new Experiment(loaded.scenario()), loaded.scenario(), workers));
    int fewest =
        Math.min(own.result().people().get("frontend"), own.result().people().get("backend"));
    return new Found(
        document(loaded, own.result(), own.closeUp()).with("bus-factor", new BusFactor(fewest - 1)),
        null,
        List.of(own.result()));
  }
}
