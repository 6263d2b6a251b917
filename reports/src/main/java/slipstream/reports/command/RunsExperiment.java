package slipstream.reports.command;

import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.IntFunction;
import slipstream.reports.kit.data.RunTable;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Spill;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.scenario.Scenario;

/** What the program asks of the simulator. */
public interface RunsExperiment {
  /**
   * Runs the scenario's replications.
   *
   * @param threads threads to work with
   * @param progress told now and then how far it is
   * @param stop once true, no replication is begun; the result then holds the finished ones
   * @param look which single run is looked at closely
   * @param spill takes the measures of runs that memory shall not hold
   */
  Outcome run(
      Scenario scenario,
      int threads,
      Progress progress,
      BooleanSupplier stop,
      Function<CloseUps, CloseUp> look,
      Spill spill);

  /**
   * What was found, and the table of its runs.
   *
   * @param closeUp single runs of it; null where nobody looked
   * @param columns names of the table's columns
   * @param row a run's values by its number from 0
   */
  record Outcome(Result result, CloseUp closeUp, List<String> columns, IntFunction<double[]> row) {
    /** The table of its runs. */
    public RunTable table() {
      return new RunTable(columns, result.runs(), row);
    }
  }
}
