package slipstream.simulator.scenario.yaml;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.simulator.scenario.yaml.layout.Arrangement;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.layout.Merge;
import slipstream.simulator.scenario.yaml.layout.Tree;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.PlainValues;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.Source;
import slipstream.simulator.scenario.yaml.text.Suggestion;
import slipstream.simulator.scenario.yaml.text.TextSource;
import slipstream.simulator.scenario.yaml.text.YamlReading;

/** Puts {@code KEY=VALUE} over a tree, as if a child file had said so. */
final class Overrides {
  private static final String LABEL = "--set";

  private final Block scenario;
  private final Source context;
  private final ProblemList problems;

  Overrides(Block scenario, Source context, ProblemList problems) {
    this.scenario = scenario;
    this.context = context;
    this.problems = problems;
  }

  Branch over(Branch tree, List<String> overrides) {
    Branch result = tree;
    for (String override : overrides) {
      result = over(result, override);
    }
    return result;
  }

  private Branch over(Branch tree, String override) {
    int equals = override.indexOf('=');
    String text = equals < 0 ? "" : override.substring(equals + 1);
    Source source = new TextSource(LABEL, text, context);
    Place place = Place.whole(source);
    if (equals < 1) {
      String shown = new Node.Scalar(place, override, true).shown();
      problems.add(place, "", "found " + shown + "; allowed is KEY=VALUE");
      return tree;
    }
    List<String> keys = Arrays.asList(override.substring(0, equals).strip().split("\\.", -1));
    return value(source, place, text)
        .flatMap(value -> child(tree, keys, value))
        .map(child -> Merge.over(tree, child))
        .orElse(tree);
  }

  /** Nothing after the sign means null: take the value away. */
  private Optional<Node> value(Source source, Place place, String text) {
    return text.isBlank()
        ? Optional.of(new Node.Scalar(place, "", false))
        : YamlReading.read(source, problems).map(node -> placedAt(place, node));
  }

  /** A line and column inside an override would tell nobody anything. */
  private static Node placedAt(Place place, Node node) {
    if (node instanceof Node.Scalar scalar) {
      return new Node.Scalar(place, scalar.text(), scalar.quoted());
    }
    return PlainValues.toNode(PlainValues.of(node), place);
  }

  /** The override as a file that says nothing else. */
  private Optional<Branch> child(Branch tree, List<String> keys, Node value) {
    Place place = value.place();
    Block block = scenario;
    Tree current = tree;
    String path = "";
    for (int i = 0; i < keys.size(); i++) {
      String key = keys.get(i);
      Field field = block.fields().get(key);
      if (field == null) {
        String shown = new Node.Scalar(place, key, true).shown();
        problems.add(
            place,
            HiddenCharacters.escaped(String.join(".", keys)),
            "unknown key "
                + shown
                + (path.isEmpty() ? "" : " of " + path)
                + "; allowed are "
                + String.join(", ", block.keys())
                + Suggestion.ofKey(key, block.keys()));
        return Optional.empty();
      }
      path = Block.path(path, key);
      current = current instanceof Branch b ? b.children().get(key) : null;
      List<String> rest = keys.subList(i + 1, keys.size());
      if (!field.kind().holdsFields() || rest.isEmpty()) {
        Node whole = rest.isEmpty() ? value : inside(field, current, rest, value, path);
        return whole == null
            ? Optional.empty()
            : Optional.of(
                new Arrangement(scenario, problems).file(nested(keys.subList(0, i + 1), whole)));
      }
      block = field.block();
    }
    return Optional.empty();
  }

  /** A part of a value that is written as a map: the other parts stay as they are. */
  private Node inside(Field field, Tree current, List<String> rest, Node part, String path) {
    Node old = current instanceof Leaf leaf ? leaf.value() : null;
    Map<String, Node> entries = new LinkedHashMap<>();
    if (old instanceof Node.Mapping map) {
      entries.putAll(map.entries());
    }
    switch (field.kind()) {
      case STAFFING -> {}
      case FALLS_TO -> {
        if (old instanceof Node.Scalar word) {
          entries.put(word.text(), new Node.Scalar(word.place(), "1", false));
        }
      }
      case DISTRIBUTION -> {
        // Another family replaces the one that was there; a cap stays.
        if (!entries.containsKey(rest.get(0)) && !rest.get(0).equals("cap")) {
          entries.keySet().retainAll(List.of("cap"));
        }
      }
      default -> {
        problems.add(part.place(), path, "has no part \"" + String.join(".", rest) + "\"");
        return null;
      }
    }
    Node below = entries.get(rest.get(0));
    Node value = rest.size() == 1 ? part : put(below, rest.subList(1, rest.size()), part);
    entries.put(rest.get(0), value);
    return mapping(part.place(), entries);
  }

  private static Node put(Node old, List<String> keys, Node part) {
    Map<String, Node> entries = new LinkedHashMap<>();
    if (old instanceof Node.Mapping map) {
      entries.putAll(map.entries());
    }
    Node below = entries.get(keys.get(0));
    entries.put(
        keys.get(0), keys.size() == 1 ? part : put(below, keys.subList(1, keys.size()), part));
    return mapping(part.place(), entries);
  }

  private static Node nested(List<String> keys, Node value) {
    Node node = value;
    for (int i = keys.size() - 1; i >= 0; i--) {
      node = mapping(value.place(), Map.of(keys.get(i), node));
    }
    return node;
  }

  private static Node mapping(Place place, Map<String, Node> entries) {
    Map<String, Place> places = new LinkedHashMap<>();
    entries.keySet().forEach(key -> places.put(key, place));
    return new Node.Mapping(place, entries, places);
  }
}
