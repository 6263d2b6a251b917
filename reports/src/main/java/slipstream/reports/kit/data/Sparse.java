package slipstream.reports.kit.data;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;

/**
 * Fields of a result that are written only where they say something ({@link DocumentModule}), and
 * are read as empty elsewhere: a plan of one sprint has no life from sprint to sprint. A result
 * within another, such as that of an alternative, is no different.
 */
final class Sparse {
  /** A field that every result has, by which it is known. */
  private static final String OF_RESULTS = "perSprint";

  private static final String LIFE = "life";

  private Sparse() {}

  /** Puts in, empty, what was left out. */
  static void fillIn(JsonNode node) {
    if (node instanceof ObjectNode object && object.has(OF_RESULTS) && !object.hasNonNull(LIFE)) {
      object.putObject(LIFE);
    }
    node.forEach(Sparse::fillIn);
  }
}
