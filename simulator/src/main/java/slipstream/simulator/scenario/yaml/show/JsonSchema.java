package slipstream.simulator.scenario.yaml.show;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.scenario.yaml.layout.Arrangement;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Field;
import slipstream.simulator.scenario.yaml.quantity.Quantities;

/**
 * The JSON Schema of scenario files (draft 2020-12), read off the records like everything else
 * here, so that an editor completes and checks what the loader accepts.
 *
 * <p>No key is required: a file may leave to its parent whatever it likes.
 */
public final class JsonSchema {
  private final SchemaValues values = new SchemaValues();

  private JsonSchema() {}

  /** The schema as a tree of maps and lists, in a fixed order. */
  public static Map<String, Object> tree(List<MechanismType> mechanisms) {
    JsonSchema writer = new JsonSchema();
    Map<String, Object> schema = new LinkedHashMap<>();
    schema.put("$schema", "https://json-schema.org/draft/2020-12/schema");
    schema.put("title", "Slipstream scenario");
    schema.putAll(writer.block(Block.scenario(mechanisms)));
    writer.properties(schema).put(Arrangement.EXTENDS, extendsKey());
    schema.put("$defs", writer.values.definitions());
    return schema;
  }

  /** The schema as JSON text. */
  public static String text(List<MechanismType> mechanisms) {
    try {
      return new ObjectMapper()
              .enable(SerializationFeature.INDENT_OUTPUT)
              .writeValueAsString(tree(mechanisms))
              .replace("\r\n", "\n")
          + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("maps and lists are JSON", e);
    }
  }

  private static Map<String, Object> extendsKey() {
    return SchemaValues.map(
        "description",
        "The scenario this one builds on: maps merge, other values replace, null removes.",
        "type",
        "string",
        "minLength",
        1);
  }

  private Map<String, Object> block(Block block) {
    Map<String, Object> properties = new LinkedHashMap<>();
    block.fields().forEach((key, field) -> properties.put(key, field(field)));
    return SchemaValues.map(
        "type", "object", "properties", properties, "additionalProperties", false);
  }

  @SuppressWarnings("unchecked")
  private Map<String, Object> properties(Map<String, Object> schema) {
    return (Map<String, Object>) schema.get("properties");
  }

  private Map<String, Object> field(Field field) {
    return SchemaValues.map(
        "description", description(field.param()), "anyOf", List.of(form(field), REMOVED));
  }

  private static final Map<String, Object> REMOVED =
      SchemaValues.map("description", "Takes away what the parent says.", "type", "null");

  private Map<String, Object> form(Field field) {
    return switch (field.kind()) {
      case BLOCK -> block(field.block());
      case PAIR -> pair(field);
      default -> leaf(field);
    };
  }

  /** A missing and a present value, or one for both. */
  private Map<String, Object> pair(Field field) {
    Field side = field.block().fields().values().iterator().next();
    Map<String, Object> properties = new LinkedHashMap<>();
    field.block().fields().forEach((key, each) -> properties.put(key, sides(each)));
    Map<String, Object> both =
        SchemaValues.map("type", "object", "properties", properties, "additionalProperties", false);
    both.put("minProperties", 1);
    return SchemaValues.map("anyOf", List.of(both, leaf(side)));
  }

  private Map<String, Object> sides(Field side) {
    return SchemaValues.map("anyOf", List.of(leaf(side), REMOVED));
  }

  /** The value alone, or with its range, source and evidence. */
  private Map<String, Object> leaf(Field field) {
    Map<String, Object> value = values.of(field);
    Map<String, Object> properties =
        SchemaValues.map(
            "value", value,
            "range", SchemaValues.map("type", "string", "pattern", "^\\s*\\S.*\\sto\\s.*\\S\\s*$"),
            "source", SchemaValues.map("type", "string"),
            "evidence", SchemaValues.map("enum", Arrangement.EVIDENCE),
            "note", SchemaValues.map("type", "string"));
    Map<String, Object> longForm =
        SchemaValues.map("type", "object", "required", List.of("value"), "properties", properties);
    longForm.put("additionalProperties", false);
    return SchemaValues.map("anyOf", List.of(value, longForm));
  }

  private static String description(Param param) {
    if (param.unit() == Unit.NONE) {
      return param.value();
    }
    return param.value() + " Unit: " + param.unit().label() + Quantities.bounds(param) + ".";
  }
}
