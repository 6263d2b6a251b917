package slipstream.simulator.experiment.comparison;

import org.apache.commons.math3.util.FastMath;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Share;

/**
 * One measure without and with an alternative, run by run under the same luck.
 *
 * <p>A mean is the mean of single values. A share, such as blame points of backend among all blame
 * points, is the ratio of two sums; its difference is taken to the first order (delta method): with
 * the share s held fixed, (numerator - s x denominator) / mean denominator is what a run adds to it
 * (Cochran 1977, Sampling Techniques, section 2.11).
 */
public final class Pairs {
  /** Where the interval holds 0, more runs than this are not worth naming. */
  private static final double MOST_RUNS_TO_TELL = 1e9;

  private final String unit;
  private final boolean moreIsBetter;

  /** Single values, for counting runs. */
  private final double[] singleBefore;

  private final double[] singleAfter;

  /** What each run adds to the figure: its mean is the figure. */
  private final double[] before;

  private final double[] after;

  private Pairs(
      String unit, boolean moreIsBetter, double[][] single, double[] before, double[] after) {
    this.unit = unit;
    this.moreIsBetter = moreIsBetter;
    singleBefore = single[0];
    singleAfter = single[1];
    this.before = before;
    this.after = after;
  }

  /** Pairs of a mean. */
  static Pairs ofMeans(String unit, boolean moreIsBetter, double[] before, double[] after) {
    return new Pairs(unit, moreIsBetter, new double[][] {before, after}, before, after);
  }

  /** Pairs of a share that had better be small; a run whose whole is 0 has a share of 0. */
  static Pairs ofShares(double[][] before, double[][] after) {
    double[][] single = {shares(before), shares(after)};
    return new Pairs("share", false, single, additions(before), additions(after));
  }

  private static double[] shares(double[][] partAndWhole) {
    double[] shares = new double[partAndWhole[0].length];
    for (int i = 0; i < shares.length; i++) {
      double whole = partAndWhole[1][i];
      shares[i] = whole == 0 ? 0 : partAndWhole[0][i] / whole;
    }
    return shares;
  }

  private static double[] additions(double[][] partAndWhole) {
    double whole = of(partAndWhole[1]).mean();
    double[] additions = new double[partAndWhole[0].length];
    if (whole == 0) {
      return additions;
    }
    double share = of(partAndWhole[0]).mean() / whole;
    for (int i = 0; i < additions.length; i++) {
      additions[i] = share + (partAndWhole[0][i] - share * partAndWhole[1][i]) / whole;
    }
    return additions;
  }

  private static Moments of(double[] values) {
    Moments moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }

  Difference difference() {
    int runs = before.length;
    Moments one = of(before);
    Moments other = of(after);
    Moments moved = new Moments();
    long better = 0;
    long same = 0;
    for (int i = 0; i < runs; i++) {
      moved.add(after[i] - before[i]);
      double gain = (singleAfter[i] - singleBefore[i]) * (moreIsBetter ? 1 : -1);
      better += gain > 0 ? 1 : 0;
      same += gain == 0 ? 1 : 0;
    }
    Interval ci95 = moved.ci95();
    Share probability = Share.of(better, runs);
    Verdict verdict = verdict(moved.mean(), ci95, same == runs);
    return new Difference(
        unit,
        one.mean(),
        other.mean(),
        moved.mean(),
        ci95,
        probability.share(),
        probability.ci95(),
        (double) same / runs,
        varianceReduction(one, other, moved),
        verdict.key(),
        verdict == Verdict.CANNOT_TELL ? runsToTell(moved, ci95) : 0);
  }

  /**
   * How many times as many independent runs it would take to know a difference as well: the sum of
   * both variances over the variance of the paired difference; NaN where the difference is always
   * the same.
   */
  public static double varianceReduction(Moments one, Moments other, Moments difference) {
    double variance = difference.variance();
    return variance == 0 ? Double.NaN : (one.variance() + other.variance()) / variance;
  }

  private Verdict verdict(double mean, Interval ci95, boolean same) {
    if (same) {
      return Verdict.SAME;
    }
    if (ci95.contains(0) || before.length < 2) {
      return Verdict.CANNOT_TELL;
    }
    return mean > 0 == moreIsBetter ? Verdict.BETTER : Verdict.WORSE;
  }

  /** The half-width falls with the root of the runs; at this many it is as wide as the mean. */
  private static long runsToTell(Moments moved, Interval ci95) {
    double ratio = ci95.halfWidth() / FastMath.abs(moved.mean());
    double needed = ratio * ratio * moved.count();
    return needed > 0 && needed <= MOST_RUNS_TO_TELL ? (long) FastMath.ceil(needed) : 0;
  }
}
