package slipstream.simulator.random.distribution;

import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;

/**
 * A quantity that somebody ends: values above the maximum become the maximum, as a wait does that
 * is escalated after a week. Draws grow with the maximum and with the parameters of the quantity.
 *
 * @param of the quantity without the cap
 * @param max the largest value, finite
 */
public record Capped(Distribution of, double max) implements Distribution {
  public Capped {
    Require.finite("max", max);
  }

  @Override
  public double sample(RandomStream stream) {
    return Math.min(of.sample(stream), max);
  }

  @Override
  public double mean() {
    return of.meanUpTo(max);
  }

  @Override
  public double middle() {
    return of.middle();
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Capped(of.scaledBy(factor), max);
  }

  @Override
  public double meanUpTo(double cap) {
    return of.meanUpTo(Math.min(cap, max));
  }

  @Override
  public int words() {
    return of.words();
  }
}
