package slipstream.simulator.random.distribution;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;

/**
 * Every value between two bounds is equally likely. Draws grow with both bounds.
 *
 * @param low lower bound, finite
 * @param high upper bound, finite, at least {@code low}
 */
public record Uniform(double low, double high) implements Distribution {
  public Uniform {
    Require.finite("low", low);
    Require.finite("high", high);
    Require.ascending("low", low, "high", high);
  }

  @Override
  public double sample(RandomStream stream) {
    return low + (high - low) * stream.uniform();
  }

  @Override
  public double mean() {
    return low + (high - low) / 2;
  }

  @Override
  public double middle() {
    return mean();
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Uniform(low * factor, high * factor);
  }

  @Override
  public double meanUpTo(double cap) {
    if (cap <= low) {
      return cap;
    }
    if (cap >= high) {
      return mean();
    }
    // Values above the cap lose (x - cap), on average over them half of (high - cap).
    return mean() - (high - cap) * (high - cap) / (2 * (high - low));
  }
}
