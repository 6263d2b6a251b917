package slipstream.reports.kit.data;

import java.util.Optional;
import java.util.function.Function;

/**
 * A kind of result file.
 *
 * @param key as files write it, and as the command is typed: {@code what-if}
 * @param fields record whose fields stand in the file beside those of the scenario's own result;
 *     null if there are none
 * @param misfit what of such a record does not fit together, as a part of a sentence: somebody may
 *     have changed the file; empty where all does
 */
public record Kind(
    String key, Class<? extends Record> fields, Function<Record, Optional<String>> misfit) {
  /** A kind of which nothing is asked but what is asked of all. */
  public Kind(String key, Class<? extends Record> fields) {
    this(key, fields, study -> Optional.empty());
  }

  /** A kind that asks something of its own record. */
  public static <R extends Record> Kind of(
      String key, Class<R> fields, Function<R, Optional<String>> misfit) {
    return new Kind(key, fields, study -> misfit.apply(fields.cast(study)));
  }
}
