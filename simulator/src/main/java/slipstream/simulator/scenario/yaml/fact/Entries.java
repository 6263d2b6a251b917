package slipstream.simulator.scenario.yaml.fact;

import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.PlainValues;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.Suggestion;

/** The keys of a map, of which none may be unknown; what is asked of it and missing is reported. */
final class Entries {
  private final ProblemList problems;
  private final String path;
  private final Place place;
  private final Map<String, Node> nodes;

  /**
   * @param path keys down to the map, as messages show them
   * @param allowed keys that it may have
   */
  Entries(ProblemList problems, String path, Node node, List<String> allowed) {
    this.problems = problems;
    this.path = path;
    place = node.place();
    if (!(node instanceof Node.Mapping map)) {
      nodes = Map.of();
      problems.add(place, path, "found " + node.shown() + "; allowed is a map of " + all(allowed));
      return;
    }
    nodes = map.entries();
    for (String key : nodes.keySet()) {
      if (!allowed.contains(key)) {
        problems.add(
            map.keyPlaces().get(key),
            path(key),
            "unknown key; allowed are " + all(allowed) + Suggestion.of(key, allowed));
      }
    }
  }

  private static String all(List<String> words) {
    return String.join(", ", words);
  }

  String path(String key) {
    return path.isEmpty() ? key : path + "." + key;
  }

  Place place() {
    return place;
  }

  boolean has(String key) {
    return nodes.containsKey(key);
  }

  /** What stands at a key, or null after reporting that nothing does. */
  Node needed(String key, String what) {
    Node node = nodes.get(key);
    if (node == null) {
      problems.add(place, path(key), "is missing; it says " + what);
    }
    return node;
  }

  /** The text at a key; empty, and reported, where there is none. */
  String text(String key, String what) {
    Node node = needed(key, what);
    if (node == null) {
      return "";
    }
    if (node instanceof Node.Scalar scalar && !scalar.isNull()) {
      return scalar.text();
    }
    problems.add(node.place(), path(key), "found " + node.shown() + "; allowed is a text");
    return "";
  }

  /** The text at a key that may be left out. */
  String optional(String key) {
    return has(key) ? text(key, "") : "";
  }

  /** The number at a key; 0, and reported, where there is none. */
  double number(String key, double least, double most, String what) {
    Node node = needed(key, what);
    if (node == null) {
      return 0;
    }
    if (PlainValues.of(node) instanceof Number number
        && number.doubleValue() >= least
        && number.doubleValue() <= most) {
      return number.doubleValue();
    }
    problems.add(
        node.place(),
        path(key),
        "found "
            + node.shown()
            + "; allowed is a number from "
            + plain(least)
            + " to "
            + plain(most));
    return least;
  }

  private static String plain(double number) {
    return number == (long) number ? (long) number + "" : number + "";
  }
}
