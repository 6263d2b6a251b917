import java.nio.file.Path;
import java.util.List;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** How late is the team of a scenario file? Slipstream as a library, by its Maven coordinates. */
class HowLate {
  public static void main(String[] arguments) {
    var loader = new ScenarioLoader(AllMechanisms.LIST);
    var team = loader.load(Path.of(arguments[0]), List.of("runs=1000")).scenario();
    // On this thread alone: one worker, nobody to tell how far it is, nobody who stops it.
    Result result = new Experiment(team).run(Runnable::run, 1, (done, of) -> {}, () -> false);
    System.out.println(team.name() + ": late by " + result.metrics().get("slipDays").mean() + " days");
  }
}
