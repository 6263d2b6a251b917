package slipstream.simulator.random.distribution;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;

/**
 * Values between two bounds, most likely near the mode; drawn by inversion. Draws grow with each of
 * the three parameters.
 *
 * @param low lower bound, finite
 * @param mode most likely value, between the bounds
 * @param high upper bound, finite
 */
public record Triangular(double low, double mode, double high) implements Distribution {
  public Triangular {
    Require.finite("low", low);
    Require.finite("mode", mode);
    Require.finite("high", high);
    Require.ascending("low", low, "mode", mode);
    Require.ascending("mode", mode, "high", high);
  }

  @Override
  public double sample(RandomStream stream) {
    double u = stream.uniform();
    double width = high - low;
    double rise = mode - low;
    // P(X <= mode) is rise / width; each side of the mode is a square root.
    return u * width < rise
        ? low + Math.sqrt(u * width * rise)
        : high - Math.sqrt((1 - u) * width * (high - mode));
  }

  @Override
  public double mean() {
    return low + ((mode - low) + (high - low)) / 3;
  }

  @Override
  public double middle() {
    return mean();
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Triangular(low * factor, mode * factor, high * factor);
  }

  @Override
  public double meanUpTo(double cap) {
    if (cap <= low) {
      return cap;
    }
    if (cap >= high) {
      return mean();
    }
    // E[min(X, c)] = c - E[(c - X)+] = E[X] - E[(X - c)+]; the side that is one cubic is used.
    if (cap <= mode) {
      double below = cap - low;
      return cap - below * below * below / (3 * (high - low) * (mode - low));
    }
    double above = high - cap;
    return mean() - above * above * above / (3 * (high - low) * (high - mode));
  }
}
