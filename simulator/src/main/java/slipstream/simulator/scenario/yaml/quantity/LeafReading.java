package slipstream.simulator.scenario.yaml.quantity;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.layout.Tree;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Suggestion;

/** Reads one value as its kind says. */
public final class LeafReading {
  public static final List<String> ROLES = Arrays.stream(Role.values()).map(Role::key).toList();
  public static final List<String> STAFFING_WORDS = List.of("missing", "present");
  public static final int LONGEST_TEXT = 2_000;
  private static final Map<String, Object> STAFFING_DEFAULTS =
      Map.of("fte", 1.0, "from-sprint", 1, "ramp-up", 0.0);
  private static final Map<String, Object> NO_WEIGHTS =
      Map.of("frontend", 0.0, "backend", 0.0, "nearest", 0.0);

  private final Quantities quantities;
  private final RangeReading ranges;
  private final DistributionReading distributions;

  public LeafReading(Clock clock) {
    this.quantities = new Quantities(clock);
    this.ranges = new RangeReading(quantities);
    this.distributions = new DistributionReading(quantities);
  }

  public Object read(Field field, Leaf leaf, String path) throws Misread {
    checkRange(field, leaf.provenance().range());
    Node node = leaf.value();
    return switch (field.kind()) {
      case TEXT -> text(node);
      case FLAG -> flag(node);
      case WHOLE -> whole(field, node);
      case NUMBER -> quantities.read(node, field.param());
      case ROLE -> role(node);
      case DISTRIBUTION -> distributions.read(node, field.param());
      case STAFFING -> staffing(node);
      case FALLS_TO -> fallsTo(node);
      default -> throw new IllegalStateException(path + " holds fields");
    };
  }

  private void checkRange(Field field, Node.Scalar range) throws Misread {
    if (range == null) {
      return;
    }
    switch (field.kind()) {
      case NUMBER, WHOLE, DISTRIBUTION -> {
        double low = ranges.read(range, field.param().unit())[0];
        if (low < 0) {
          throw Misread.found(range, "a range from 0 up");
        }
      }
      default -> throw new Misread(range, "a range makes sense for numbers only");
    }
  }

  private static String text(Node node) throws Misread {
    if (node instanceof Node.Scalar s && s.text().length() <= LONGEST_TEXT) {
      // Reports and terminals show these texts as they are.
      if (HiddenCharacters.firstOf(s.text()).isEmpty()) {
        return s.text();
      }
      throw Misread.found(node, "text without hidden characters");
    }
    throw Misread.found(node, "a text of up to " + LONGEST_TEXT + " characters");
  }

  private static boolean flag(Node node) throws Misread {
    if (node instanceof Node.Scalar s && !s.quoted()) {
      if (s.isPlain("true") || s.isPlain("false")) {
        return s.isPlain("true");
      }
    }
    throw Misread.found(node, "true or false");
  }

  private Object whole(Field field, Node node) throws Misread {
    if (field.type() == Integer.class) {
      String none = field.wordForNone();
      boolean isNone = node instanceof Node.Scalar s && s.isPlain(none);
      return isNone ? null : (Object) (int) quantities.whole(node, field.param(), none + " or ");
    }
    long value = quantities.whole(node, field.param(), "");
    return field.type() == long.class ? (Object) value : (Object) (int) value;
  }

  private static Role role(Node node) throws Misread {
    if (node instanceof Node.Scalar s) {
      int index = ROLES.indexOf(s.text());
      if (index >= 0) {
        return Role.values()[index];
      }
      throw Misread.found(
          node, "one of " + String.join(", ", ROLES) + Suggestion.of(s.text(), ROLES));
    }
    throw Misread.found(node, "one of " + String.join(", ", ROLES));
  }

  private Object staffing(Node node) throws Misread {
    if (node instanceof Node.Mapping map) {
      return fields(map, Block.STAFFING, STAFFING_DEFAULTS);
    }
    if (node instanceof Node.Scalar s && STAFFING_WORDS.contains(s.text())) {
      return s.isPlain("present") ? Staffing.PRESENT : Staffing.MISSING;
    }
    String near = node instanceof Node.Scalar s ? Suggestion.of(s.text(), STAFFING_WORDS) : "";
    throw Misread.found(
        node, "missing, present or {fte: 0.5, from-sprint: 2, ramp-up: 1 sprint}" + near);
  }

  private Object fallsTo(Node node) throws Misread {
    List<String> words = Block.FALLS_TO.keys();
    if (node instanceof Node.Scalar s && words.contains(s.text())) {
      Map<String, Object> weights = new HashMap<>(NO_WEIGHTS);
      weights.put(s.text(), 1.0);
      return Block.FALLS_TO.record(weights);
    }
    if (!(node instanceof Node.Mapping map)) {
      String near = node instanceof Node.Scalar s ? Suggestion.of(s.text(), words) : "";
      throw Misread.found(
          node, "backend, frontend, nearest or {frontend: 20%, backend: 80%, nearest: 0%}" + near);
    }
    FallsTo row = (FallsTo) fields(map, Block.FALLS_TO, NO_WEIGHTS);
    if (row.frontend() + row.backend() + row.nearest() == 0) {
      throw new Misread(node, "all weights are 0; at least one must be above 0");
    }
    return row;
  }

  private Object fields(Node.Mapping map, Block block, Map<String, Object> defaults)
      throws Misread {
    Map<String, Object> values = new HashMap<>(defaults);
    for (Map.Entry<String, Node> entry : map.entries().entrySet()) {
      Field field = block.fields().get(entry.getKey());
      if (field == null) {
        Node key = map.keyNode(entry.getKey());
        throw new Misread(
            key,
            "unknown key "
                + key.shown()
                + "; allowed are "
                + String.join(", ", block.keys())
                + Suggestion.ofKey(entry.getKey(), block.keys()));
      }
      Leaf leaf = new Leaf(field, entry.getValue(), Tree.Provenance.NONE);
      values.put(entry.getKey(), read(field, leaf, entry.getKey()));
    }
    return block.record(values);
  }
}
