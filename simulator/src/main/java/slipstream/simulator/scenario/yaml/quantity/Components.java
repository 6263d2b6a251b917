package slipstream.simulator.scenario.yaml.quantity;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Empirical;
import slipstream.simulator.random.distribution.Mixture;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;

/** Reads the two distributions that are lists: observed values, and weighted parts. */
public final class Components {
  public static final int MOST_VALUES = 10_000;
  public static final int MOST_PARTS = 20;
  private static final Set<String> PART_KEYS = Set.of("weight", "of");
  private static final String PART = "{weight: 50%, of: DISTRIBUTION}";

  private final Quantities quantities;
  private final DistributionReading distributions;

  Components(Quantities quantities, DistributionReading distributions) {
    this.quantities = quantities;
    this.distributions = distributions;
  }

  Distribution empirical(Node node, Unit unit) throws Misread {
    if (!(node instanceof Node.Sequence list) || list.items().isEmpty()) {
      throw Misread.found(node, "a list of values, or {file: data.csv, column: name}");
    }
    if (list.items().size() > MOST_VALUES) {
      throw new Misread(
          node, "found " + list.items().size() + " values; allowed are up to " + MOST_VALUES);
    }
    List<Double> values = new ArrayList<>();
    for (Node item : list.items()) {
      values.add(quantities.read(item, unit));
    }
    return new Empirical(values);
  }

  Distribution mixture(Node node, Unit unit) throws Misread {
    if (!(node instanceof Node.Sequence list)
        || list.items().isEmpty()
        || list.items().size() > MOST_PARTS) {
      throw Misread.found(node, "a list of 1 to " + MOST_PARTS + " parts " + PART);
    }
    List<Double> weights = new ArrayList<>();
    List<Distribution> parts = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof Node.Mapping part) || !part.entries().keySet().equals(PART_KEYS)) {
        throw Misread.found(item, PART);
      }
      weights.add(weight(part.entries().get("weight")));
      parts.add(distributions.any(part.entries().get("of"), unit));
    }
    if (weights.stream().allMatch(weight -> weight == 0)) {
      throw new Misread(node, "all weights are 0; at least one must be above 0");
    }
    return new Mixture(weights, parts);
  }

  private double weight(Node node) throws Misread {
    double weight = quantities.read(node, Unit.SHARE);
    if (weight < 0) {
      throw Misread.found(node, "a weight of 0 or more");
    }
    return weight;
  }
}
