package slipstream.simulator.scenario.assumption;

import java.io.Serializable;

/**
 * A parameter whose value is not known for sure, but lies in a plausible range. Texts that are not
 * known are empty.
 *
 * @param key path of keys with dots, such as {@code mechanisms.spec-churn.rate.missing}
 * @param meaning what it means, in a sentence
 * @param value assumed value, as written
 * @param low lower end of the range, as written
 * @param high upper end, as written
 * @param source where the value comes from
 * @param evidence measured, surveyed, expert or assumption
 * @param standing where the assumed value stands; worlds are drawn around a value inside of its
 *     range, and evenly from the whole range otherwise
 */
public record Assumption(
    String key,
    String meaning,
    String value,
    String low,
    String high,
    String source,
    String evidence,
    Standing standing)
    implements Serializable {
  /** Where an assumed value stands to its range. */
  public enum Standing {
    /** Between the ends. */
    INSIDE,
    /** On one of them. */
    AT_AN_END,
    /** Beyond them: no world has this value. */
    OUTSIDE
  }
}
