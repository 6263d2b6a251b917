package slipstream.simulator.scenario.yaml.layout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.layout.Tree.Provenance;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.Suggestion;

/** Lays nodes out along the records, and reports what does not fit them. */
public final class Arrangement {
  public static final String EXTENDS = "extends";
  public static final List<String> EVIDENCE =
      List.of("measured", "surveyed", "expert", "assumption");
  private static final List<String> LONG_FORM =
      List.of("value", "range", "source", "evidence", "note");
  private static final Set<String> PAIR_KEYS = Set.of("missing", "present");

  private final Block scenario;
  private final ProblemList problems;

  /**
   * @param scenario the block of a whole file
   */
  public Arrangement(Block scenario, ProblemList problems) {
    this.scenario = scenario;
    this.problems = problems;
  }

  /** A whole file. */
  public Branch file(Node root) {
    if (root instanceof Node.Mapping map) {
      return block(map, scenario, "");
    }
    problems.add(root.place(), "", "found " + root.shown() + "; a scenario is a map of keys");
    return new Branch(root.place(), scenario, Map.of());
  }

  private Branch block(Node.Mapping map, Block block, String path) {
    Map<String, Tree> children = new LinkedHashMap<>();
    map.entries()
        .forEach(
            (key, value) -> {
              Field field = block.fields().get(key);
              if (field != null) {
                put(children, field, value, Block.path(path, key));
              } else if (!(path.isEmpty() && key.equals(EXTENDS))) {
                unknown(map.keyPlaces().get(key), path, key, block.keys());
              }
            });
    return Branch.ordered(map.place(), block, children);
  }

  private void put(Map<String, Tree> children, Field field, Node value, String path) {
    Tree tree =
        value instanceof Node.Scalar s && s.isNull()
            ? new Leaf(field, value, Provenance.NONE)
            : switch (field.kind()) {
              case BLOCK -> fields(field, value, path);
              case PAIR -> pair(field, value, path);
              default -> leaf(field, value, path);
            };
    if (tree != null) {
      children.put(field.key(), tree);
    }
  }

  private Tree fields(Field field, Node value, String path) {
    if (value instanceof Node.Mapping map) {
      return block(map, field.block(), path);
    }
    List<String> keys = field.block().keys();
    problems.add(
        value.place(),
        path,
        "found " + value.shown() + "; allowed is a map of " + String.join(", ", keys));
    return null;
  }

  /** A single value stands for both, so that a file need not say the same thing twice. */
  private Tree pair(Field field, Node value, String path) {
    if (value instanceof Node.Mapping map
        && map.entries().keySet().stream().anyMatch(PAIR_KEYS::contains)) {
      return block(map, field.block(), path);
    }
    Map<String, Tree> both = new LinkedHashMap<>();
    for (Field side : field.block().fields().values()) {
      put(both, side, value, Block.path(path, side.key()));
    }
    return Branch.ordered(value.place(), field.block(), both);
  }

  private Tree leaf(Field field, Node node, String path) {
    if (!(node instanceof Node.Mapping map) || !map.entries().containsKey("value")) {
      return new Leaf(field, node, Provenance.NONE);
    }
    for (String key : map.entries().keySet()) {
      if (!LONG_FORM.contains(key)) {
        unknown(map.keyPlaces().get(key), path, key, LONG_FORM);
      }
    }
    String evidence = text(map, "evidence", path);
    if (evidence != null && !EVIDENCE.contains(evidence)) {
      problems.add(
          map.entries().get("evidence").place(),
          Block.path(path, "evidence"),
          "found \""
              + evidence
              + "\"; allowed are "
              + String.join(", ", EVIDENCE)
              + Suggestion.of(evidence, EVIDENCE));
    }
    Provenance provenance =
        new Provenance(
            scalar(map, "range", path),
            text(map, "source", path),
            evidence,
            text(map, "note", path));
    return new Leaf(field, map.entries().get("value"), provenance);
  }

  private String text(Node.Mapping map, String key, String path) {
    Node.Scalar scalar = scalar(map, key, path);
    return scalar == null ? null : scalar.text();
  }

  private Node.Scalar scalar(Node.Mapping map, String key, String path) {
    Node node = map.entries().get(key);
    if (node == null || node instanceof Node.Scalar s && s.isNull()) {
      return null;
    }
    if (node instanceof Node.Scalar s) {
      return s;
    }
    problems.add(
        node.place(), Block.path(path, key), "found " + node.shown() + "; allowed is a text");
    return null;
  }

  private void unknown(Place place, String path, String key, List<String> allowed) {
    String shown = new Node.Scalar(place, key, true).shown();
    problems.add(
        place,
        path,
        "unknown key "
            + shown
            + "; allowed are "
            + String.join(", ", allowed)
            + Suggestion.ofKey(key, allowed));
  }
}
