package slipstream.simulator.scenario.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import slipstream.simulator.random.Capped;
import slipstream.simulator.random.Constant;
import slipstream.simulator.random.Distribution;
import slipstream.simulator.random.Empirical;
import slipstream.simulator.random.Lognormal;
import slipstream.simulator.random.Mixture;
import slipstream.simulator.scenario.Param;
import slipstream.simulator.scenario.Unit;

/** Reads a distribution: a quantity, {@code 3h to 10h}, or a map of one family. */
final class DistributionReading {
  static final int MOST_VALUES = 10_000;
  private static final int MOST_COMPONENTS = 20;
  private static final Pattern BETWEEN = Pattern.compile("(\\S.*?)\\s+to\\s+(\\S.*)");
  private static final String CAP = "cap";
  static final List<String> KEYS =
      Stream.of(
              Stream.of("constant"),
              Arrays.stream(Family.values()).map(Family::key).distinct(),
              Stream.of("empirical", "mixture"))
          .flatMap(s -> s)
          .toList();

  private final Quantities quantities;

  DistributionReading(Quantities quantities) {
    this.quantities = quantities;
  }

  /** A distribution whose draws stay within the bounds of its field. */
  Distribution read(Node node, Param param) throws Misread {
    Distribution read = any(node, param.unit());
    Span span = Span.of(read);
    if (span.low() < param.min()) {
      throw new Misread(
          node,
          "draws may be as low as "
              + Quantities.shown(span.low(), param.unit())
              + "; allowed is "
              + Quantities.shown(param.min(), param.unit())
              + " or more");
    }
    if (param.unit() == Unit.SHARE && span.high() > param.max()) {
      throw new Misread(
          node,
          "draws may be as high as "
              + Quantities.shown(span.high(), param.unit())
              + "; allowed is "
              + Quantities.shown(param.max(), param.unit())
              + " or less, which a cap can ensure");
    }
    if (!(read.mean() <= param.max())) {
      throw new Misread(
          node,
          "the mean is "
              + Quantities.shown(read.mean(), param.unit())
              + "; allowed is "
              + Quantities.shown(param.max(), param.unit())
              + " or less");
    }
    return read;
  }

  private Distribution any(Node node, Unit unit) throws Misread {
    if (node instanceof Node.Mapping map) {
      return map(map, unit);
    }
    if (node instanceof Node.Scalar scalar) {
      Matcher between = BETWEEN.matcher(scalar.text().strip());
      return between.matches()
          ? between(scalar, between.group(1), between.group(2), unit)
          : new Constant(quantities.read(node, unit));
    }
    throw Misread.found(node, allowed(unit));
  }

  private static String allowed(Unit unit) {
    String one = unit == Unit.HOURS ? "4h" : "0.5";
    String two = unit == Unit.HOURS ? "\"3h to 10h\"" : "\"0.2 to 0.8\"";
    return "a quantity such as "
        + one
        + ", a range such as "
        + two
        + ", or a map of one of "
        + String.join(", ", KEYS);
  }

  /** Both ends of a range; {@code 3 to 10 h} says its unit once. */
  double[] range(Node.Scalar node, Unit unit) throws Misread {
    Matcher between = BETWEEN.matcher(node.text().strip());
    if (!between.matches()) {
      throw Misread.found(
          node, "a range such as " + (unit == Unit.HOURS ? "\"3h to 10h\"" : "\"0.2 to 0.8\""));
    }
    return ends(node, between.group(1), between.group(2), unit);
  }

  private double[] ends(Node.Scalar node, String low, String high, Unit unit) throws Misread {
    Matcher suffix = Pattern.compile("[\\d.]+\\s*([a-zA-Z%]+)").matcher(high);
    boolean sharesUnit = low.matches("[\\d.]+") && suffix.matches();
    double from = end(node, sharesUnit ? low + suffix.group(1) : low, unit);
    double to = end(node, high, unit);
    if (from > to) {
      throw new Misread(
          node, "found " + node.shown() + "; the first value must not exceed the second");
    }
    return new double[] {from, to};
  }

  private double end(Node.Scalar whole, String text, Unit unit) throws Misread {
    return quantities.read(new Node.Scalar(whole.place(), text, false), unit);
  }

  private Distribution between(Node.Scalar node, String low, String high, Unit unit)
      throws Misread {
    double[] ends = ends(node, low, high, unit);
    if (ends[0] <= 0) {
      throw new Misread(
          node,
          "found "
              + node.shown()
              + "; a range is lognormal and must begin above 0, or write {uniform: {low, high}}");
    }
    return built(node, () -> Lognormal.between(ends[0], ends[1]));
  }

  private Distribution map(Node.Mapping map, Unit unit) throws Misread {
    String key = null;
    for (String each : map.entries().keySet()) {
      if (each.equals(CAP)) {
        continue;
      }
      if (!KEYS.contains(each)) {
        String shown = new Node.Scalar(map.place(), each, true).shown();
        throw new Misread(
            keyNode(map, each),
            "unknown distribution "
                + shown
                + "; allowed are "
                + String.join(", ", KEYS)
                + Suggestion.of(each, KEYS));
      }
      if (key != null) {
        throw new Misread(keyNode(map, each), "found " + key + " and " + each + "; one is allowed");
      }
      key = each;
    }
    if (key == null) {
      throw new Misread(map, "found no distribution; allowed is one of " + String.join(", ", KEYS));
    }
    Distribution plain = family(key, map.entries().get(key), unit);
    Node cap = map.entries().get(CAP);
    return cap == null ? plain : capped(plain, cap, unit);
  }

  private Distribution capped(Distribution plain, Node cap, Unit unit) throws Misread {
    double max = quantities.read(cap, unit);
    if (max < Span.of(plain).low()) {
      throw new Misread(cap, "found a cap of " + cap.shown() + ", below every draw");
    }
    return built(cap, () -> new Capped(plain, max));
  }

  private Distribution family(String key, Node node, Unit unit) throws Misread {
    return switch (key) {
      case "constant" -> new Constant(quantities.read(node, unit));
      case "empirical" -> empirical(node, unit);
      case "mixture" -> mixture(node, unit);
      default -> byParameters(Family.of(key, node), node, unit);
    };
  }

  private Distribution byParameters(Family family, Node node, Unit unit) throws Misread {
    List<String> names = family.parameters();
    String allowed = "{" + String.join(", ", names) + "}";
    if (!(node instanceof Node.Mapping map)) {
      throw Misread.found(node, allowed);
    }
    for (String key : map.entries().keySet()) {
      if (!names.contains(key)) {
        throw new Misread(
            keyNode(map, key),
            "unknown parameter "
                + keyNode(map, key).shown()
                + " of "
                + family.key()
                + "; allowed are "
                + String.join(", ", names)
                + Suggestion.of(key, names));
      }
    }
    double[] values = new double[names.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = parameter(family, names.get(i), map, unit);
      if (i > 0 && family.isAscending() && values[i - 1] > values[i]) {
        throw new Misread(
            map.entries().get(names.get(i)),
            names.get(i)
                + " "
                + map.entries().get(names.get(i)).shown()
                + " is below "
                + names.get(i - 1)
                + " "
                + map.entries().get(names.get(i - 1)).shown());
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
    if (value < 0 || value == 0 && !family.allowsZero(name)) {
      throw new Misread(
          node,
          "found "
              + name
              + " "
              + node.shown()
              + "; allowed is "
              + (family.allowsZero(name) ? "0 or more" : "more than 0"));
    }
    return value;
  }

  private Distribution empirical(Node node, Unit unit) throws Misread {
    if (!(node instanceof Node.Sequence list) || list.items().isEmpty()) {
      throw Misread.found(node, "a list of values, or {file: data.csv, column: name}");
    }
    if (list.items().size() > MOST_VALUES) {
      throw new Misread(
          node, "found " + list.items().size() + " values; allowed are " + MOST_VALUES);
    }
    List<Double> values = new ArrayList<>();
    for (Node item : list.items()) {
      values.add(quantities.read(item, unit));
    }
    return built(node, () -> new Empirical(values));
  }

  private Distribution mixture(Node node, Unit unit) throws Misread {
    String allowed = "a list of {weight: 50%, of: DISTRIBUTION}, up to " + MOST_COMPONENTS;
    if (!(node instanceof Node.Sequence list)
        || list.items().isEmpty()
        || list.items().size() > MOST_COMPONENTS) {
      throw Misread.found(node, allowed);
    }
    List<Double> weights = new ArrayList<>();
    List<Distribution> components = new ArrayList<>();
    for (Node item : list.items()) {
      if (!(item instanceof Node.Mapping map)
          || !map.entries().keySet().equals(Map.of("weight", 0, "of", 0).keySet())) {
        throw Misread.found(item, "{weight: 50%, of: DISTRIBUTION}");
      }
      Node weight = map.entries().get("weight");
      weights.add(quantities.read(weight, Unit.SHARE));
      if (weights.get(weights.size() - 1) < 0) {
        throw Misread.found(weight, "a weight of 0 or more");
      }
      components.add(any(map.entries().get("of"), unit));
    }
    return built(node, () -> new Mixture(weights, components));
  }

  /** What constructors refuse beyond the checks here is said in their words. */
  private static Distribution built(Node node, java.util.function.Supplier<Distribution> builder)
      throws Misread {
    try {
      return builder.get();
    } catch (IllegalArgumentException e) {
      throw new Misread(node, e.getMessage());
    }
  }

  private static Node keyNode(Node.Mapping map, String key) {
    return new Node.Scalar(map.keyPlaces().get(key), key, true);
  }
}
