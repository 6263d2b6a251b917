package slipstream.simulator.scenario.yaml.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;

/** A scenario laid out along the records: what files write in many ways stands here in one. */
public sealed interface Tree {
  Place place();

  /**
   * A block and those of its fields that are written. Children stand in the order of the record,
   * whatever the order in the file.
   */
  record Branch(Place place, Block block, Map<String, Tree> children) implements Tree {
    public static Branch ordered(Place place, Block block, Map<String, Tree> children) {
      Map<String, Tree> ordered = new LinkedHashMap<>();
      for (String key : block.fields().keySet()) {
        if (children.containsKey(key)) {
          ordered.put(key, children.get(key));
        }
      }
      return new Branch(place, block, ordered);
    }
  }

  /** A value, as written, with what is known about it. */
  record Leaf(Field field, Node value, Provenance provenance) implements Tree {
    @Override
    public Place place() {
      return value.place();
    }

    /** A written null: it takes away what a parent says. */
    boolean removes() {
      return value instanceof Node.Scalar s && s.isNull();
    }
  }

  /**
   * Where a value comes from, as texts; each may be {@code null}.
   *
   * @param range plausible range, with the place it was written at
   */
  record Provenance(Node.Scalar range, String source, String evidence, String note) {
    public static final Provenance NONE = new Provenance(null, null, null, null);

    /** What remains true when a child file writes another value: the range, not the source. */
    Provenance underNewValue() {
      return new Provenance(range, null, null, null);
    }
  }
}
