package slipstream.simulator.calibration.predict;

import java.util.Arrays;
import org.apache.commons.math3.util.CombinatoricsUtils;
import org.apache.commons.math3.util.FastMath;

/**
 * Whether sprints follow each other as chance would have them: runs of sprints above the mean (of
 * logarithms, as in {@link LevelMoves}) and of sprints that are not, beside the number of runs in
 * all other orders, which are equally likely where no sprint knows of the one before it (Wald and
 * Wolfowitz 1940, doi 10.1214/aoms/1177731909). A team that changes for good has few runs, one that
 * swings between two ways of working few or many; what single sprints deliver, and how far they
 * swing, does not matter.
 *
 * @param alike whether there are fewer runs than in most orders: neighbours are alike
 * @param chance of a number of runs as far out as this one, either way: twice the smaller tail,
 *     over 0 and 1 at most
 */
public record SerialOrder(boolean alike, double chance) {
  /**
   * Of a history.
   *
   * @param seen delivered over committed, oldest first
   */
  public static SerialOrder of(double[] seen) {
    double[] logs = Arrays.stream(seen).map(LevelMoves::log).toArray();
    double mean = LevelMoves.mean(seen, 0, seen.length);
    int above = 0;
    int runs = 1;
    for (int i = 0; i < seen.length; i++) {
      above += logs[i] > mean ? 1 : 0;
      runs += i > 0 && logs[i] > mean != logs[i - 1] > mean ? 1 : 0;
    }
    int others = seen.length - above;
    double fewer = 0;
    double more = 0;
    for (int number = 1; number <= seen.length; number++) {
      double chance = chance(number, above, others);
      fewer += number <= runs ? chance : 0;
      more += number >= runs ? chance : 0;
    }
    return new SerialOrder(fewer < more, Math.min(1, 2 * Math.min(fewer, more)));
  }

  /** Chance of so many runs of so many of one kind and so many of another. */
  private static double chance(int runs, int one, int other) {
    if (one == 0 || other == 0) {
      return runs == 1 ? 1 : 0;
    }
    int of = runs / 2;
    return runs % 2 == 0
        ? 2 * ways(of, of, one, other)
        : ways(of + 1, of, one, other) + ways(of, of + 1, one, other);
  }

  /** Ways to cut the one into so many runs and the other into so many, among all orders. */
  private static double ways(int runs, int otherRuns, int one, int other) {
    if (runs < 1 || otherRuns < 1 || runs > one || otherRuns > other) {
      return 0;
    }
    return FastMath.exp(
        CombinatoricsUtils.binomialCoefficientLog(one - 1, runs - 1)
            + CombinatoricsUtils.binomialCoefficientLog(other - 1, otherRuns - 1)
            - CombinatoricsUtils.binomialCoefficientLog(one + other, one));
  }
}
