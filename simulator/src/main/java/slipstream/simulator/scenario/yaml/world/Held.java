package slipstream.simulator.scenario.yaml.world;

import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;

/**
 * What a scenario holds under a key.
 *
 * @param value null where the scenario leaves it open
 */
record Held(Field field, Object value) {
  /**
   * Looks a key up.
   *
   * @param whole the block of a scenario
   */
  static Held of(Block whole, Scenario scenario, String path) {
    Field field = null;
    Object value = scenario;
    Block block = whole;
    for (String key : path.split("\\.")) {
      field = block.fields().get(key);
      value = value == null ? null : block.component((Record) value, key);
      block = field.block();
    }
    return new Held(field, value);
  }
}
