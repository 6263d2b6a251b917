package slipstream.simulator.experiment.sensitivity;

import java.util.Arrays;
import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Scenarios;
import slipstream.simulator.experiment.work.Workers;

/** The slip of many points, each simulated with the same replications. */
final class Points {
  private static final Measure SLIP = Measure.of(Measure.SLIP);

  private Points() {}

  /** Slips in days by point and replication; null if interrupted. */
  static double[][] slips(
      int points, Scenarios scenario, long seed, int runs, Workers workers, Progress progress) {
    double[][] slips = firstSlips(points, scenario, seed, runs, workers, progress);
    return slips[0].length == runs ? slips : null;
  }

  /** The same; of the first replications that all points have if interrupted, maybe of none. */
  static double[][] firstSlips(
      int points, Scenarios scenario, long seed, int runs, Workers workers, Progress progress) {
    PairedRuns paired =
        PairedRuns.simulate(points, scenario, seed, runs, List.of(SLIP), workers, progress);
    double[][] slips = new double[points][];
    Arrays.setAll(slips, point -> paired.values(SLIP, point));
    return slips;
  }

  /** The mean of each point. */
  static double[] means(double[][] slips) {
    return Arrays.stream(slips).mapToDouble(runs -> Estimate.of(runs).mean()).toArray();
  }
}
