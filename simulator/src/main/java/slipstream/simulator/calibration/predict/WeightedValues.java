package slipstream.simulator.calibration.predict;

import java.util.Arrays;
import java.util.List;

/** Values, each with a weight: a prediction before it is cut into percentiles. */
final class WeightedValues {
  private final double[][] pairs;

  private WeightedValues(double[][] pairs) {
    this.pairs = pairs;
  }

  /** Values with weights of any sum. */
  static WeightedValues of(double[] values, double[] weights) {
    double[][] pairs = new double[values.length][];
    Arrays.setAll(pairs, i -> new double[] {values[i], weights[i]});
    Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
    return new WeightedValues(pairs);
  }

  /**
   * A linear pool: each part is believed with its share (Stone 1961).
   *
   * @param shares of the parts, which sum to 1
   */
  static WeightedValues pooled(List<WeightedValues> parts, double[] shares) {
    int size = parts.stream().mapToInt(part -> part.pairs.length).sum();
    double[] values = new double[size];
    double[] weights = new double[size];
    int at = 0;
    for (int part = 0; part < parts.size(); part++) {
      double total = parts.get(part).total();
      for (double[] pair : parts.get(part).pairs) {
        values[at] = pair[0];
        weights[at++] = shares[part] * pair[1] / total;
      }
    }
    return of(values, weights);
  }

  /** The same chances of values that a larger or smaller commitment moves. */
  WeightedValues moved(double factor) {
    double[][] moved = new double[pairs.length][];
    Arrays.setAll(moved, i -> new double[] {Commitments.moved(pairs[i][0], factor), pairs[i][1]});
    Arrays.sort(moved, (a, b) -> Double.compare(a[0], b[0]));
    return factor == 1 ? this : new WeightedValues(moved);
  }

  private double total() {
    double total = 0;
    for (double[] pair : pairs) {
      total += pair[1];
    }
    return total;
  }

  /**
   * Two lists of values that share the weight.
   *
   * @param share of the first, 0 to 1
   */
  static WeightedValues mixed(double[] first, double share, double[] second, double[] weights) {
    double[] values = Arrays.copyOf(first, first.length + second.length);
    double[] all = new double[values.length];
    Arrays.fill(all, 0, first.length, share / first.length);
    double rest = first.length == 0 ? 1 : 1 - share;
    for (int i = 0; i < second.length; i++) {
      values[first.length + i] = second[i];
      all[first.length + i] = rest * weights[i];
    }
    return of(values, all);
  }

  /** The 99 percentiles: the smallest values with at least that weight up to them. */
  double[] percentiles() {
    double[] percentiles = new double[Predictor.PERCENTILES];
    double total = total();
    double sum = 0;
    int at = 0;
    for (double[] pair : pairs) {
      sum += pair[1];
      while (at < percentiles.length && sum >= (at + 1) / 100.0 * total - 1e-12) {
        percentiles[at++] = pair[0];
      }
    }
    Arrays.fill(percentiles, at, percentiles.length, pairs[pairs.length - 1][0]);
    return percentiles;
  }
}
