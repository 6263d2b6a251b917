package slipstream.reports.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.cli.ReadsScenarios.LoadedScenario;
import slipstream.reports.data.Kind;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Comparison;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;
import slipstream.simulator.experiment.comparison.Comparisons;

/** What commands share that set a scenario against others. */
abstract class ComparingCommand extends ExperimentCommand {
  ComparingCommand(Parts parts) {
    super(parts);
  }

  /** Simulates the scenario and its alternatives side by side. */
  final Found compared(String kind, LoadedScenario loaded, List<Candidate> candidates) {
    Comparison comparison = new Comparison(loaded.scenario(), candidates);
    Comparisons found;
    try (ProgressBarOnStderr bar = bar()) {
      found = withWorkers(workers -> comparison.run(workers, bar));
    }
    Result result = comparison.result();
    CloseUp closeUp = new CloseUps(loaded.scenario(), result, comparison.runs(0)).typical();
    Stream<Result> others = found.alternatives().stream().map(Alternative::result);
    boolean whatIf = kind.equals("what-if");
    List<Result> judged = new ArrayList<>(whatIf ? List.of() : List.of(result));
    others.forEach(judged::add);
    return new Found(
        loaded.scenario().name(),
        document(loaded, result, closeUp).with(whatIf ? Kind.WHAT_IF : Kind.COMPARE, found),
        table(comparison, result, closeUp),
        judged);
  }

  /** A row for each run: the scenario's measures, then each alternative's. */
  private static RunsExperiment.Outcome table(
      Comparison comparison, Result result, CloseUp closeUp) {
    List<String> columns = new ArrayList<>(List.of("run"));
    for (int i = 0; i < comparison.scenarios(); i++) {
      String prefix = i == 0 ? "" : "alternative" + i + ".";
      comparison.runs(i).columns().forEach(column -> columns.add(prefix + column));
    }
    return new RunsExperiment.Outcome(
        result,
        closeUp,
        columns,
        run -> {
          double[] row = new double[columns.size()];
          row[0] = run;
          int at = 1;
          for (int i = 0; i < comparison.scenarios(); i++) {
            for (double value : comparison.runs(i).row(run)) {
              row[at++] = value;
            }
          }
          return row;
        });
  }
}
