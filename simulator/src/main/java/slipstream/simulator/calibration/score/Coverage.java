package slipstream.simulator.calibration.score;

/**
 * Whether what happened lies in the middle of a predicted distribution.
 *
 * <p>Sprints often deliver nothing, or exactly all. Where the prediction puts a lump of chance on
 * such a value, counting the interval's end as inside holds too much: an interval from 0 holds
 * every empty sprint, though a tenth of the chance should lie below it. So a value on a lump counts
 * with the share of the lump that lies inside: the randomized probability integral transform (Smith
 * 1985; Czado, Gneiting and Held 2009, doi 10.1111/j.1541-0420.2009.01191.x), in expectation.
 */
public final class Coverage {
  private Coverage() {}

  /**
   * The share that lies inside, 0 to 1; without lumps 0 or 1.
   *
   * @param percentiles 99 of them, ascending
   * @param level of the interval, such as 0.8
   */
  public static double share(double[] percentiles, double level, double happened) {
    int below = 0;
    int equal = 0;
    for (double percentile : percentiles) {
      below += percentile < happened ? 1 : 0;
      equal += percentile == happened ? 1 : 0;
    }
    double lo = (1 - level) / 2;
    double hi = 1 - lo;
    // Below a percentile is its level less half a hundredth: what lies between two is in the
    // middle.
    double from = (below + 0.5) / 100;
    if (equal == 0) {
      return lo <= from && from <= hi ? 1 : 0;
    }
    double to = from + equal / 100.0;
    return Math.max(0, Math.min(hi, to) - Math.max(lo, from)) / (to - from);
  }

  /** Whether it lies between the ends of the interval, an end included. */
  public static boolean closed(double[] percentiles, double level, double happened) {
    int low = (int) ((1 - level) / 2 * 100 + 0.5) - 1;
    return percentiles[low] <= happened && happened <= percentiles[98 - low];
  }
}
