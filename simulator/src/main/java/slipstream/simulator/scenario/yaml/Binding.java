package slipstream.simulator.scenario.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.Tree.Branch;
import slipstream.simulator.scenario.yaml.Tree.Leaf;

/** Turns a merged tree into records, and reports every value that does not fit its field. */
final class Binding {
  private final ProblemList problems;
  private final Clock clock;

  Binding(Clock clock, ProblemList problems) {
    this.clock = clock;
    this.problems = problems;
  }

  /** The scenario, or {@code null} after reporting why there is none. */
  Scenario scenario(Branch tree) {
    Map<String, Object> parts = new HashMap<>();
    boolean whole = parts(tree, Block.SCENARIO, "", parts);
    new CrossChecks(tree, parts, problems).run();
    return whole ? (Scenario) construct(Block.SCENARIO, parts, tree.place(), "") : null;
  }

  private Object block(Branch tree, Block block, String path) {
    Map<String, Object> values = new HashMap<>();
    return parts(tree, block, path, values) ? construct(block, values, tree.place(), path) : null;
  }

  private boolean parts(Branch tree, Block block, String path, Map<String, Object> values) {
    int before = problems.size();
    block
        .fields()
        .forEach(
            (key, field) -> {
              Tree child = tree.children().get(key);
              String childPath = Block.path(path, key);
              if (child != null) {
                values.put(key, value(field, child, childPath));
              } else if (!field.param().optional() || block.type().equals(field.type())) {
                problems.add(tree.place(), childPath, "is missing; " + needed(field));
              } else {
                values.put(key, null);
              }
            });
    return problems.size() == before;
  }

  private static String needed(Field field) {
    return "it is required: " + field.param().value() + " (`extends: defaults.yaml` has it all)";
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
      return record(block, values);
    } catch (IllegalArgumentException e) {
      problems.add(place, path, e.getMessage());
      return null;
    }
  }

  /**
   * Calls a record's canonical constructor.
   *
   * @throws IllegalArgumentException as the record's own checks do
   */
  static Object record(Block block, Map<String, Object> values) {
    RecordComponent[] components = block.type().getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class[]::new);
    Object[] arguments =
        Arrays.stream(components).map(c -> values.get(Field.kebab(c.getName()))).toArray();
    try {
      Constructor<?> constructor = block.type().getDeclaredConstructor(types);
      return constructor.newInstance(arguments);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof IllegalArgumentException refused) {
        throw refused;
      }
      throw new IllegalStateException("cannot build " + block.type().getName(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + block.type().getName(), e);
    }
  }
}
