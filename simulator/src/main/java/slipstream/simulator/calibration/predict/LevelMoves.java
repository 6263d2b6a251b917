package slipstream.simulator.calibration.predict;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;

/**
 * How far the level of a team's sprints has moved, and so may move again in as many sprints, up or
 * down. A team that has been steady is left as it is; one whose second half was another than its
 * first may be another once more, which resampling its past would never show (decision 0045).
 */
public final class LevelMoves {
  /** Fewer sprints have no halves whose means and spread could be told apart. */
  private static final int FEWEST = 4;

  /** Logarithms are of the ratio and this, so that an empty sprint has one. */
  private static final double SHIFT = 0.1;

  /** What is moved stays above nothing: an empty sprint is another matter. */
  private static final double LEAST = 0.001;

  private LevelMoves() {}

  /**
   * By how much the mean logarithm differs between the two halves, beyond what sprints of one level
   * would differ by chance: the root of the square less its expectation, 0 where nothing is left.
   *
   * @param seen delivered over committed, oldest first
   */
  public static double between(double[] seen) {
    if (seen.length < FEWEST) {
      return 0;
    }
    int half = seen.length / 2;
    double first = mean(seen, 0, half);
    double second = mean(seen, half, seen.length);
    double squares = squares(seen, 0, half, first) + squares(seen, half, seen.length, second);
    double variance = squares / (seen.length - 2);
    double chance = variance * (1.0 / half + 1.0 / (seen.length - half));
    double apart = second - first;
    return FastMath.sqrt(Math.max(0, apart * apart - chance));
  }

  /**
   * A ratio at a level that has moved; an empty sprint stays empty.
   *
   * @param by as {@link #between} tells, negative for downwards
   */
  public static double moved(double ratio, double by) {
    return ratio == 0 || by == 0
        ? ratio
        : Math.max(LEAST, (ratio + SHIFT) * FastMath.exp(by) - SHIFT);
  }

  /** The own history: half as it was, a quarter moved up, a quarter moved down. */
  static WeightedValues resampled(double[] seen) {
    double by = between(seen);
    double[] values = new double[4 * seen.length];
    double[] weights = new double[values.length];
    Arrays.fill(weights, 1);
    for (int i = 0; i < seen.length; i++) {
      values[4 * i] = seen[i];
      values[4 * i + 1] = seen[i];
      values[4 * i + 2] = moved(seen[i], by);
      values[4 * i + 3] = moved(seen[i], -by);
    }
    return WeightedValues.of(values, weights);
  }

  static double log(double ratio) {
    return FastMath.log(ratio + SHIFT);
  }

  /** Of the logarithms. */
  static double mean(double[] seen, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += log(seen[i]);
    }
    return sum / (to - from);
  }

  private static double squares(double[] seen, int from, int to, double mean) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      double off = log(seen[i]) - mean;
      sum += off * off;
    }
    return sum;
  }
}
