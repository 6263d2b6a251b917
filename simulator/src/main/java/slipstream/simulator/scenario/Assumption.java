package slipstream.simulator.scenario;

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
 * @param inside whether the assumed value lies between the ends; where it does not, or stands on
 *     one of them, worlds are drawn evenly from the whole range
 */
public record Assumption(
    String key,
    String meaning,
    String value,
    String low,
    String high,
    String source,
    String evidence,
    boolean inside) {}
