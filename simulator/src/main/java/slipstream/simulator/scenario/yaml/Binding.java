package slipstream.simulator.scenario.yaml;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.layout.Tree;
import slipstream.simulator.scenario.yaml.layout.Tree.Branch;
import slipstream.simulator.scenario.yaml.layout.Tree.Leaf;
import slipstream.simulator.scenario.yaml.quantity.Clock;
import slipstream.simulator.scenario.yaml.quantity.LeafReading;
import slipstream.simulator.scenario.yaml.text.Misread;
import slipstream.simulator.scenario.yaml.text.Place;
import slipstream.simulator.scenario.yaml.text.ProblemList;

/** Turns a merged tree into records, and reports every value that does not fit its field. */
public final class Binding {
  private final ProblemList problems;
  private final Clock clock;
  private final Block scenario;

  /**
   * @param scenario the block of a whole file
   */
  Binding(Block scenario, Clock clock, ProblemList problems) {
    this.scenario = scenario;
    this.clock = clock;
    this.problems = problems;
  }

  /** The scenario, or {@code null} after reporting why there is none. */
  Scenario scenario(Branch tree) {
    Map<String, Object> parts = new HashMap<>();
    boolean whole = parts(tree, scenario, "", parts);
    new CrossChecks(tree, parts, problems).run();
    return whole ? (Scenario) construct(scenario, parts, tree.place(), "") : null;
  }

  private Object block(Branch tree, Block block, String path) {
    Map<String, Object> values = new HashMap<>();
    return parts(tree, block, path, values) ? construct(block, values, tree.place(), path) : null;
  }

  private boolean parts(Branch tree, Block block, String path, Map<String, Object> values) {
    int before = problems.size();
    List<String> missing = new ArrayList<>();
    block
        .fields()
        .forEach(
            (key, field) -> {
              Tree child = tree.children().get(key);
              String childPath = Block.path(path, key);
              if (child != null) {
                values.put(key, value(field, child, childPath));
              } else if (!field.param().optional() || block.type().equals(field.type())) {
                missing.add(key);
              } else {
                values.put(key, null);
              }
            });
    missing(missing, tree.place(), block, path);
    return problems.size() == before;
  }

  /** Of a block that begins from nothing much is missing at once; that is one mistake. */
  private void missing(List<String> keys, Place place, Block block, String path) {
    if (keys.size() == 1) {
      String what = block.fields().get(keys.get(0)).param().value();
      problems.add(
          place,
          Block.path(path, keys.get(0)),
          "is missing; it is required: " + what + " (`extends: defaults.yaml` has it all)");
    } else if (!keys.isEmpty()) {
      problems.add(
          place,
          path,
          "there is no "
              + String.join(", ", keys)
              + "; each is required, and `extends: defaults.yaml` has them all");
    }
  }

  private Object value(Field field, Tree tree, String path) {
    if (tree instanceof Branch branch) {
      return block(branch, field.block(), path);
    }
    Leaf leaf = (Leaf) tree;
    try {
      return new LeafReading(clockFor(path)).read(field, leaf, path);
    } catch (Misread e) {
      problems.add(e.node().place(), path, e.getMessage());
      return null;
    }
  }

  /** The two values that define days and sprints can't be written in them. */
  private Clock clockFor(String path) {
    return switch (path) {
      case "sprint.hours-per-day" -> Clock.HOURS_ONLY;
      case "sprint.length" -> clock.daysOnly();
      default -> clock;
    };
  }

  private Object construct(Block block, Map<String, Object> values, Place place, String path) {
    try {
      return block.record(values);
    } catch (IllegalArgumentException e) {
      problems.add(place, path, e.getMessage());
      return null;
    }
  }
}
