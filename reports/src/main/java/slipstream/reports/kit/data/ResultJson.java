package slipstream.reports.kit.data;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamReadException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.Writer;
import java.lang.reflect.RecordComponent;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;

/**
 * Writes and reads {@code result.json}. Provenance comes first, then the fields of the result, all
 * at the top level; a value that is not defined (NaN) is null.
 */
public final class ResultJson {
  /** Written only where it says something. */
  static final String ROLES_UNSAID = "rolesUnsaid";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ResultModule())
          .addModule(new DocumentModule())
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

  /** How the library says that a record's part is not there. */
  private static final String LACKS = "Missing creator property";

  private ResultJson() {}

  /**
   * Writes the document, and a newline at its end, letter by letter: the diary of a long run would
   * take a hundred times its own memory as a tree or as one text.
   *
   * @param out left open
   * @throws IOException where it takes no more
   */
  public static void write(ResultDocument document, Writer out) throws IOException {
    try (JsonGenerator json = MAPPER.createGenerator(out)) {
      json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
      WRITER.writeValue(json, document);
    }
    out.write('\n');
  }

  /**
   * Reads what {@link #write} wrote; fails with a sentence for anything else.
   *
   * @param kinds those that are known
   */
  public static ResultDocument read(String json, List<Kind> kinds) throws NotAResultException {
    try {
      if (!(MAPPER.readTree(json) instanceof ObjectNode root)) {
        throw new NotAResultException("not a JSON object");
      }
      DisguisedText.refuse(json);
      String schema = root.path("schema").asText();
      if (!schema.equals(ResultDocument.SCHEMA)) {
        throw new NotAResultException(
            "schema is '" + schema + "'; this version reads '" + ResultDocument.SCHEMA + "'");
      }
      root.remove("schema");
      Sparse.fillIn(root);
      String named = take(root, "kind").asText();
      Kind kind =
          kinds.stream()
              .filter(known -> known.key().equals(named))
              .findFirst()
              .orElseThrow(() -> new NotAResultException("kind is '" + named + "', unknown here"));
      String toolVersion = take(root, "toolVersion").asText();
      String commandLine = take(root, "commandLine").asText();
      Object scenario = MAPPER.treeToValue(take(root, "scenario"), Object.class);
      String hash = take(root, "scenarioHash").asText();
      JsonNode unsaid = root.remove(ROLES_UNSAID);
      List<String> rolesUnsaid =
          unsaid == null ? List.of() : List.of(MAPPER.treeToValue(unsaid, String[].class));
      CloseUp closeUp = MAPPER.treeToValue(take(root, "closeUp"), CloseUp.class);
      Record study = kind.fields() == null ? null : study(root, kind);
      Result result = fields(root, Result.class);
      if (!root.isEmpty()) {
        throw new NotAResultException("unknown field '" + root.fieldNames().next() + "'");
      }
      Intact.check("closeUp", closeUp == null ? List.of() : closeUp);
      Intact.check("", result);
      if (study != null) {
        Intact.check("", study);
        Optional<String> misfit = kind.misfit().apply(study);
        if (misfit.isPresent()) {
          throw new NotAResultException(misfit.get());
        }
      }
      return new ResultDocument(
          schema,
          kind.key(),
          toolVersion,
          commandLine,
          scenario,
          hash,
          result,
          closeUp,
          study,
          rolesUnsaid);
    } catch (StreamReadException e) {
      JsonLocation place = e.getLocation();
      throw new NotAResultException(
          "not JSON from line " + place.getLineNr() + ", column " + place.getColumnNr() + " on");
    } catch (JsonProcessingException e) {
      throw new NotAResultException(e.getOriginalMessage());
    } catch (IOException e) {
      throw new IllegalStateException("a text in memory is always readable", e);
    }
  }

  /** Takes the fields of a record out of the document. */
  private static <R extends Record> R fields(ObjectNode root, Class<R> type)
      throws NotAResultException, JsonProcessingException {
    ObjectNode own = MAPPER.createObjectNode();
    for (RecordComponent component : type.getRecordComponents()) {
      own.set(component.getName(), take(root, component.getName()));
    }
    return MAPPER.treeToValue(own, type);
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

  /** What a study found lacks a field where an older version wrote it, which had none. */
  private static Record study(ObjectNode root, Kind kind)
      throws NotAResultException, JsonProcessingException {
    for (RecordComponent component : kind.fields().getRecordComponents()) {
      if (!root.has(component.getName())) {
        throw older(component.getName(), kind);
      }
    }
    try {
      return fields(root, kind.fields());
    } catch (MismatchedInputException e) {
      if (!e.getOriginalMessage().startsWith(LACKS)) {
        throw e;
      }
      throw older(place(e), kind);
    }
  }

  private static NotAResultException older(String field, Kind kind) {
    return new NotAResultException(
        "field '"
            + field
            + "' is missing, as in what "
            + kind.key()
            + " of an older version wrote");
  }

  /** {@code resemblance.levels}: the part that is not there is the last one. */
  private static String place(JsonMappingException e) {
    return e.getPath().stream()
        .map(at -> at.getFieldName() == null ? "[" + at.getIndex() + "]" : "." + at.getFieldName())
        .collect(Collectors.joining())
        .substring(1);
  }
}
