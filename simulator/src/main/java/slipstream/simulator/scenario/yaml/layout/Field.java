package slipstream.simulator.scenario.yaml.layout;

import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Locale;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.scenario.value.GovernedDistribution;
import slipstream.simulator.scenario.value.Param;

/**
 * One key of a scenario file: a record's component and its sign.
 *
 * @param key the key as files write it
 * @param type type of the component
 * @param param doc, unit and bounds
 * @param kind how it is read
 * @param block the fields below, where the kind holds fields; otherwise {@code null}
 */
public record Field(String key, Class<?> type, Param param, Kind kind, Block block) {
  static Field of(RecordComponent component, Param inherited, List<MechanismType> mechanisms) {
    Param own = component.getAnnotation(Param.class);
    Param param = own != null ? own : inherited;
    if (param == null) {
      throw new IllegalStateException("no @Param on " + component);
    }
    Class<?> type = component.getType();
    Kind kind = kind(type);
    Block block =
        kind.holdsFields() ? Block.of(type, kind == Kind.PAIR ? param : null, mechanisms) : null;
    return new Field(kebab(component.getName()), type, param, kind, block);
  }

  private static Kind kind(Class<?> type) {
    if (type == String.class) {
      return Kind.TEXT;
    } else if (type == boolean.class) {
      return Kind.FLAG;
    } else if (type == int.class || type == long.class || type == Integer.class) {
      return Kind.WHOLE;
    } else if (type == double.class) {
      return Kind.NUMBER;
    } else if (type == Role.class) {
      return Kind.ROLE;
    } else if (type == Distribution.class) {
      return Kind.DISTRIBUTION;
    } else if (type == Staffing.class) {
      return Kind.STAFFING;
    } else if (type == FallsTo.class) {
      return Kind.FALLS_TO;
    } else if (type == Governed.class || type == GovernedDistribution.class) {
      return Kind.PAIR;
    } else if (type.isRecord()) {
      return Kind.BLOCK;
    }
    throw new IllegalStateException("no kind of value for " + type);
  }

  /** The word that stands for "no number" of an optional count. */
  public String wordForNone() {
    return key.equals("stories") ? "up-to-capacity" : "none";
  }

  static String kebab(String camelCase) {
    return camelCase.replaceAll("([a-z0-9])([A-Z])", "$1-$2").toLowerCase(Locale.ROOT);
  }

  public static String camel(String kebab) {
    StringBuilder camel = new StringBuilder();
    for (String word : kebab.split("-")) {
      camel.append(camel.isEmpty() ? word : capital(word));
    }
    return camel.toString();
  }

  public static String capital(String word) {
    return word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }
}
