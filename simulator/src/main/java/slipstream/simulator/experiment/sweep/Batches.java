package slipstream.simulator.experiment.sweep;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;

/** Differences between means of the same batches of luck. */
final class Batches {
  /** What lies outside a 95% interval on either side. */
  private static final double TAIL = 0.025;

  private Batches() {}

  /**
   * The mean of {@code to - from} with a 95% interval by Student's t over the batches, which
   * together with {@code comparisons} - 1 others of its width is right in 95% of all cases
   * (Bonferroni). A single batch says nothing about luck: its interval is not defined.
   *
   * @param mean difference of the means themselves
   */
  static Estimate difference(double mean, double[] from, double[] to, int comparisons) {
    Moments moments = new Moments();
    for (int i = 0; i < from.length; i++) {
      moments.add(to[i] - from[i]);
    }
    if (from.length < 2) {
      return new Estimate(mean, new Interval(Double.NaN, Double.NaN));
    }
    if (moments.variance() == 0) {
      return new Estimate(mean, new Interval(mean, mean));
    }
    double t =
        new TDistribution(null, from.length - 1)
            .inverseCumulativeProbability(1 - TAIL / comparisons);
    double half = t * FastMath.sqrt(moments.variance() / from.length);
    return new Estimate(mean, new Interval(mean - half, mean + half));
  }
}
