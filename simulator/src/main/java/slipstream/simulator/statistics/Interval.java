package slipstream.simulator.statistics;

import java.io.Serializable;
import org.apache.commons.math3.distribution.TDistribution;
import org.apache.commons.math3.util.FastMath;

/** A confidence interval, both ends included. */
public record Interval(double lo, double hi) implements Serializable {
  /** What lies outside a 95% interval on either side. */
  static final double TAIL = 0.025;

  /**
   * The 95% interval of a mean by Student's t. One value says nothing about its scatter: below a
   * count of 2 both ends are NaN.
   *
   * @param variance of one value, with count - 1 in its denominator
   * @param count of independent values
   */
  static Interval ofMean(double mean, double variance, long count) {
    return ofMean(mean, variance, count, TAIL);
  }

  /**
   * The same with another chance of lying outside.
   *
   * @param tail on either side, above 0 and below one half
   */
  static Interval ofMean(double mean, double variance, long count, double tail) {
    if (count < 2) {
      return new Interval(Double.NaN, Double.NaN);
    }
    if (variance == 0) {
      return new Interval(mean, mean);
    }
    double t = new TDistribution(null, count - 1).inverseCumulativeProbability(1 - tail);
    double half = t * FastMath.sqrt(variance / count);
    return new Interval(mean - half, mean + half);
  }

  /**
   * A 95% interval of a mean by Student's t, as wide as it must be for so many of them to hold
   * together at 95% (Bonferroni). Where nothing is known of the scatter, nothing is here.
   *
   * @param count of independent values that the mean is of
   * @param claims how many intervals shall hold together, from 1
   */
  public Interval together(long count, int claims) {
    if (count < 2 || !(halfWidth() > 0)) {
      return this;
    }
    TDistribution student = new TDistribution(null, count - 1);
    double wider =
        student.inverseCumulativeProbability(1 - TAIL / claims)
            / student.inverseCumulativeProbability(1 - TAIL);
    double middle = (lo + hi) / 2;
    return new Interval(middle - wider * halfWidth(), middle + wider * halfWidth());
  }

  /** Half of the distance between the ends. */
  public double halfWidth() {
    return (hi - lo) / 2;
  }

  /** Whether the value lies inside. */
  public boolean contains(double value) {
    return lo <= value && value <= hi;
  }
}
