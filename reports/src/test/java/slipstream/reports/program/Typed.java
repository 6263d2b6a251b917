package slipstream.reports.program;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import picocli.CommandLine;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.command.Parts;
import slipstream.reports.command.RunsExperiment;
import slipstream.reports.console.Interruption;
import slipstream.reports.console.Refusal;
import slipstream.reports.console.Terminal;
import slipstream.reports.files.ReadsScenarios;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.table.Screen;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.fact.Catalogue;

/**
 * A command as typed, with what it printed. Scenarios are good unless their name says {@code bad};
 * the experiment finds the essay team's result, changed as the test likes.
 */
public record Typed(int exitCode, String out, String err) {
  public static Typed command(String... words) {
    return with(team -> team, words);
  }

  public static Typed with(UnaryOperator<EssayTeam> change, String... words) {
    RunsExperiment experiment =
        (scenario, threads, progress, stop, look, spill) -> {
          Result result = change.apply(EssayTeam.told().runs(3)).result();
          progress.done(result.runs(), result.runs());
          return new RunsExperiment.Outcome(
              result, null, List.of("run", "slipDays"), run -> new double[] {run, 6.1});
        };
    return with(experiment, words);
  }

  public static Typed with(RunsExperiment experiment, String... words) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    Parts parts =
        new Parts(new TwoScenarios(), experiment, Terminal.PLAIN, new Interruption(), Told.STUDIES);
    CommandLine line =
        Slipstream.commandLine(parts, words)
            .setOut(new PrintWriter(out, true))
            .setErr(new PrintWriter(err, true));
    int exitCode = line.execute(words);
    return new Typed(exitCode, out.toString(), err.toString());
  }

  /** A good scenario and a bad one. */
  private static final class TwoScenarios implements ReadsScenarios {
    @Override
    public LoadedScenario load(Path file, List<String> settings) {
      if (file.toString().contains("bad")) {
        throw Refusal.badScenario(file + ":3:5 sprint.lenght: unknown key, did you mean 'length'?");
      }
      Scenario scenario =
          new Scenario(
              "Two backends",
              "",
              1,
              3,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null,
              null);
      Object tree = new TreeMap<>(Map.of("name", scenario.name(), "settings", settings));
      return new LoadedScenario(
          scenario, tree, "sha256:1f0c", "name: Two backends\n", () -> null, false);
    }

    @Override
    public LoadedScenario shipped(String name, List<String> settings) {
      return load(Path.of(name), settings);
    }

    @Override
    public Catalogue catalogue(Path file, Set<String> outputs) {
      return new Catalogue("facts.yaml", List.of());
    }

    @Override
    public String schema() {
      return "{}\n";
    }

    @Override
    public String parameters(Screen screen) {
      return "sprint.length  10 days\n";
    }

    @Override
    public List<Assumed> assumed(Object tree) {
      return List.of();
    }

    @Override
    public Optional<Tried> tried(Object tree, String hash) {
      return Optional.empty();
    }

    @Override
    public String starter() {
      return "name: My team\n";
    }
  }
}
