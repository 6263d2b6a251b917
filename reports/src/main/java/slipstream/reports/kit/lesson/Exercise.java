package slipstream.reports.kit.lesson;

import java.util.List;

/**
 * What a student tries after the explanation: a question, and settings of the lesson's team to
 * answer it with. Each try is simulated against the team as it is, on the same luck.
 *
 * @param minutes that it takes to guess, to try and to compare; reading it is not among them
 * @param trials {@code key=value} settings of each try, in the order of their texts
 */
record Exercise(int minutes, List<List<String>> trials) {
  /** Runs of a try, and of the figures that are recorded of it. */
  static final int RUNS = 400;

  /** Tries of one setting each. */
  static Exercise each(int minutes, String... settings) {
    return new Exercise(minutes, List.of(settings).stream().map(List::of).toList());
  }

  /** The command that prints a try's figures, numbered from 1. */
  String command(Lesson lesson, int trial) {
    return "slipstream what-if scenarios/"
        + lesson.before()
        + " --set "
        + String.join(" --set ", trials.get(trial - 1))
        + " --runs "
        + RUNS;
  }
}
