package slipstream.reports.command;

import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Stream;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Runs;
import slipstream.simulator.experiment.Spill;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.scenario.Scenario;

/** The simulator, with threads of its own. */
public final class Replications implements RunsExperiment {
  @Override
  public Outcome run(
      Scenario scenario,
      int threads,
      Progress progress,
      BooleanSupplier stop,
      Function<CloseUps, CloseUp> look,
      Spill spill) {
    ExecutorService workers = Executors.newFixedThreadPool(threads);
    try {
      Experiment experiment = new Experiment(scenario, spill);
      Result result = experiment.run(workers, threads, progress, stop);
      Runs runs = experiment.runs();
      List<String> columns = Stream.concat(Stream.of("run"), runs.columns().stream()).toList();
      CloseUp closeUp = look.apply(new CloseUps(scenario, result, runs));
      return new Outcome(result, closeUp, columns, run -> numbered(run, runs.row(run)));
    } finally {
      workers.shutdownNow();
    }
  }

  /** The run's number, from 0 as in the random streams, before its measures. */
  private static double[] numbered(int run, double[] measures) {
    double[] row = new double[measures.length + 1];
    row[0] = run;
    System.arraycopy(measures, 0, row, 1, measures.length);
    return row;
  }
}
