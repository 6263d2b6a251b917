package slipstream.simulator.statistics;

import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/**
 * The mean over two samples at once, such as every run of every drawn order: each run is met by all
 * orders, and each order by all runs.
 */
public final class CrossedMeans {
  private CrossedMeans() {}

  /**
   * The 95% interval of the mean. Both samples scatter it: its variance is that of the runs' means
   * over their number, plus that of the orders' means over theirs. The scatter of single cells is
   * counted twice by this, so the interval is a little wide rather than narrow. Degrees of freedom
   * by Satterthwaite (1946, doi 10.2307/3002019).
   *
   * <p>Where either sample has fewer than two members, its scatter is unknown and both ends are the
   * mean.
   *
   * @param byRun mean over the orders, of each run
   * @param byOrder mean over the runs, of each order
   */
  public static Interval ci95(Moments byRun, Moments byOrder) {
    double mean = byRun.mean();
    if (byRun.count() < 2 || byOrder.count() < 2) {
      return new Interval(mean, mean);
    }
    double ofRuns = byRun.variance() / byRun.count();
    double ofOrders = byOrder.variance() / byOrder.count();
    double variance = ofRuns + ofOrders;
    if (variance == 0) {
      return new Interval(mean, mean);
    }
    double freedom =
        variance
            * variance
            / (ofRuns * ofRuns / (byRun.count() - 1) + ofOrders * ofOrders / (byOrder.count() - 1));
    double t = new TDistribution(null, freedom).inverseCumulativeProbability(1 - Interval.TAIL);
    double half = t * FastMath.sqrt(variance);
    return new Interval(mean - half, mean + half);
  }
}
