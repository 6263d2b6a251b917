package slipstream.simulator.experiment.portfolio;

import java.io.Serializable;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.statistics.Moments;

/**
 * Days that something saves, as a mean over independent replications with their scatter.
 *
 * @param mean days
 * @param variance of one replication
 * @param count of replications, 0 or more
 */
record Gain(double mean, double variance, long count) implements Serializable {
  static Gain of(Moments moments) {
    return new Gain(moments.mean(), moments.variance(), moments.count());
  }

  /**
   * Probability that a gain no larger than another's would look so much larger: one-sided, with
   * both scatters (Welch 1947, doi 10.1093/biomet/34.1-2.28), and the degrees of freedom of the
   * smaller sample alone, which is on the safe side. Gains of two teams share no luck.
   */
  double chanceAbove(Gain other) {
    double ahead = mean - other.mean;
    if (ahead <= 0 || count < 2 || other.count < 2) {
      return 1;
    }
    double error = variance / count + other.variance / other.count;
    if (error == 0) {
      return 0;
    }
    long freedom = Math.min(count, other.count) - 1;
    return new TDistribution(null, freedom).cumulativeProbability(-ahead / FastMath.sqrt(error));
  }
}
