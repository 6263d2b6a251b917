package slipstream.simulator.random.distribution;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.random.function.Log;
import slipstream.simulator.random.function.Pow;

/**
 * A power of an exponential: below shape 1 a few very long values, above it values near the scale.
 * Draws are proportional to the scale; with a smaller shape each moves away from the scale, on its
 * own side.
 *
 * @param shape 0.1 to 1000; 1 is the exponential
 * @param scale the value that 1 - 1/e (63%) of draws stay below, above 0
 */
public record Weibull(double shape, double scale) implements Distribution {
  public Weibull {
    Require.within("shape", shape, 0.1, 1000);
    Require.positive("scale", scale);
  }

  /** By shape and middle value: the median of the standard exponential is ln 2. */
  public static Weibull ofMedian(double shape, double median) {
    Require.within("shape", shape, 0.1, 1000);
    Require.positive("median", median);
    return new Weibull(shape, median / Pow.of(Log.of(2), 1 / shape));
  }

  @Override
  public double sample(RandomStream stream) {
    return scale * Exp.of(Log.of(stream.exponential()) / shape);
  }

  @Override
  public double mean() {
    double order = 1 + 1 / shape;
    return scale * Exp.of(org.apache.commons.math3.special.Gamma.logGamma(order));
  }

  @Override
  public double middle() {
    return scale * Exp.of(Log.of(Log.of(2)) / shape);
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Weibull(shape, scale * factor);
  }

  @Override
  public double meanUpTo(double cap) {
    if (cap <= 0) {
      return cap;
    }
    double order = 1 + 1 / shape;
    double hazard = Pow.of(cap / scale, shape);
    return mean() * org.apache.commons.math3.special.Gamma.regularizedGammaP(order, hazard)
        + cap * Exp.of(-hazard);
  }
}
