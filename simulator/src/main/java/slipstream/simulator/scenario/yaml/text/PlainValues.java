package slipstream.simulator.scenario.yaml.text;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Nodes as plain maps, lists, texts, numbers and booleans, as JSON knows them; and back. */
public final class PlainValues {
  private static final Pattern WHOLE = Pattern.compile("-?(0|[1-9]\\d{0,17})");
  private static final Pattern DECIMAL =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d{1,3})?");

  private PlainValues() {}

  public static Object of(Node node) {
    if (node instanceof Node.Mapping map) {
      Map<String, Object> plain = new LinkedHashMap<>();
      map.entries().forEach((key, value) -> plain.put(key, of(value)));
      return plain;
    }
    if (node instanceof Node.Sequence list) {
      List<Object> plain = new ArrayList<>();
      list.items().forEach(item -> plain.add(of(item)));
      return plain;
    }
    return scalar((Node.Scalar) node);
  }

  private static Object scalar(Node.Scalar scalar) {
    String text = scalar.text();
    if (scalar.quoted()) {
      return text;
    } else if (scalar.isNull()) {
      return null;
    } else if (text.equals("true") || text.equals("false")) {
      return Boolean.valueOf(text);
    } else if (WHOLE.matcher(text).matches()) {
      return Long.valueOf(text);
    } else if (DECIMAL.matcher(text).matches()) {
      return Double.valueOf(text);
    }
    return text;
  }

  /** Nodes that all stand at one place. */
  public static Node toNode(Object plain, Place place) {
    if (plain instanceof Map<?, ?> map) {
      Map<String, Node> entries = new LinkedHashMap<>();
      Map<String, Place> places = new LinkedHashMap<>();
      map.forEach(
          (key, value) -> {
            entries.put(String.valueOf(key), toNode(value, place));
            places.put(String.valueOf(key), place);
          });
      return new Node.Mapping(place, entries, places);
    }
    if (plain instanceof Iterable<?> list) {
      List<Node> items = new ArrayList<>();
      list.forEach(item -> items.add(toNode(item, place)));
      return new Node.Sequence(place, items);
    }
    return new Node.Scalar(place, plain == null ? "" : plain.toString(), plain instanceof String);
  }
}
