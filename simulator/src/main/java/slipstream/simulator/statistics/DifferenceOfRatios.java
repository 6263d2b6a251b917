package slipstream.simulator.statistics;

import java.io.Serializable;

/**
 * The difference of two ratios measured on the same replications, such as a party's share of blame
 * minus its share of cause. What moves both shares together cancels, so the interval is not the sum
 * of theirs. Memory is constant; bits depend on order as in {@link Moments}.
 */
public final class DifferenceOfRatios implements Serializable {
  private final JointMoments moments = new JointMoments(4);

  /**
   * Takes in one replication.
   *
   * @param numerator of the first ratio, any finite number
   * @param denominator of the first ratio, at least 0
   * @param takenNumerator of the ratio that is subtracted
   * @param takenDenominator of the ratio that is subtracted, at least 0
   */
  public void add(
      double numerator, double denominator, double takenNumerator, double takenDenominator) {
    moments.add(numerator, denominator, takenNumerator, takenDenominator);
  }

  /** Takes in all replications of the other, which stays as it is. */
  public void merge(DifferenceOfRatios other) {
    moments.merge(other.moments);
  }

  /**
   * The first ratio minus the second, with its 95% interval by the delta method (see {@link
   * Ratio#share}, here with the covariance of all four quantities). A ratio whose denominators are
   * all 0 counts as exactly 0.
   */
  public Share share() {
    double first = perMean(moments.mean(1));
    double second = perMean(moments.mean(3));
    double share = moments.mean(0) * first;
    double taken = moments.mean(2) * second;
    double variance = moments.varianceOfSum(first, -share * first, -second, taken * second);
    return new Share(share - taken, Interval.ofMean(share - taken, variance, moments.count()));
  }

  private static double perMean(double denominator) {
    return denominator == 0 ? 0 : 1 / denominator;
  }
}
