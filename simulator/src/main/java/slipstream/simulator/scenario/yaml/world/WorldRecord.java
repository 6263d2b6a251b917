package slipstream.simulator.scenario.yaml.world;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.layout.Making;

/**
 * A record of the scenario of which some values are moved: made anew for each world, while records
 * without such values are shared by all.
 */
final class WorldRecord {
  private final Making making;
  private final Object[] assumed;
  private final List<Part> parts;

  /** One component that is not the same in all worlds. */
  private record Part(int index, World value) {}

  /** A value that depends on the places of a world. */
  @FunctionalInterface
  private interface World {
    Object at(double[] places);
  }

  private WorldRecord(Making making, Object[] assumed, List<Part> parts) {
    this.making = making;
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
      assumed[index] = block.component(record, field.key());
      if (movables.containsKey(below)) {
        parts.add(new Part(index, movables.get(below)::at));
      } else if (field.kind().holdsFields() && assumed[index] != null) {
        of(field.block(), (Record) assumed[index], below, movables)
            .ifPresent(world -> parts.add(new Part(index, world::at)));
      }
    }
    return parts.isEmpty()
        ? Optional.empty()
        : Optional.of(new WorldRecord(block.making(), assumed, parts));
  }

  /** The record in a world. */
  Object at(double[] places) {
    Object[] values = assumed.clone();
    for (Part part : parts) {
      values[part.index] = part.value.at(places);
    }
    return making.record(values);
  }
}
