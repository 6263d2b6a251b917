package slipstream.reports.kit.lesson;

import java.util.List;

/** What a student predicts: a figure of the result, see {@link Lesson}. */
sealed interface Question {
  /** The figure that answers it. */
  String figure();

  /** A share, said on a slider from 0 to 100 percent. */
  record Share(String figure) implements Question {
    /** Percentage points from one place of the slider to the next. */
    static final int STEP = 5;
  }

  /**
   * One of some answers, each for a range of the figure.
   *
   * @param bounds where one answer ends and the next begins, ascending; so there is one more answer
   */
  record Choice(String figure, List<Double> bounds) implements Question {
    Choice(String figure, double... bounds) {
      this(figure, java.util.Arrays.stream(bounds).boxed().toList());
    }
  }
}
