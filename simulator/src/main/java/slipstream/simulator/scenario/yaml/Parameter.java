package slipstream.simulator.scenario.yaml;

/**
 * One row of the table of parameters; texts that are not known are empty.
 *
 * @param key path of keys with dots, such as {@code mechanisms.spec-churn.rate.missing}
 * @param meaning what it means, in a sentence
 * @param value as it was written
 * @param unit unit in which the simulator holds it
 * @param low lower end of the plausible range, as written
 * @param high upper end
 * @param source where the value comes from
 * @param evidence measured, surveyed, expert or assumption
 * @param note why this value
 * @param origin file and line, or {@code --set}
 */
public record Parameter(
    String key,
    String meaning,
    String value,
    String unit,
    String low,
    String high,
    String source,
    String evidence,
    String note,
    String origin) {
  /** Whether a plausible range is known. */
  public boolean hasRange() {
    return !low.isEmpty();
  }
}
