package slipstream.simulator.scenario.yaml;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.FallsTo;
import slipstream.simulator.scenario.Param;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.Staffing;

/**
 * A map of a scenario file as its record declares it. The records are the contract; nothing here
 * names a parameter.
 *
 * @param type the record
 * @param fields its keys, in the record's order
 */
record Block(Class<?> type, Map<String, Field> fields) {
  static final Block SCENARIO = of(Scenario.class, null);
  static final Block STAFFING = of(Staffing.class, null);
  static final Block FALLS_TO = of(FallsTo.class, null);

  static Block of(Class<?> type, Param inherited) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Field field = Field.of(component, inherited);
      fields.put(field.key(), field);
    }
    return new Block(type, Collections.unmodifiableMap(fields));
  }

  List<String> keys() {
    return List.copyOf(fields.keySet());
  }

  /** The key of a field below a path, with dots. */
  static String path(String parent, String key) {
    return parent.isEmpty() ? key : parent + "." + key;
  }
}
