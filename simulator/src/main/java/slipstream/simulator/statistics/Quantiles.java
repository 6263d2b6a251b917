package slipstream.simulator.statistics;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import org.apache.commons.math3.distribution.BinomialDistribution;

/** Values in ascending order, and what can be read off their ranks. */
public final class Quantiles {
  /** More values than this, 8 MB, are not copied and sorted: the ranks that are asked for do. */
  static final int MOST_SORTED = 1_000_000;

  private final int count;

  /** The value at a rank from 0. */
  private final IntToDoubleFunction ascending;

  private Quantiles(int count, IntToDoubleFunction ascending) {
    this.count = count;
    this.ascending = ascending;
  }

  /**
   * Any quantile of values.
   *
   * @param values at least one, all finite, in any order; they are copied
   * @throws IllegalArgumentException if there are none, or one is not finite
   */
  public static Quantiles of(double[] values) {
    check(Values.of(values));
    return sorted(values.clone());
  }

  /**
   * Some quantiles of values, however many there are. Memory stops growing at a million values.
   *
   * @param values at least one, all finite, in any order
   * @param shares the quantiles that will be asked for
   * @throws IllegalArgumentException if there are no values, or one is not finite
   */
  public static Quantiles of(Values values, double... shares) {
    return of(values, MOST_SORTED, shares);
  }

  static Quantiles of(Values values, int mostSorted, double... shares) {
    check(values);
    if (values.size() <= mostSorted) {
      return sorted(together(values));
    }
    int[] ranks = ranks(values.size(), shares);
    double[] found = OrderStatistics.of(values, ranks);
    return new Quantiles(values.size(), rank -> found[Arrays.binarySearch(ranks, rank)]);
  }

  private static void check(Values values) {
    if (values.size() == 0) {
      throw new IllegalArgumentException("no values to summarize");
    }
    for (double[] piece : values) {
      for (double value : piece) {
        if (!Double.isFinite(value)) {
          throw new IllegalArgumentException("values must be finite numbers, but one is " + value);
        }
      }
    }
  }

  private static double[] together(Values values) {
    double[] all = new double[values.size()];
    int at = 0;
    for (double[] piece : values) {
      System.arraycopy(piece, 0, all, at, piece.length);
      at += piece.length;
    }
    return all;
  }

  private static Quantiles sorted(double[] values) {
    Arrays.sort(values);
    return new Quantiles(values.length, rank -> values[rank]);
  }

  /** All ranks that quantiles and their intervals are read off. */
  private static int[] ranks(int count, double[] shares) {
    int[] ranks = new int[4 * shares.length];
    for (int i = 0; i < shares.length; i++) {
      int left = left(count, shares[i]);
      int[] ends = ranksOfInterval(count, shares[i]);
      ranks[4 * i] = left;
      ranks[4 * i + 1] = right(count, left);
      ranks[4 * i + 2] = ends[0];
      ranks[4 * i + 3] = ends[1];
    }
    Arrays.sort(ranks);
    return ranks;
  }

  /**
   * The value that a share of all values stays below, interpolated linearly between neighbours:
   * type 7 of Hyndman and Fan (1996, doi 10.1080/00031305.1996.10473566), the default of R.
   *
   * @param share 0 to 1
   */
  public double at(double share) {
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException("a quantile's share is 0 to 1, but is " + share);
    }
    int left = left(count, share);
    double below = ascending.applyAsDouble(left);
    double above = ascending.applyAsDouble(right(count, left));
    return below + ((count - 1) * share - left) * (above - below);
  }

  private static int left(int count, double share) {
    return Math.min((int) ((count - 1) * share), count - 1);
  }

  private static int right(int count, int left) {
    return Math.min(left + 1, count - 1);
  }

  /**
   * The 95% interval of a quantile, whatever the distribution: how many of n independent values lie
   * below the true quantile is binomial, so two of the ordered values enclose it with at least 95%
   * (David and Nagaraja, Order Statistics, section 7.1). Where too few values lie beyond (below 6
   * values for the median, below 72 for the 95% quantile), the interval ends at the smallest or
   * largest value, and covers less.
   *
   * @param share above 0 and below 1
   */
  public Interval ci95(double share) {
    int[] ends = ranksOfInterval(count, share);
    return new Interval(ascending.applyAsDouble(ends[0]), ascending.applyAsDouble(ends[1]));
  }

  private static int[] ranksOfInterval(int count, double share) {
    BinomialDistribution below = new BinomialDistribution(null, count, share);
    // With ranks from 1: at least `lower` and at most `upper - 1` values lie below.
    int lower = below.inverseCumulativeProbability(Interval.TAIL);
    int upper = below.inverseCumulativeProbability(1 - Interval.TAIL) + 1;
    return new int[] {Math.max(lower, 1) - 1, Math.min(upper, count) - 1};
  }

  /**
   * Equally likely values for a quantile dot plot: dot i of n stands at the quantile (i + 0.5) / n.
   *
   * @param n number of dots, at least 1
   */
  public static List<Double> dots(double[] values, int n) {
    return dots(Values.of(values), n);
  }

  /** The same for values that need not be in memory. */
  public static List<Double> dots(Values values, int n) {
    if (n < 1) {
      throw new IllegalArgumentException("a dot plot has at least 1 dot, not " + n);
    }
    double[] shares = middles(n);
    Quantiles quantiles = of(values, shares);
    List<Double> dots = new ArrayList<>(n);
    for (double share : shares) {
      dots.add(quantiles.at(share));
    }
    return List.copyOf(dots);
  }

  /** The middles of n equal shares of 1: 0.25 and 0.75 of two. */
  public static double[] middles(int n) {
    double[] shares = new double[n];
    Arrays.setAll(shares, i -> (i + 0.5) / n);
    return shares;
  }
}
