package slipstream.reports.study.sweep;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.data.ResultModule;
import slipstream.simulator.experiment.sweep.Axis;
import slipstream.simulator.experiment.sweep.Cell;

/** Writes and reads {@code sweep.json}, and the cells that a sweep keeps until it has all. */
public final class SweepJson {
  /** The layout that this version writes. */
  public static final String SCHEMA = "slipstream-sweep/1";

  private static final JsonMapper MAPPER =
      JsonMapper.builder()
          .addModule(new ResultModule())
          .enable(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN)
          .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_MISSING_CREATOR_PROPERTIES)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  /**
   * What defines a sweep: two that differ in any of this do not belong together.
   *
   * @param schema name and version of the layout
   * @param toolVersion version of Slipstream
   * @param scenario its name
   * @param scenarioHash hash of the scenario before any cell's settings
   * @param fixed settings of all cells, as they were typed
   * @param seed seed of every cell
   * @param runs replications of every cell
   * @param axes keys and their values
   */
  public record Plan(
      String schema,
      String toolVersion,
      String scenario,
      String scenarioHash,
      List<String> fixed,
      long seed,
      int runs,
      List<Axis> axes) {}

  private SweepJson() {}

  /** Any of these records as a line of text. */
  public static String write(Record record) {
    try {
      return MAPPER.writeValueAsString(record) + "\n";
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A sweep could not be written as JSON", e);
    }
  }

  /** A whole sweep, cell by cell, as a line of text; leaves the writer open. */
  static void write(WholeSweep sweep, Writer out) throws IOException {
    JsonGenerator json = MAPPER.createGenerator(out);
    json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
    json.writeStartObject();
    json.writePOJOField("plan", sweep.plan());
    json.writeArrayFieldStart("cells");
    for (Cell cell : sweep) {
      json.writePOJO(cell);
    }
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  /** What was written as this kind of record; empty for anything else, a part of it included. */
  public static <R extends Record> Optional<R> read(String json, Class<R> type) {
    try {
      return Optional.ofNullable(MAPPER.readValue(json, type));
    } catch (JsonProcessingException e) {
      return Optional.empty();
    }
  }
}
