package slipstream.reports.kit.lesson;

import java.util.List;

/**
 * A shipped team, a change of it, and a question about what comes of it.
 *
 * <p>A figure of the result that the page simulates is named by a path whose first step is {@code
 * before} or {@code after} (fields of a result file), or {@code difference} (those of what-if). Two
 * of them may be parted by {@code " / "} or {@code " - "}; a minus before the first turns its sign.
 *
 * @param key of its texts, and in addresses
 * @param minutes that a student takes for it; reading, predicting and thinking included
 * @param before file of the team as it is
 * @param after file of the team with the change; the same as before where settings make it
 * @param settings {@code key=value} that make the change
 * @param question what is predicted
 */
record Lesson(
    String key,
    int minutes,
    String before,
    String after,
    List<String> settings,
    Question question) {
  /** A change that settings make. */
  static Lesson of(String key, int minutes, String file, List<String> settings, Question question) {
    return new Lesson(key, minutes, file, file, settings, question);
  }

  /** Two shipped teams. */
  static Lesson between(String key, int minutes, String before, String after, Question question) {
    return new Lesson(key, minutes, before, after, List.of(), question);
  }

  /** The command that prints the same figures. */
  String command() {
    String first = "scenarios/" + before;
    return settings.isEmpty()
        ? "slipstream compare " + first + " scenarios/" + after
        : "slipstream what-if " + first + " --set " + String.join(" --set ", settings);
  }
}
