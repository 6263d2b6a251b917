package slipstream.simulator.scenario.yaml.quantity;

import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Empirical;
import slipstream.simulator.random.distribution.Mixture;
import slipstream.simulator.random.distribution.Triangular;
import slipstream.simulator.random.distribution.Uniform;

/** The smallest and the largest value that a distribution can draw. */
public record Span(double low, double high) {
  public static Span of(Distribution distribution) {
    if (distribution instanceof Constant c) {
      return new Span(c.value(), c.value());
    } else if (distribution instanceof Uniform u) {
      return new Span(u.low(), u.high());
    } else if (distribution instanceof Triangular t) {
      return new Span(t.low(), t.high());
    } else if (distribution instanceof Empirical e) {
      return new Span(e.values().get(0), e.values().get(e.values().size() - 1));
    } else if (distribution instanceof Capped c) {
      Span of = of(c.of());
      return new Span(Math.min(of.low, c.max()), Math.min(of.high, c.max()));
    } else if (distribution instanceof Mixture m) {
      double low = m.components().stream().mapToDouble(d -> of(d).low).min().orElse(0);
      double high = m.components().stream().mapToDouble(d -> of(d).high).max().orElse(0);
      return new Span(low, high);
    }
    // The other families reach from 0 without end.
    return new Span(0, Double.POSITIVE_INFINITY);
  }
}
