package slipstream.simulator.random.distribution;

import java.util.List;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;

/**
 * One of several quantities, chosen by weight: tickets that one person closes, and tickets handed
 * from desk to desk.
 *
 * <p>The first word of the stream chooses, the next ones make the value, and words the chosen
 * component doesn't need are passed over. So draws are monotone in the components' parameters, and
 * in the weights too where the components are listed from small to large: a larger weight of a
 * later component then lowers no draw.
 *
 * @param weights relative, at least 0, not all 0; kept as shares that sum to 1
 * @param components as many as weights
 */
public record Mixture(List<Double> weights, List<Distribution> components) implements Distribution {
  public Mixture {
    if (weights.size() != components.size()) {
      throw new IllegalArgumentException(
          weights.size() + " weights don't fit " + components.size() + " components");
    }
    double total = 0;
    for (double weight : weights) {
      Require.within("each weight", weight, 0, Double.MAX_VALUE);
      total += weight;
    }
    Require.positive("the sum of weights", total);
    double sum = total;
    weights = weights.stream().map(weight -> weight / sum).toList();
    components = List.copyOf(components);
  }

  @Override
  public double sample(RandomStream stream) {
    Distribution chosen = components.get(choice(stream.uniform()));
    double value = chosen.sample(stream);
    stream.pass(words() - 1 - chosen.words());
    return value;
  }

  private int choice(double u) {
    int last = 0;
    double below = 0;
    for (int i = 0; i < weights.size(); i++) {
      double weight = weights.get(i);
      if (weight > 0) {
        below += weight;
        last = i;
        if (u < below) {
          return i;
        }
      }
    }
    // Rounding may leave the shares' sum a hair below 1.
    return last;
  }

  @Override
  public double mean() {
    double sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * components.get(i).mean();
    }
    return sum;
  }

  @Override
  public double middle() {
    return mean();
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Mixture(
        weights, components.stream().map(component -> component.scaledBy(factor)).toList());
  }

  @Override
  public double meanUpTo(double cap) {
    double sum = 0;
    for (int i = 0; i < weights.size(); i++) {
      sum += weights.get(i) * components.get(i).meanUpTo(cap);
    }
    return sum;
  }

  @Override
  public int words() {
    int most = 0;
    for (int i = 0; i < components.size(); i++) {
      most = Math.max(most, components.get(i).words());
    }
    return 1 + most;
  }
}
