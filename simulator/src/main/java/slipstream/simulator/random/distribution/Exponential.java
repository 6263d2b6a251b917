package slipstream.simulator.random.distribution;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;
import slipstream.simulator.random.function.Exp;

/**
 * Waits without memory, such as the time between incidents. Draws are proportional to the mean.
 *
 * @param mean expected value, above 0
 */
public record Exponential(double mean) implements Distribution {
  public Exponential {
    Require.positive("mean", mean);
  }

  @Override
  public double sample(RandomStream stream) {
    return mean * stream.exponential();
  }

  @Override
  public double middle() {
    return mean;
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Exponential(mean * factor);
  }

  @Override
  public double meanUpTo(double cap) {
    return cap <= 0 ? cap : mean * (1 - Exp.of(-cap / mean));
  }
}
