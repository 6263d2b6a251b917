package slipstream.simulator.random.distribution;

import org.apache.commons.math3.special.Erf;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.random.function.Log;

/**
 * Skewed to the right, as sizes of work and latencies are: the logarithm is normal. Draws are
 * proportional to the median; with sigma each draw moves away from the median, on its own side.
 *
 * @param median the middle value, above 0; also the geometric mean
 * @param sigma standard deviation of the natural logarithm, 0 to 10
 */
public record Lognormal(double median, double sigma) implements Distribution {
  /** The standard normal deviate that 90% of draws stay below. */
  private static final double Z90 = 1.2815515655446004;

  public Lognormal {
    Require.positive("median", median);
    Require.within("sigma", sigma, 0, 10);
  }

  /**
   * By the middle value and the value that nine in ten stay below. Raising one of the two turns the
   * line around the other: draws beyond that one move the other way.
   *
   * @param median above 0
   * @param p90 at least the median
   */
  public static Lognormal ofMedianAndP90(double median, double p90) {
    Require.positive("median", median);
    Require.positive("p90", p90);
    Require.ascending("median", median, "p90", p90);
    return new Lognormal(median, Log.of(p90 / median) / Z90);
  }

  /**
   * By the range that holds 80% of the values: one in ten lies below it, one in ten above. Raising
   * one end turns the line around the other: draws beyond that one move the other way.
   *
   * @param low the 10% quantile, above 0
   * @param high the 90% quantile, at least {@code low}
   */
  public static Lognormal between(double low, double high) {
    Require.positive("low", low);
    Require.positive("high", high);
    Require.ascending("low", low, "high", high);
    double ratio = high / low;
    return new Lognormal(low * Math.sqrt(ratio), Log.of(ratio) / (2 * Z90));
  }

  @Override
  public double sample(RandomStream stream) {
    return median * Exp.of(sigma * stream.gaussian());
  }

  @Override
  public double mean() {
    return median * Exp.of(sigma * sigma / 2);
  }

  @Override
  public double middle() {
    return median;
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Lognormal(median * factor, sigma);
  }

  @Override
  public double meanUpTo(double cap) {
    if (cap <= 0) {
      return cap;
    }
    if (sigma == 0) {
      return Math.min(median, cap);
    }
    double z = Log.of(cap / median) / sigma;
    return mean() * normalBelow(z - sigma) + cap * normalBelow(-z);
  }

  private static double normalBelow(double z) {
    return Erf.erfc(-z / Math.sqrt(2)) / 2;
  }
}
