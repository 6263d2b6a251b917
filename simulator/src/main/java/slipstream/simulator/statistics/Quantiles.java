package slipstream.simulator.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** Values in ascending order, and what can be read off their ranks. */
public final class Quantiles {
  private final double[] ascending;

  private Quantiles(double[] ascending) {
    this.ascending = ascending;
  }

  /**
   * @param values at least one, all finite, in any order; they are copied
   * @throws IllegalArgumentException if there are none, or one is not finite
   */
  public static Quantiles of(double[] values) {
    if (values.length == 0) {
      throw new IllegalArgumentException("no values to summarize");
    }
    for (double value : values) {
      if (!Double.isFinite(value)) {
        throw new IllegalArgumentException("values must be finite numbers, but one is " + value);
      }
    }
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    return new Quantiles(ascending);
  }

  /**
   * The value that a share of all values stays below, interpolated linearly between neighbours:
   * type 7 of Hyndman and Fan (1996, doi 10.1080/00031305.1996.10473566), the default of R.
   *
   * @param share 0 to 1
   */
  public double at(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a quantile's share is 0 to 1, but is " + share);
    }
    double place = (ascending.length - 1) * share;
    int left = Math.min((int) place, ascending.length - 1);
    int right = Math.min(left + 1, ascending.length - 1);
    return ascending[left] + (place - left) * (ascending[right] - ascending[left]);
  }

  /**
   * The 95% interval of a quantile, whatever the distribution: how many of n independent values lie
   * below the true quantile is binomial, so two of the ordered values enclose it with at least 95%
   * (David and Nagaraja, Order Statistics, section 7.1). Where too few values lie beyond (below 6
   * values for the median, below 72 for the 95% quantile), the interval ends at the smallest or
   * largest value, and covers less.
   *
   * @param share above 0 and below 1
   */
  public Interval ci95(double share) {
    int n = ascending.length;
    BinomialDistribution below = new BinomialDistribution(null, n, share);
    // With ranks from 1: at least `lower` and at most `upper - 1` values lie below.
    int lower = below.inverseCumulativeProbability(Interval.TAIL);
    int upper = below.inverseCumulativeProbability(1 - Interval.TAIL) + 1;
    return new Interval(ascending[Math.max(lower, 1) - 1], ascending[Math.min(upper, n) - 1]);
  }

  /**
   * Equally likely values for a quantile dot plot: dot i of n stands at the quantile (i + 0.5) / n.
   *
   * @param n number of dots, at least 1
   */
  public static List<Double> dots(double[] values, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("a dot plot has at least 1 dot, not " + n);
    }
    Quantiles quantiles = of(values);
    List<Double> dots = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      dots.add(quantiles.at((i + 0.5) / n));
    }
    return List.copyOf(dots);
  }
}
