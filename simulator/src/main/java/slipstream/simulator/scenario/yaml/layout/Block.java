package slipstream.simulator.scenario.yaml.layout;

import java.lang.reflect.RecordComponent;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.mechanism.Mechanisms;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.people.Structure;
import slipstream.simulator.scenario.value.Param;

/**
 * A map of a scenario file as its record declares it, or as the entries of a list do. The records
 * are the contract; nothing here names a parameter.
 *
 * @param type the record
 * @param fields its keys, in the record's order
 * @param making from values to the record, and back
 */
public record Block(Class<?> type, Map<String, Field> fields, Making making) {
  public static final Block STAFFING = of(Staffing.class, null, List.of());
  public static final Block FALLS_TO = of(FallsTo.class, null, List.of());

  /** A whole file. */
  public static Block scenario(List<MechanismType> mechanisms) {
    return of(Scenario.class, null, mechanisms);
  }

  static Block of(Class<?> type, Param inherited, List<MechanismType> mechanisms) {
    if (type == Mechanisms.class) {
      return of(mechanisms);
    } else if (type == Structure.class) {
      return structure();
    }
    Map<String, Field> fields = new LinkedHashMap<>();
    for (RecordComponent component : type.getRecordComponents()) {
      Field field = Field.of(component, inherited, mechanisms);
      fields.put(field.key(), field);
    }
    return new Block(type, Collections.unmodifiableMap(fields), Making.of(type));
  }

  /** A block for each mechanism of the list. */
  private static Block of(List<MechanismType> mechanisms) {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (MechanismType mechanism : mechanisms) {
      Param sign = new PlainSign(mechanism.meaning());
      Block below = of(mechanism.row(), null, mechanisms);
      fields.put(
          mechanism.key(), new Field(mechanism.key(), mechanism.row(), sign, Kind.BLOCK, below));
    }
    return new Block(
        Mechanisms.class,
        Collections.unmodifiableMap(fields),
        Making.table(rows -> new Mechanisms(mechanisms, Making.all(rows, Record.class))));
  }

  /** A staffing for each role. */
  private static Block structure() {
    Map<String, Field> fields = new LinkedHashMap<>();
    for (Role role : Role.values()) {
      Param sign = new PlainSign(role.meaning());
      fields.put(role.key(), new Field(role.key(), Staffing.class, sign, Kind.STAFFING, null));
    }
    return new Block(
        Structure.class,
        Collections.unmodifiableMap(fields),
        Making.table(rows -> new Structure(Making.all(rows, Staffing.class))));
  }

  public List<String> keys() {
    return List.copyOf(fields.keySet());
  }

  /**
   * The record of these values.
   *
   * @param values by key
   * @throws IllegalArgumentException as the record's own checks do
   */
  public Object record(Map<String, Object> values) {
    return making.record(keys().stream().map(values::get).toArray());
  }

  /** The component of a record that stands under a key. */
  public Object component(Record record, String key) {
    return making.components(record)[keys().indexOf(key)];
  }

  /** The key of a field below a path, with dots. */
  public static String path(String parent, String key) {
    return parent.isEmpty() ? key : parent + "." + key;
  }
}
