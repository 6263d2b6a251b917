package slipstream.simulator.random.distribution;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;

/**
 * Always the same value. It passes over one word of the stream, so that replacing it by a random
 * quantity leaves the stream's other draws where they are.
 *
 * @param value any finite number
 */
public record Constant(double value) implements Distribution {
  public Constant {
    Require.finite("value", value);
  }

  @Override
  public double sample(RandomStream stream) {
    stream.nextLong();
    return value;
  }

  @Override
  public double mean() {
    return value;
  }

  @Override
  public double middle() {
    return value;
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Constant(value * factor);
  }

  @Override
  public double meanUpTo(double cap) {
    return Math.min(value, cap);
  }
}
