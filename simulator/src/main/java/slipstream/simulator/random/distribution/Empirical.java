package slipstream.simulator.random.distribution;

import java.util.Arrays;
import java.util.List;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;

/**
 * Observed values, each as likely as any other. Values are kept in ascending order, so that a draw
 * keeps its rank: raising any value lowers no draw.
 *
 * @param values at least one, all finite, in any order
 */
public record Empirical(List<Double> values) implements Distribution {
  public Empirical {
    if (values.isEmpty()) {
      throw new IllegalArgumentException("values must not be empty");
    }
    for (double value : values) {
      Require.finite("each of the values", value);
    }
    values = values.stream().sorted().toList();
  }

  /** The same, from plain numbers. */
  public static Empirical of(double... values) {
    return new Empirical(Arrays.stream(values).boxed().toList());
  }

  @Override
  public double sample(RandomStream stream) {
    return values.get((int) (stream.uniform() * values.size()));
  }

  @Override
  public double mean() {
    return meanUpTo(Double.MAX_VALUE);
  }

  @Override
  public double middle() {
    return (values.get((values.size() - 1) / 2) + values.get(values.size() / 2)) / 2;
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Empirical(values.stream().map(value -> value * factor).toList());
  }

  @Override
  public double meanUpTo(double cap) {
    double sum = 0;
    for (double value : values) {
      sum += Math.min(value, cap);
    }
    return sum / values.size();
  }
}
