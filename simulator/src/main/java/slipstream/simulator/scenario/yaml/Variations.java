package slipstream.simulator.scenario.yaml;

import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import slipstream.simulator.random.Distribution;
import slipstream.simulator.random.Lognormal;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.Staffing;

/**
 * Scenarios that differ from one another in a few numbers: made by the thousand, so the keys are
 * looked up once and no text is read.
 *
 * <p>A key is a path of a scenario, such as {@code backlog.load}. A number that stands for a pair
 * of values, missing and present, is put in both. {@code KEY.sigma} of a distribution makes it a
 * lognormal of the same middle. A role is there where the number is 0.5 or more.
 */
public final class Variations {
  private final Scenario base;
  private final List<Change> changes = new ArrayList<>();

  /** What is put where. */
  private record Change(int[] path, Function<Double, Function<Object, Object>> value) {}

  private Variations(Scenario base) {
    this.base = base;
  }

  /**
   * Makes scenarios from one number for each key.
   *
   * @param base what all of them have in common
   * @throws IllegalArgumentException if a key is none of a scenario's numbers
   */
  public static Function<double[], Scenario> of(Scenario base, List<String> keys) {
    Variations variations = new Variations(base);
    keys.forEach(key -> variations.changes.add(variations.change(key)));
    return variations::at;
  }

  private Scenario at(double[] values) {
    Object scenario = base;
    for (int i = 0; i < values.length; i++) {
      Change change = changes.get(i);
      scenario = replaced((Record) scenario, change.path, 0, change.value.apply(values[i]));
    }
    return (Scenario) scenario;
  }

  private Change change(String key) {
    String[] words = key.split("\\.");
    int[] path = new int[words.length];
    Block block = Block.SCENARIO;
    Field field = null;
    for (int i = 0; i < words.length; i++) {
      if (field != null && field.kind() == Kind.DISTRIBUTION && words[i].equals("sigma")) {
        return new Change(Arrays.copyOf(path, i), sigma -> old -> spread(old, sigma));
      }
      field = block == null ? null : block.fields().get(words[i]);
      if (field == null) {
        throw new IllegalArgumentException("no key of a scenario: " + key);
      }
      path[i] = block.keys().indexOf(words[i]);
      block = field.kind().holdsFields() ? field.block() : null;
    }
    return new Change(path, value(key, field));
  }

  private static Function<Double, Function<Object, Object>> value(String key, Field field) {
    return switch (field.kind()) {
      case NUMBER -> number -> old -> number;
      case WHOLE -> number -> old -> (int) Math.floor(number + 0.5);
      case STAFFING -> number -> old -> number < 0.5 ? Staffing.MISSING : Staffing.PRESENT;
      case DISTRIBUTION -> number -> old -> scaled((Distribution) old, number);
      case PAIR -> number -> old -> pair((Record) old, number);
      default -> throw new IllegalArgumentException("not a number: " + key);
    };
  }

  private static Object pair(Record old, double number) {
    Object[] parts = components(old);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i] instanceof Distribution d ? scaled(d, number) : (Object) number;
    }
    return make(old, parts);
  }

  private static Object scaled(Distribution old, double middle) {
    return old.scaledBy(middle / old.middle());
  }

  private static Object spread(Object old, double sigma) {
    return new Lognormal(((Distribution) old).middle(), sigma);
  }

  private static Object replaced(
      Record record, int[] path, int depth, Function<Object, Object> value) {
    Object[] parts = components(record);
    Object old = parts[path[depth]];
    parts[path[depth]] =
        depth == path.length - 1
            ? value.apply(old)
            : replaced((Record) old, path, depth + 1, value);
    return make(record, parts);
  }

  private static Object[] components(Record record) {
    RecordComponent[] components = record.getClass().getRecordComponents();
    Object[] values = new Object[components.length];
    try {
      for (int i = 0; i < values.length; i++) {
        values[i] = components[i].getAccessor().invoke(record);
      }
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + record.getClass(), e);
    }
    return values;
  }

  private static Object make(Record like, Object[] values) {
    try {
      Class<?>[] types =
          Arrays.stream(like.getClass().getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class[]::new);
      return like.getClass().getDeclaredConstructor(types).newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + like.getClass(), e);
    }
  }
}
