package slipstream.simulator.experiment.sensitivity;

import java.util.Arrays;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Quantiles;

/**
 * Which share of the variance of a function each of its arguments makes. Two samples of rows, A and
 * B, are independent; in sample i, argument i comes from B and all others from A.
 *
 * <ul>
 *   <li>first-order: mean of f(B) (f(AB_i) - f(A)) over the variance (Saltelli and others 2010, doi
 *       10.1016/j.cpc.2009.09.018);
 *   <li>total: half the mean of (f(A) - f(AB_i))² over the variance (Jansen 1999, doi
 *       10.1016/S0010-4655(98)00154-4).
 * </ul>
 *
 * <p>Values are means of a few replications, and luck must count for neither. So no square is
 * taken: the first half of a world's replications is multiplied with the second, and luck, which
 * the halves do not share, cancels on average. Values are centred first, which changes no
 * expectation and takes away most of the scatter of the first. Intervals come from the bootstrap
 * over rows. Where the rows fill the space more evenly than chance does, they are too wide rather
 * than too narrow.
 */
final class SobolIndices {
  private static final int RESAMPLES = 1_000;
  private static final double TAIL = 0.025;

  /** By half of the replications and row of the first sample. */
  private final double[][] a;

  /** The same of the second sample. */
  private final double[][] b;

  /** By argument: the first sample with that argument from the second. */
  private final double[][][] mixed;

  /**
   * Takes the values of the function.
   *
   * @param values by sample, row and replication, of which there are two or more: A, B, then AB_i
   *     for each argument. Replications of a row are those of A in all samples but B
   */
  SobolIndices(double[][][] values) {
    double[][][] halves = new double[values.length][][];
    Arrays.setAll(halves, sample -> halves(values[sample]));
    double mean = 0;
    for (int half = 0; half < 2; half++) {
      mean += (mean(halves[0][half]) + mean(halves[1][half])) / 4;
    }
    for (double[][] sample : halves) {
      sample[0] = less(sample[0], mean);
      sample[1] = less(sample[1], mean);
    }
    a = halves[0];
    b = halves[1];
    mixed = Arrays.copyOfRange(halves, 2, halves.length);
  }

  private static double[][] halves(double[][] rows) {
    int middle = rows[0].length / 2;
    double[][] halves = new double[2][rows.length];
    for (int row = 0; row < rows.length; row++) {
      halves[0][row] = mean(Arrays.copyOfRange(rows[row], 0, middle));
      halves[1][row] = mean(Arrays.copyOfRange(rows[row], middle, rows[row].length));
    }
    return halves;
  }

  /** Index and interval of one argument. */
  record Shares(double first, Interval firstCi95, double total, Interval totalCi95) {}

  /** The indices of all arguments; all 0 where the function does not vary. */
  Shares[] shares(RandomStream stream) {
    int arguments = mixed.length;
    int[] rows = new int[a[0].length];
    Arrays.setAll(rows, row -> row);
    double[][] found = indices(rows);
    double[][] firsts = new double[arguments][RESAMPLES];
    double[][] totals = new double[arguments][RESAMPLES];
    for (int resample = 0; resample < RESAMPLES; resample++) {
      for (int i = 0; i < rows.length; i++) {
        rows[i] = (int) (stream.uniform() * rows.length);
      }
      double[][] again = indices(rows);
      for (int i = 0; i < arguments; i++) {
        firsts[i][resample] = again[0][i];
        totals[i][resample] = again[1][i];
      }
    }
    Shares[] shares = new Shares[arguments];
    for (int i = 0; i < arguments; i++) {
      shares[i] = new Shares(found[0][i], middle(firsts[i]), found[1][i], middle(totals[i]));
    }
    return shares;
  }

  /** First-order indices and totals, from these rows. */
  private double[][] indices(int[] rows) {
    double variance = variance(rows);
    double[][] indices = new double[2][mixed.length];
    for (int i = 0; i < mixed.length && variance > 0; i++) {
      double first = 0;
      double total = 0;
      for (int row : rows) {
        double one = mixed[i][0][row] - a[0][row];
        double other = mixed[i][1][row] - a[1][row];
        first += (b[0][row] + b[1][row]) * (one + other);
        total += one * other;
      }
      indices[0][i] = first / 4 / rows.length / variance;
      indices[1][i] = total / 2 / rows.length / variance;
    }
    return indices;
  }

  /** Covariance of the halves: luck is not in it. */
  private double variance(int[] rows) {
    double one = 0;
    double other = 0;
    double products = 0;
    for (int row : rows) {
      one += a[0][row] + b[0][row];
      other += a[1][row] + b[1][row];
      products += a[0][row] * a[1][row] + b[0][row] * b[1][row];
    }
    int count = 2 * rows.length;
    return (products - one * other / count) / (count - 1);
  }

  private static Interval middle(double[] resamples) {
    Quantiles quantiles = Quantiles.of(resamples);
    return new Interval(quantiles.at(TAIL), quantiles.at(1 - TAIL));
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double[] less(double[] values, double mean) {
    return Arrays.stream(values).map(value -> value - mean).toArray();
  }
}
