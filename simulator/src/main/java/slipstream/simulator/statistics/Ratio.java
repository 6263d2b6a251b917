package slipstream.simulator.statistics;

import java.io.Serializable;

/**
 * The share that one total has of another over many replications, such as blame points of backend
 * among all blame points. Replications with many points weigh more: it is the ratio of the sums,
 * not the mean of ratios. Memory is constant; bits depend on order as in {@link Moments}.
 */
public final class Ratio implements Serializable {
  private final JointMoments moments = new JointMoments(2);
  private boolean partOfWhole = true;

  /**
   * Takes in one replication.
   *
   * @param numerator any finite number
   * @param denominator at least 0
   */
  public void add(double numerator, double denominator) {
    moments.add(numerator, denominator);
    partOfWhole &= 0 <= numerator && numerator <= denominator;
  }

  /** Takes in all replications of the other, which stays as it is. */
  public void merge(Ratio other) {
    moments.merge(other.moments);
    partOfWhole &= other.partOfWhole;
  }

  /**
   * The share, with its 95% interval by the delta method: with the share s held fixed, numerator -
   * s x denominator has mean 0, and its scatter over the replications divided by the mean
   * denominator is the scatter of the share (Cochran 1977, Sampling Techniques, section 2.11).
   * Where each numerator was a part of its denominator, the interval ends at 0 and 1.
   *
   * <p>If every denominator is 0, the share is 0 and so are both ends. One replication, or
   * replications that all agree, say nothing about scatter: both ends are the share.
   */
  public Share share() {
    double whole = moments.mean(1);
    if (whole == 0) {
      return new Share(0, new Interval(0, 0));
    }
    double share = moments.mean(0) / whole;
    double variance = moments.varianceOfSum(1 / whole, -share / whole);
    Interval ci95 = Interval.ofMean(share, variance, moments.count());
    return new Share(
        share, partOfWhole ? new Interval(Math.max(0, ci95.lo()), Math.min(1, ci95.hi())) : ci95);
  }
}
