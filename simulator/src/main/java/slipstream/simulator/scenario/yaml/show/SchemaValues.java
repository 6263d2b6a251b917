package slipstream.simulator.scenario.yaml.show;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.quantity.Components;
import slipstream.simulator.scenario.yaml.quantity.Family;
import slipstream.simulator.scenario.yaml.quantity.LeafReading;

/** The JSON Schema of single values. Quantities are texts, so their shape is a pattern. */
final class SchemaValues {
  private static final String NUMBER = "[+]?(\\d+(\\.\\d+)?|\\.\\d+)([eE][+-]?\\d+)?";
  private static final String TIME = NUMBER + "\\s*(h|hours?|min|minutes?|d|days?|sprints?)";
  private static final String ONE_IN = "\\d+ in \\d+(\\.\\d+)?";
  private static final String PERCENT_TO_100 = "(100(\\.0*)?|\\d{1,2}(\\.\\d+)?)\\s*%";

  private final Map<String, Object> definitions = new LinkedHashMap<>();

  /** What the values refer to; complete once all of them were asked for. */
  Map<String, Object> definitions() {
    return definitions;
  }

  Map<String, Object> of(Field field) {
    Param param = field.param();
    return switch (field.kind()) {
      case TEXT -> map("type", List.of("string", "number"), "maxLength", LeafReading.LONGEST_TEXT);
      case FLAG -> map("type", "boolean");
      case WHOLE -> whole(field);
      case NUMBER -> quantity(param);
      case ROLE -> map("enum", LeafReading.ROLES);
      case DISTRIBUTION -> distribution(param.unit());
      case STAFFING -> staffing();
      case FALLS_TO -> fallsTo();
      default -> throw new IllegalStateException(field.key() + " holds fields");
    };
  }

  private static Map<String, Object> whole(Field field) {
    Map<String, Object> number = bounded(map("type", "integer"), field.param());
    return field.type() == Integer.class
        ? anyOf(map("const", field.wordForNone()), number)
        : number;
  }

  /** Bare numbers carry the field's bounds; texts are checked by the loader, beyond their shape. */
  private static Map<String, Object> quantity(Param param) {
    return quantity(param.unit(), bounded(map("type", "number"), param), param.max() <= 1);
  }

  private static Map<String, Object> quantity(
      Unit unit, Map<String, Object> number, boolean share) {
    String percent = share ? PERCENT_TO_100 : NUMBER + "\\s*%";
    return switch (unit) {
      case HOURS -> anyOf(map("const", 0), pattern(TIME + "|0"));
      case SHARE, RATIO, FTE -> anyOf(number, pattern(percent + "|" + NUMBER + "|" + ONE_IN));
      case MONEY -> anyOf(number, pattern(NUMBER));
      default -> anyOf(number, pattern(NUMBER + "|" + ONE_IN));
    };
  }

  private static Map<String, Object> plain(Unit unit) {
    return quantity(unit, map("type", "number", "minimum", 0), false);
  }

  private static Map<String, Object> bounded(Map<String, Object> number, Param param) {
    number.put("minimum", json(param.min()));
    if (!Double.isInfinite(param.max())) {
      number.put("maximum", json(param.max()));
    }
    return number;
  }

  /** Whole bounds print as whole numbers. */
  private static Number json(double value) {
    long whole = (long) value;
    if (whole == value) {
      return whole;
    }
    return value;
  }

  private Map<String, Object> distribution(Unit unit) {
    String name = "distribution-" + unit.name().toLowerCase(Locale.ROOT).replace('_', '-');
    Map<String, Object> reference = map("$ref", "#/$defs/" + name);
    if (!definitions.containsKey(name)) {
      // Holds the place first: a mixture refers back to it.
      definitions.put(name, reference);
      definitions.put(name, families(unit, reference));
    }
    return reference;
  }

  private static Map<String, Object> families(Unit unit, Map<String, Object> self) {
    Map<String, Object> value = plain(unit);
    List<Object> forms = new ArrayList<>();
    forms.add(value);
    forms.add(map("type", "string", "pattern", "^\\s*[\\d.].*\\sto\\s+[\\d.].*$"));
    forms.add(family("constant", value, value));
    for (Family family : Family.values()) {
      Map<String, Object> parameters = new LinkedHashMap<>();
      for (String name : family.parameters()) {
        parameters.put(name, Family.isPureNumber(name) ? plain(Unit.RATIO) : value);
      }
      Map<String, Object> all =
          map("type", "object", "required", family.parameters(), "properties", parameters);
      all.put("additionalProperties", false);
      forms.add(family(family.key(), all, value));
    }
    forms.add(family("empirical", empirical(value), value));
    forms.add(family("mixture", mixture(self), value));
    return map("anyOf", forms);
  }

  private static Map<String, Object> family(
      String key, Map<String, Object> parameters, Map<String, Object> cap) {
    Map<String, Object> one = map("type", "object", "required", List.of(key));
    one.put("properties", map(key, parameters, "cap", cap));
    one.put("additionalProperties", false);
    return one;
  }

  private static Map<String, Object> empirical(Map<String, Object> value) {
    Map<String, Object> list = map("type", "array", "items", value, "minItems", 1);
    list.put("maxItems", Components.MOST_VALUES);
    Map<String, Object> text = map("type", "string");
    Map<String, Object> file =
        map(
            "type",
            "object",
            "required",
            List.of("file", "column"),
            "properties",
            map("file", text, "column", text, "unit", text));
    file.put("additionalProperties", false);
    return anyOf(list, file);
  }

  private static Map<String, Object> mixture(Map<String, Object> self) {
    Map<String, Object> component =
        map(
            "type",
            "object",
            "required",
            List.of("weight", "of"),
            "properties",
            map("weight", plain(Unit.SHARE), "of", self));
    component.put("additionalProperties", false);
    Map<String, Object> list = map("type", "array", "items", component, "minItems", 1);
    list.put("maxItems", Components.MOST_PARTS);
    return list;
  }

  private Map<String, Object> staffing() {
    return anyOf(map("enum", LeafReading.STAFFING_WORDS), record(Block.STAFFING));
  }

  private Map<String, Object> fallsTo() {
    Map<String, Object> weights = record(Block.FALLS_TO);
    weights.put("minProperties", 1);
    return anyOf(map("enum", Block.FALLS_TO.keys()), weights);
  }

  private Map<String, Object> record(Block block) {
    Map<String, Object> properties = new LinkedHashMap<>();
    block
        .fields()
        .forEach(
            (key, field) -> {
              Map<String, Object> property = map("description", field.param().value());
              property.putAll(of(field));
              properties.put(key, property);
            });
    return map("type", "object", "properties", properties, "additionalProperties", false);
  }

  private static Map<String, Object> pattern(String pattern) {
    return map("type", "string", "pattern", "^\\s*(" + pattern + ")\\s*$");
  }

  private static Map<String, Object> anyOf(Map<String, Object> one, Map<String, Object> other) {
    return map("anyOf", List.of(one, other));
  }

  /** A map that keeps the order of its keys and values: key, value, key, value. */
  static Map<String, Object> map(Object... keysAndValues) {
    Map<String, Object> map = new LinkedHashMap<>();
    for (int i = 0; i < keysAndValues.length; i += 2) {
      map.put((String) keysAndValues[i], keysAndValues[i + 1]);
    }
    return map;
  }
}
