package slipstream.simulator.scenario.yaml;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.layout.Kind;
import slipstream.simulator.scenario.yaml.layout.Making;

/**
 * Scenarios that differ from one another in a few numbers: made by the thousand, so the keys are
 * looked up once and no text is read.
 *
 * <p>A key is a path of a scenario, such as {@code backlog.load}. A number that stands for a pair
 * of values, missing and present, is put in both. {@code KEY.sigma} of a distribution makes it a
 * lognormal of the same middle. A role is there where the number is 0.5 or more.
 */
public final class Variations implements Function<double[], Scenario>, Serializable {
  private final Scenario base;
  private final List<String> keys;

  /** Looked up anew where the variations come to. */
  private final transient List<Change> changes = new ArrayList<>();

  /** What is put where. */
  private record Change(List<Turn> path, Function<Double, Function<Object, Object>> value) {}

  /** One step of a path: the number of a key in its block. */
  private record Turn(Making making, int key) {}

  private Variations(Scenario base, List<String> keys) {
    this.base = base;
    this.keys = List.copyOf(keys);
    keys.forEach(key -> changes.add(change(key)));
  }

  /**
   * Makes scenarios from one number for each key.
   *
   * @param base what all of them have in common
   * @throws IllegalArgumentException if a key is none of a scenario's numbers
   */
  public static Variations of(Scenario base, List<String> keys) {
    return new Variations(base, keys);
  }

  private Object readResolve() {
    return new Variations(base, keys);
  }

  /** The scenario of these numbers, one for each key. */
  @Override
  public Scenario apply(double[] values) {
    Object scenario = base;
    for (int i = 0; i < values.length; i++) {
      Change change = changes.get(i);
      scenario = replaced(scenario, change.path, change.value.apply(values[i]));
    }
    return (Scenario) scenario;
  }

  private Change change(String key) {
    String[] words = key.split("\\.");
    List<Turn> path = new ArrayList<>();
    Block block = Block.scenario(base.mechanisms().types());
    Field field = null;
    for (int i = 0; i < words.length; i++) {
      if (field != null && field.kind() == Kind.DISTRIBUTION && words[i].equals("sigma")) {
        return new Change(path, sigma -> old -> spread(old, sigma));
      }
      field = block == null ? null : block.fields().get(words[i]);
      if (field == null) {
        throw new IllegalArgumentException("no key of a scenario: " + key);
      }
      path.add(new Turn(block.making(), block.keys().indexOf(words[i])));
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
    Making making = Making.of(old.getClass());
    Object[] parts = making.components(old);
    for (int i = 0; i < parts.length; i++) {
      parts[i] = parts[i] instanceof Distribution d ? scaled(d, number) : (Object) number;
    }
    return making.record(parts);
  }

  private static Object scaled(Distribution old, double middle) {
    return old.scaledBy(middle / old.middle());
  }

  private static Object spread(Object old, double sigma) {
    return new Lognormal(((Distribution) old).middle(), sigma);
  }

  private static Object replaced(Object record, List<Turn> path, Function<Object, Object> value) {
    if (path.isEmpty()) {
      return value.apply(record);
    }
    Turn turn = path.get(0);
    Object[] parts = turn.making.components((Record) record).clone();
    parts[turn.key] = replaced(parts[turn.key], path.subList(1, path.size()), value);
    return turn.making.record(parts);
  }
}
