package slipstream.reports.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.lang.reflect.RecordComponent;
import slipstream.simulator.experiment.Result;

/**
 * Writes and reads {@code result.json}. Provenance comes first, then the fields of the result, all
 * at the top level; a value that is not defined (NaN) is null.
 */
public final class ResultJson {
  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ResultModule())
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private static final ObjectWriter WRITER =
      MAPPER.writer(
          new DefaultPrettyPrinter()
              .withObjectIndenter(new DefaultIndenter("  ", "\n"))
              .withSeparators(
                  DefaultPrettyPrinter.DEFAULT_SEPARATORS.withObjectFieldValueSpacing(
                      Separators.Spacing.AFTER)));

  private ResultJson() {}

  /** The document as text that ends with a newline. */
  public static String write(ResultDocument document) {
    ObjectNode root = MAPPER.createObjectNode();
    root.put("schema", document.schema());
    root.put("toolVersion", document.toolVersion());
    root.put("commandLine", document.commandLine());
    root.set("scenario", MAPPER.valueToTree(document.scenario()));
    root.put("scenarioHash", document.scenarioHash());
    root.setAll((ObjectNode) MAPPER.valueToTree(document.result()));
    try {
      return WRITER.writeValueAsString(root) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A result could not be written as JSON", e);
    }
  }

  /** Reads what {@link #write} wrote; fails with a sentence for anything else. */
  public static ResultDocument read(String json) throws NotAResultException {
    try {
      if (!(MAPPER.readTree(json) instanceof ObjectNode root)) {
        throw new NotAResultException("not a JSON object");
      }
      String schema = root.path("schema").asText();
      if (!schema.equals(ResultDocument.SCHEMA)) {
        throw new NotAResultException(
            "schema is '" + schema + "'; this version reads '" + ResultDocument.SCHEMA + "'");
      }
      root.remove("schema");
      String toolVersion = take(root, "toolVersion").asText();
      String commandLine = take(root, "commandLine").asText();
      Object scenario = MAPPER.treeToValue(take(root, "scenario"), Object.class);
      String hash = take(root, "scenarioHash").asText();
      for (RecordComponent component : Result.class.getRecordComponents()) {
        if (!root.has(component.getName())) {
          throw missing(component.getName());
        }
      }
      Result result = MAPPER.treeToValue(root, Result.class);
      return new ResultDocument(schema, toolVersion, commandLine, scenario, hash, result);
    } catch (JsonProcessingException e) {
      throw new NotAResultException(e.getOriginalMessage());
    }
  }

  private static JsonNode take(ObjectNode root, String field) throws NotAResultException {
    JsonNode value = root.remove(field);
    if (value == null) {
      throw missing(field);
    }
    return value;
  }

  private static NotAResultException missing(String field) {
    return new NotAResultException("field '" + field + "' is missing");
  }
}
