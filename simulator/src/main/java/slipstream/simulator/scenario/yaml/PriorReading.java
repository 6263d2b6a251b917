package slipstream.simulator.scenario.yaml;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PriorParameter;
import slipstream.simulator.scenario.PriorParameter.Shape;
import slipstream.simulator.scenario.PublicBoard;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.PlainValues;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.ShippedSource;
import slipstream.simulator.scenario.yaml.text.Source;
import slipstream.simulator.scenario.yaml.text.TextSource;
import slipstream.simulator.scenario.yaml.text.YamlReading;

/** Reads what is known of teams in general: {@code priors.yaml}, and a user's own such file. */
public final class PriorReading {
  private static final Set<String> TOP = Set.of("kind", "team", "tracker", "boards");
  private static final Set<String> KEYS =
      Set.of("low", "high", "shape", "none", "meaning", "source", "evidence", "note");
  private static final Set<String> BOARD = Set.of("organisation", "sprints", "ratios");

  private final ProblemList problems = new ProblemList();

  private PriorReading() {}

  /** The prior that travels in the jar. */
  public static Prior shipped() {
    return of(new ShippedSource("priors.yaml"));
  }

  /**
   * A prior as text.
   *
   * @param label how messages name it
   * @throws slipstream.simulator.scenario.yaml.text.ScenarioProblems with everything that is wrong
   */
  public static Prior fromText(String label, String text) {
    return of(new TextSource(label, text, null));
  }

  private static Prior of(Source source) {
    PriorReading reading = new PriorReading();
    Node root = YamlReading.read(source, reading.problems).orElse(null);
    reading.problems.refuseIfAny();
    Prior prior = reading.prior(root, Place.whole(source));
    reading.problems.refuseIfAny();
    return prior;
  }

  private Prior prior(Node root, Place place) {
    Map<String, Node> top = entries(root, place, "", TOP);
    return new Prior(
        parameters(top.get("team"), place, "team"),
        parameters(top.get("tracker"), place, "tracker"),
        boards(top.get("boards"), place));
  }

  private List<PriorParameter> parameters(Node node, Place place, String block) {
    List<PriorParameter> list = new ArrayList<>();
    if (node instanceof Node.Mapping map) {
      map.entries().forEach((key, value) -> add(list, key, value));
    } else {
      problems.add(place, block, "is missing; it lists what is drawn for each team");
    }
    return list;
  }

  private void add(List<PriorParameter> list, String key, Node node) {
    Map<String, Node> entries = entries(node, node.place(), key, KEYS);
    boolean coin = "coin".equals(text(entries.get("shape")));
    double low = coin ? 0 : number(entries.get("low"), node, key + ".low");
    double high = coin ? 1 : number(entries.get("high"), node, key + ".high");
    double none = entries.containsKey("none") ? number(entries.get("none"), node, key) : 0;
    Shape shape = shape(entries.get("shape"), node, key);
    if (shape == null || Double.isNaN(low + high + none)) {
      return;
    }
    try {
      list.add(
          new PriorParameter(
              key,
              text(entries.get("meaning")),
              low,
              high,
              shape,
              none,
              text(entries.get("source")),
              text(entries.get("evidence")),
              text(entries.get("note"))));
    } catch (IllegalArgumentException e) {
      problems.add(node.place(), key, e.getMessage());
    }
  }

  private Shape shape(Node node, Node at, String key) {
    String text = text(node).toUpperCase(Locale.ROOT).replace('-', '_');
    for (Shape shape : Shape.values()) {
      if (shape.name().equals(text)) {
        return shape;
      }
    }
    String allowed = Arrays.toString(Shape.values()).toLowerCase(Locale.ROOT).replace('_', '-');
    problems.add(at.place(), key + ".shape", "found \"" + text(node) + "\"; allowed: " + allowed);
    return null;
  }

  private List<PublicBoard> boards(Node node, Place place) {
    List<PublicBoard> list = new ArrayList<>();
    if (!(node instanceof Node.Sequence sequence)) {
      problems.add(place, "boards", "is missing; it lists quantiles of public boards");
      return list;
    }
    for (Node item : sequence.items()) {
      Map<String, Node> entries = entries(item, item.place(), "boards", BOARD);
      List<Double> ratios = new ArrayList<>();
      if (entries.get("ratios") instanceof Node.Sequence values) {
        values.items().forEach(value -> ratios.add(number(value, value, "boards.ratios")));
      }
      int sprints = (int) number(entries.get("sprints"), item, "boards.sprints");
      try {
        list.add(new PublicBoard(text(entries.get("organisation")), sprints, ratios));
      } catch (IllegalArgumentException e) {
        problems.add(item.place(), "boards", e.getMessage());
      }
    }
    return list;
  }

  private Map<String, Node> entries(Node node, Place place, String path, Set<String> allowed) {
    if (!(node instanceof Node.Mapping map)) {
      problems.add(
          place, path, "found no map of keys; allowed are " + allowed.stream().sorted().toList());
      return Map.of();
    }
    for (String key : map.entries().keySet()) {
      if (!allowed.contains(key)) {
        problems.add(
            place,
            Block.path(path, key),
            "unknown key; allowed are " + String.join(", ", allowed.stream().sorted().toList()));
      }
    }
    return map.entries();
  }

  private double number(Node node, Node at, String key) {
    if (node != null && PlainValues.of(node) instanceof Number number) {
      return number.doubleValue();
    }
    problems.add(at.place(), key, "found \"" + text(node) + "\"; allowed is a number such as 0.5");
    return Double.NaN;
  }

  private static String text(Node node) {
    return node instanceof Node.Scalar scalar ? scalar.text() : "";
  }
}
