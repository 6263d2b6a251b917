package slipstream.simulator.calibration.predict;

import java.util.Arrays;

/** Values, each with a weight; for the few hundred of a history and the public boards. */
final class WeightedValues {
  private final double[][] pairs;

  private WeightedValues(double[][] pairs) {
    this.pairs = pairs;
  }

  /**
   * Two lists of values that share the weight.
   *
   * @param share of the first, 0 to 1
   */
  static WeightedValues mixed(double[] first, double share, double[] second, double[] weights) {
    double[][] pairs = new double[first.length + second.length][];
    for (int i = 0; i < first.length; i++) {
      pairs[i] = new double[] {first[i], share / first.length};
    }
    double rest = first.length == 0 ? 1 : 1 - share;
    for (int i = 0; i < second.length; i++) {
      pairs[first.length + i] = new double[] {second[i], rest * weights[i]};
    }
    Arrays.sort(pairs, (a, b) -> Double.compare(a[0], b[0]));
    return new WeightedValues(pairs);
  }

  /** The 99 percentiles: the smallest values with at least that weight up to them. */
  double[] percentiles() {
    double[] percentiles = new double[Predictor.PERCENTILES];
    double total = 0;
    for (double[] pair : pairs) {
      total += pair[1];
    }
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
