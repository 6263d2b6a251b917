package slipstream.simulator.statistics;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;

/**
 * Count, mean and scatter of a stream of independent values, in constant memory (Welford 1962, doi
 * 10.1080/00401706.1962.10490022; merging by Chan, Golub and LeVeque 1983, doi
 * 10.1080/00031305.1983.10483115).
 *
 * <p>The same values, added and merged in the same order, give the same bits. Another order may
 * differ in the last digits: merge fixed blocks of replications, not what each thread happened to
 * do.
 */
public final class Moments implements Serializable {
  private long count;
  private double mean;
  private double m2;

  /** Takes in one finite value. */
  public void add(double value) {
    count++;
    double before = value - mean;
    mean += before / count;
    m2 += before * (value - mean);
  }

  /** Takes in all values of the other, which stays as it is. */
  public void merge(Moments other) {
    if (other.count == 0) {
      return;
    }
    long total = count + other.count;
    double distance = other.mean - mean;
    double theirs = (double) other.count / total;
    m2 += other.m2 + distance * distance * theirs * count;
    mean += distance * theirs;
    count = total;
  }

  /** Number of values. */
  public long count() {
    return count;
  }

  /** Average; 0 without values. */
  public double mean() {
    return mean;
  }

  /** Variance of one value, with n - 1 in its denominator; 0 below two values. */
  public double variance() {
    return count < 2 ? 0 : m2 / (count - 1);
  }

  /** Standard deviation of one value; 0 below two values. */
  public double sd() {
    return FastMath.sqrt(variance());
  }

  /** 95% interval of the mean by Student's t; NaN below two values. */
  public Interval ci95() {
    return Interval.ofMean(mean, variance(), count);
  }

  /**
   * The same where several means are looked at and each may mislead: wider, so that with 95% none
   * of them does (Bonferroni).
   *
   * @param looks how many means are looked at
   */
  public Interval ci95(int looks) {
    return Interval.ofMean(mean, variance(), count, 0.025 / looks);
  }
}
