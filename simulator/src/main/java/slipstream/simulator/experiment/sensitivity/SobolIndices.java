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
 * <p>Values are centred first, which changes no expectation and takes away most of the scatter of
 * the first. Intervals come from the bootstrap over rows. Where the rows fill the space more evenly
 * than chance does, they are too wide rather than too narrow.
 */
final class SobolIndices {
  private static final int RESAMPLES = 1_000;
  private static final double TAIL = 0.025;

  private final double[] a;
  private final double[] b;
  private final double[][] mixed;

  /**
   * Takes the values of the function.
   *
   * @param a by row of the first sample
   * @param b by row of the second
   * @param mixed by argument, and row of the first sample with that argument from the second
   */
  SobolIndices(double[] a, double[] b, double[][] mixed) {
    double mean = (mean(a) + mean(b)) / 2;
    this.a = less(a, mean);
    this.b = less(b, mean);
    this.mixed = Arrays.stream(mixed).map(values -> less(values, mean)).toArray(double[][]::new);
  }

  /** Index and interval of one argument. */
  record Shares(double first, Interval firstCi95, double total, Interval totalCi95) {}

  /** The indices of all arguments; all 0 where the function does not vary. */
  Shares[] shares(RandomStream stream) {
    int arguments = mixed.length;
    int[] rows = new int[a.length];
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
        double change = mixed[i][row] - a[row];
        first += b[row] * change;
        total += change * change;
      }
      indices[0][i] = first / rows.length / variance;
      indices[1][i] = total / 2 / rows.length / variance;
    }
    return indices;
  }

  private double variance(int[] rows) {
    double sum = 0;
    double squares = 0;
    for (int row : rows) {
      sum += a[row] + b[row];
      squares += a[row] * a[row] + b[row] * b[row];
    }
    int count = 2 * rows.length;
    return (squares - sum * sum / count) / (count - 1);
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
