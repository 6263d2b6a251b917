package slipstream.simulator.scenario.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A record of the scenario of which some values are moved: made anew for each world, while records
 * without such values are shared by all. Looks everything up once, because worlds are made by the
 * thousand.
 */
final class WorldRecord {
  private final Constructor<?> constructor;
  private final Object[] assumed;
  private final List<Part> parts;

  /** One component that is not the same in all worlds. */
  private record Part(int index, World value) {}

  /** A value that depends on the places of a world. */
  @FunctionalInterface
  private interface World {
    Object at(double[] places);
  }

  private WorldRecord(Constructor<?> constructor, Object[] assumed, List<Part> parts) {
    this.constructor = constructor;
    this.assumed = assumed;
    this.parts = parts;
  }

  /**
   * The record, or nothing if no value in it is moved.
   *
   * @param movables what is moved, by key
   */
  static Optional<WorldRecord> of(
      Block block, Record record, String path, Map<String, Movable> movables) {
    Object[] assumed = new Object[block.fields().size()];
    List<Part> parts = new ArrayList<>();
    for (Field field : block.fields().values()) {
      int index = block.keys().indexOf(field.key());
      String below = Block.path(path, field.key());
      assumed[index] = component(record, block, field.key());
      if (movables.containsKey(below)) {
        parts.add(new Part(index, movables.get(below)::at));
      } else if (field.kind().holdsFields() && assumed[index] != null) {
        of(field.block(), (Record) assumed[index], below, movables)
            .ifPresent(world -> parts.add(new Part(index, world::at)));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorldRecord(constructor(block), assumed, parts));
  }

  /** The record in a world. */
  Object at(double[] places) {
    Object[] values = assumed.clone();
    for (Part part : parts) {
      values[part.index] = part.value.at(places);
    }
    try {
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot build " + constructor.getDeclaringClass(), e);
    }
  }

  /** The component of a record that stands under a key. */
  static Object component(Record record, Block block, String key) {
    try {
      return block
          .type()
          .getRecordComponents()[block.keys().indexOf(key)]
          .getAccessor()
          .invoke(record);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot read " + key + " of " + block.type().getName(), e);
    }
  }

  private static Constructor<?> constructor(Block block) {
    Class<?>[] types =
        Arrays.stream(block.type().getRecordComponents())
            .map(RecordComponent::getType)
            .toArray(Class[]::new);
    try {
      return block.type().getDeclaredConstructor(types);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("every record has its constructor", e);
    }
  }
}
