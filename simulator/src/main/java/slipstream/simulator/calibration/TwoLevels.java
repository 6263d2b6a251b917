package slipstream.simulator.calibration;

import java.util.Arrays;
import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.calibration.predict.FittedTeams;

/**
 * Whether a team's sprints lie around two levels, in any order: cut in two where that leaves the
 * least spread, how much likelier two levels make them than one (Engelman and Hartigan 1969, doi
 * 10.1080/01621459.1969.10501073). Beside it stand as many sprints of each of the fitted teams,
 * some of which have two levels too (a posterior predictive check: Gelman, Meng and Stern 1996).
 * Sprints in which nothing or exactly everything was delivered are not looked at: trackers make
 * them.
 *
 * @param low mean ratio of the lower ones; 0 where there are too few to tell
 * @param high the same of the higher ones
 * @param lower how many lie around the lower one
 * @param higher how many lie around the higher one
 * @param chance that a fitted team shows two levels as plainly, above 0 up to 1
 */
public record TwoLevels(double low, double high, int lower, int higher, double chance) {
  /** Teams that stand beside the history, each as often as its weight says. */
  private static final int TEAMS = 999;

  /** Fewer can't show two levels. */
  private static final int FEWEST = 4;

  /** Share of the variance that is left at least, so that two values without spread have a gain. */
  private static final double ALONE = 1e-6;

  /** Squared spread over the squared mean that is none: equal shares differ by rounding only. */
  private static final double ROUNDING = 1e-12;

  /**
   * Of a history.
   *
   * @param seen delivered over committed, oldest first
   * @param weights of the fitted teams, which have seen it; they sum to 1
   */
  static TwoLevels of(double[] seen, FittedTeams model, double[] weights) {
    double[] between = between(seen);
    Cut cut = Cut.of(between);
    int asFar = 0;
    int team = 0;
    double sum = weights[0];
    int again = 0;
    for (int i = 0; i < TEAMS; i++) {
      while (sum < (i + 0.5) / TEAMS) {
        sum += weights[++team];
        again = 0;
      }
      asFar += Cut.of(between(shown(model, team, again, seen.length))).gain() >= cut.gain() ? 1 : 0;
      again++;
    }
    return new TwoLevels(
        mean(between, 0, cut.at()),
        mean(between, cut.at(), between.length),
        cut.at(),
        between.length - cut.at(),
        (asFar + 1.0) / (TEAMS + 1));
  }

  /** So many of a team's sprints, other ones for each time; after the last comes the first. */
  private static double[] shown(FittedTeams model, int team, int time, int sprints) {
    float[] ratios = model.bank().ratios(team);
    double[] shown = new double[sprints];
    Arrays.setAll(shown, i -> ratios[(time * sprints + i) % ratios.length]);
    return shown;
  }

  /** In ascending order. */
  private static double[] between(double[] ratios) {
    return Arrays.stream(ratios).filter(ratio -> ratio > 0 && ratio != 1).sorted().toArray();
  }

  private static double mean(double[] values, int from, int to) {
    double sum = 0;
    for (int i = from; i < to; i++) {
      sum += values[i];
    }
    return to == from ? 0 : sum / (to - from);
  }

  /**
   * The best cut.
   *
   * @param at how many values lie below it
   * @param gain logarithm of how much likelier two levels with a common normal spread make the
   *     values than one level, doubled
   */
  private record Cut(int at, double gain) {
    /** Of ascending values; fewer than {@value #FEWEST} are not cut. */
    static Cut of(double[] values) {
      double mean = mean(values, 0, values.length);
      double all = 0;
      for (double value : values) {
        all += (value - mean) * (value - mean);
      }
      int best = 0;
      double most = 0;
      double below = 0;
      for (int at = 1; at < values.length; at++) {
        below += values[at - 1] - mean;
        double between = below * below * (1.0 / at + 1.0 / (values.length - at));
        if (between > most) {
          most = between;
          best = at;
        }
      }
      return all <= ROUNDING * values.length * mean * mean || values.length < FEWEST
          ? new Cut(0, 0)
          : new Cut(best, -values.length * FastMath.log(Math.max(ALONE, 1 - most / all)));
    }
  }
}
