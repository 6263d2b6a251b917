package slipstream.reports.kit.page;

/**
 * A parameter of the model.
 *
 * @param key as in scenario files
 * @param meaning in a sentence; may be empty
 * @param value in this scenario
 * @param plausible its range; empty where none is known
 * @param evidence measured, surveyed, expert or assumption; may be empty
 * @param source where the value comes from; may be empty
 */
public record Assumed(
    String key, String meaning, String value, String plausible, String evidence, String source) {}
