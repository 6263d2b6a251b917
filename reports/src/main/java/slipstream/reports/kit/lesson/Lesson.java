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
 * @param before file of the team as it is
 * @param after file of the team with the change; the same as before where settings make it
 * @param settings {@code key=value} that make the change
 * @param question what is predicted
 * @param exercise what a student tries on the team as it is, once the why is read
 */
record Lesson(
    String key,
    String before,
    String after,
    List<String> settings,
    Question question,
    Exercise exercise) {
  /**
   * Slower than the 238 words that adults read of English non-fiction (Brysbaert 2019, doi
   * 10.1016/j.jml.2019.104047): many read it in a foreign language, and figures take longer.
   */
  static final int WORDS_A_MINUTE = 200;

  /** Words that the page itself adds to a lesson's own: the verdict, captions, headings, rows. */
  static final int WORDS_OF_THE_PAGE = 200;

  /** A change that settings make. */
  static Lesson of(
      String key, String file, List<String> settings, Question question, Exercise exercise) {
    return new Lesson(key, file, file, settings, question, exercise);
  }

  /** Two shipped teams. */
  static Lesson between(
      String key, String before, String after, Question question, Exercise exercise) {
    return new Lesson(key, before, after, List.of(), question, exercise);
  }

  /** Minutes that a student takes for it: to predict, to read, and to do the exercise. */
  int minutes() {
    return readingMinutes() + exercise.minutes();
  }

  /** Minutes to read all that it shows, rounded. */
  int readingMinutes() {
    int words = LessonTexts.words(key) + WORDS_OF_THE_PAGE;
    return Math.round((float) words / WORDS_A_MINUTE);
  }

  /** The command that prints the same figures. */
  String command() {
    String first = "scenarios/" + before;
    return settings.isEmpty()
        ? "slipstream compare " + first + " scenarios/" + after
        : "slipstream what-if " + first + " --set " + String.join(" --set ", settings);
  }
}
