package slipstream.simulator.scenario.yaml.layout;

import java.util.LinkedHashMap;
import java.util.Map;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.layout.Tree.Provenance;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.Place;

/**
 * Puts a child over its parent: blocks merge field by field, null takes a field away, and every
 * other value replaces the old one as a whole. A distribution, a staffing and a falls-to row are
 * values: half of one and half of another would mean nothing.
 */
public final class Merge {
  private Merge() {}

  public static Branch over(Branch parent, Branch child) {
    Map<String, Tree> merged = new LinkedHashMap<>(parent.children());
    child
        .children()
        .forEach(
            (key, tree) -> {
              if (tree instanceof Leaf leaf && leaf.removes()) {
                merged.remove(key);
              } else {
                merged.put(key, trees(merged.get(key), tree));
              }
            });
    // What a --set changes stays the file's block: messages then point into the file.
    Place place = child.place().line() > 0 ? child.place() : parent.place();
    return Branch.ordered(place, child.block(), merged);
  }

  /** A file without parent: what it takes away was never there. */
  public static Branch overNothing(Branch file) {
    return over(new Branch(file.place(), file.block(), Map.of()), file);
  }

  private static Tree trees(Tree parent, Tree child) {
    if (parent == null && child instanceof Branch young) {
      return overNothing(young);
    }
    if (parent instanceof Branch old && child instanceof Branch young) {
      return over(old, young);
    }
    if (parent instanceof Leaf old && child instanceof Leaf young) {
      return leaves(old, young);
    }
    return child;
  }

  private static Leaf leaves(Leaf old, Leaf young) {
    Provenance own = young.provenance();
    if (own.equals(Provenance.NONE)) {
      return new Leaf(young.field(), young.value(), old.provenance().underNewValue());
    }
    Node.Scalar range = own.range() != null ? own.range() : old.provenance().range();
    Provenance mixed = new Provenance(range, own.source(), own.evidence(), own.note());
    return new Leaf(young.field(), young.value(), mixed);
  }
}
