package slipstream.simulator.experiment.attribution;

/**
 * When enough orders have been drawn: once every player's value is known to plus or minus {@code
 * days}, or to a share of the slip if that is more. To stop by the width of an interval, not by
 * where it lies, keeps its confidence (Chow and Robbins 1965, doi 10.1214/aoms/1177700156).
 *
 * @param days half-width of the 95% intervals, in days, above 0; NaN for a fixed number of
 *     replications
 * @param share of the slip's size that is precise enough all the same, from 0
 * @param most replications at most; exactly so many where {@code days} is NaN
 */
public record StopRule(double days, double share, int most) {
  /** Every cause to 0.1 days, or to 4% of the slip: what an answer at once can have. */
  public static final StopRule USUAL = new StopRule(0.1, 0.04, FreshOrders.MOST_RUNS);

  public StopRule {
    if (days <= 0 || share < 0 || most < 1) {
      throw new IllegalArgumentException(days + " days, a share of " + share + ", " + most);
    }
  }

  /** Until every value is known to plus or minus so many days, above 0. */
  public static StopRule within(double days) {
    return new StopRule(days, 0, FreshOrders.MOST_RUNS);
  }

  /** So many replications, whatever their precision. */
  public static StopRule exactly(int runs) {
    return new StopRule(Double.NaN, 0, runs);
  }

  /** The same with fewer replications at most. */
  public StopRule atMost(int runs) {
    return new StopRule(days, share, Math.min(most, runs));
  }

  /** Half-width that is asked for, in days, where the slip is so large; NaN if none is. */
  double halfWidth(double slip) {
    return Math.max(days, share * Math.abs(slip));
  }
}
