package slipstream.reports.study.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.command.ExperimentCommand;
import slipstream.reports.command.Parts;
import slipstream.reports.console.ProgressBarOnStderr;
import slipstream.reports.files.FolderName;
import slipstream.reports.files.ReadsScenarios.LoadedScenario;
import slipstream.reports.kit.data.RunTable;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Comparison;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;
import slipstream.simulator.experiment.comparison.Comparisons;

/** What commands share that set a scenario against others. */
public abstract class ComparingCommand extends ExperimentCommand {
  public ComparingCommand(Parts parts) {
    super(parts);
  }

  /** Each change, and each scenario compared with, has a folder of its own. */
  @Override
  protected String asked(Found found) {
    Comparisons study = (Comparisons) found.document().study();
    List<String> words = new ArrayList<>();
    study.alternatives().forEach(alternative -> words.add(alternative.name()));
    study.assumed().forEach(setting -> words.add("assuming " + setting));
    return found.document().kind() + "/" + FolderName.of(String.join(", ", words));
  }

  /**
   * Simulates the scenario and its alternatives side by side.
   *
   * @param assumed what was set of all of them alike
   */
  final Found compared(
      String kind, LoadedScenario loaded, List<Candidate> candidates, List<String> assumed) {
    Comparison comparison = new Comparison(loaded.scenario(), candidates);
    Comparisons found;
    try (ProgressBarOnStderr bar = bar()) {
      found = withWorkers(workers -> comparison.run(workers, bar)).assuming(assumed);
    }
    Result result = comparison.result();
    CloseUp closeUp = new CloseUps(loaded.scenario(), result, comparison.runs(0)).typical();
    Stream<Result> others = found.alternatives().stream().map(Alternative::result);
    boolean whatIf = kind.equals("what-if");
    List<Result> judged = new ArrayList<>(whatIf ? List.of() : List.of(result));
    others.forEach(judged::add);
    return new Found(
        document(loaded, result, closeUp).with(kind, found),
        table(comparison, result.runs()),
        judged);
  }

  @Override
  protected List<String> tables() {
    return List.of("runs.csv");
  }

  /** A row for each run: the scenario's measures, then each alternative's. */
  private static RunTable table(Comparison comparison, int runs) {
    List<String> columns = new ArrayList<>(List.of("run"));
    for (int i = 0; i < comparison.scenarios(); i++) {
      String prefix = i == 0 ? "" : "alternative" + i + ".";
      comparison.runs(i).columns().forEach(column -> columns.add(prefix + column));
    }
    return new RunTable(
        columns,
        runs,
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
