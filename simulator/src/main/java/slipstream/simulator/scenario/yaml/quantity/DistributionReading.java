package slipstream.simulator.scenario.yaml.quantity;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Suggestion;

/** Reads a distribution: a quantity, {@code 3h to 10h}, or a map of one family. */
final class DistributionReading {
  static final List<String> KEYS =
      Stream.of(
              Stream.of("constant"),
              Arrays.stream(Family.values()).map(Family::key).distinct(),
              Stream.of("empirical", "mixture"))
          .flatMap(keys -> keys)
          .toList();
  private static final String CAP = "cap";

  private final Quantities quantities;
  private final RangeReading ranges;
  private final Components components;

  DistributionReading(Quantities quantities) {
    this.quantities = quantities;
    this.ranges = new RangeReading(quantities);
    this.components = new Components(quantities, this);
  }

  /** A distribution whose draws stay within the bounds of its field. */
  Distribution read(Node node, Param param) throws Misread {
    Distribution read = any(node, param.unit());
    Span span = Span.of(read);
    if (span.low() < param.min()) {
      throw outOfBounds(node, "draws may be as low as ", span.low(), param, param.min(), "more");
    }
    if (param.unit() == Unit.SHARE && span.high() > param.max()) {
      throw outOfBounds(node, "draws may be as high as ", span.high(), param, param.max(), "less");
    }
    if (!(read.mean() <= param.max())) {
      throw outOfBounds(node, "the mean is ", read.mean(), param, param.max(), "less");
    }
    return read;
  }

  private static Misread outOfBounds(
      Node node, String what, double found, Param param, double bound, String side) {
    String shown = Quantities.shown(found, param.unit());
    String allowed = Quantities.shown(bound, param.unit());
    return new Misread(node, what + shown + "; allowed is " + allowed + " or " + side);
  }

  Distribution any(Node node, Unit unit) throws Misread {
    if (node instanceof Node.Mapping map) {
      return map(map, unit);
    }
    if (node instanceof Node.Scalar scalar) {
      return RangeReading.isRange(scalar)
          ? between(scalar, unit)
          : new Constant(quantities.read(node, unit));
    }
    String one = unit == Unit.HOURS ? "4h" : "0.5";
    throw Misread.found(
        node,
        "a quantity such as "
            + one
            + ", "
            + RangeReading.form(unit)
            + ", or a map of one of "
            + String.join(", ", KEYS));
  }

  private Distribution between(Node.Scalar node, Unit unit) throws Misread {
    double[] ends = ranges.read(node, unit);
    if (ends[0] <= 0) {
      throw new Misread(
          node,
          "found "
              + node.shown()
              + "; a range is lognormal and begins above 0, or write {uniform: {low, high}}");
    }
    return built(node, () -> Lognormal.between(ends[0], ends[1]));
  }

  private Distribution map(Node.Mapping map, Unit unit) throws Misread {
    String family = null;
    for (String key : map.entries().keySet()) {
      if (key.equals(CAP)) {
        continue;
      }
      if (!KEYS.contains(key)) {
        throw unknown("unknown distribution ", map, key, KEYS);
      }
      if (family != null) {
        throw new Misread(map.keyNode(key), "found " + family + " and " + key + "; one is allowed");
      }
      family = key;
    }
    if (family == null) {
      throw new Misread(map, "found no distribution; allowed is one of " + String.join(", ", KEYS));
    }
    Distribution uncapped = family(family, map.entries().get(family), unit);
    Node cap = map.entries().get(CAP);
    return cap == null ? uncapped : capped(uncapped, cap, unit);
  }

  private Distribution capped(Distribution uncapped, Node cap, Unit unit) throws Misread {
    double max = quantities.read(cap, unit);
    if (max <= 0 || max < Span.of(uncapped).low()) {
      throw Misread.found(cap, "a cap above the smallest draw");
    }
    return new Capped(uncapped, max);
  }

  private Distribution family(String key, Node node, Unit unit) throws Misread {
    return switch (key) {
      case "constant" -> new Constant(quantities.read(node, unit));
      case "empirical" -> components.empirical(node, unit);
      case "mixture" -> components.mixture(node, unit);
      default -> byParameters(Family.of(key, node), node, unit);
    };
  }

  private Distribution byParameters(Family family, Node node, Unit unit) throws Misread {
    List<String> names = family.parameters();
    if (!(node instanceof Node.Mapping map)) {
      throw Misread.found(node, "{" + String.join(", ", names) + "}");
    }
    for (String key : map.entries().keySet()) {
      if (!names.contains(key)) {
        throw unknown("unknown parameter ", map, key, names);
      }
    }
    double[] values = new double[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parameter(family, names.get(i), map, unit);
      if (i > 0 && family.isOutOfOrder(values[i - 1], values[i])) {
        throw outOfOrder(map, names.get(i - 1), names.get(i));
      }
    }
    return built(map, () -> family.of(values));
  }

  private double parameter(Family family, String name, Node.Mapping map, Unit unit) throws Misread {
    Node node = map.entries().get(name);
    if (node == null) {
      throw new Misread(
          map,
          family.key() + " lacks " + name + "; it needs " + String.join(", ", family.parameters()));
    }
    double value = quantities.read(node, Family.isPureNumber(name) ? Unit.RATIO : unit);
    boolean zeroAllowed = family.allowsZero(name);
    if (value < 0 || value == 0 && !zeroAllowed) {
      throw new Misread(
          node,
          "found "
              + name
              + " "
              + node.shown()
              + "; allowed is "
              + (zeroAllowed ? "0 or more" : "more than 0"));
    }
    return value;
  }

  private static Misread outOfOrder(Node.Mapping map, String lower, String upper) {
    Node node = map.entries().get(upper);
    String below = map.entries().get(lower).shown();
    return new Misread(
        node,
        "found " + upper + " " + node.shown() + "; allowed is more than " + lower + " " + below);
  }

  private static Misread unknown(String what, Node.Mapping map, String key, List<String> allowed) {
    return new Misread(
        map.keyNode(key),
        what
            + map.keyNode(key).shown()
            + "; allowed are "
            + String.join(", ", allowed)
            + Suggestion.of(key, allowed));
  }

  /** What constructors refuse beyond the checks here is said in their words. */
  private static Distribution built(Node node, Supplier<Distribution> builder) throws Misread {
    try {
      return builder.get();
    } catch (IllegalArgumentException e) {
      throw new Misread(node, e.getMessage());
    }
  }
}
