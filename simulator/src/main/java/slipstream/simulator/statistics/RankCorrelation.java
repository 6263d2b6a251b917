package slipstream.simulator.statistics;

import java.util.Arrays;
import java.util.Comparator;
import org.apache.commons.math3.util.FastMath;

/** How far two quantities rise together, whatever their units and shapes. */
public final class RankCorrelation {
  private RankCorrelation() {}

  /**
   * Spearman's rank correlation; equal values share the mean of their ranks.
   *
   * @param one values of the first quantity
   * @param other as many of the second
   * @return -1 to 1; NaN where one of them does not vary, or there are fewer than 2 pairs
   */
  public static double of(double[] one, double[] other) {
    return product(ranks(one), ranks(other));
  }

  /** The correlation of the values themselves (Pearson); NaN as for ranks. */
  public static double product(double[] one, double[] other) {
    double meanOne = mean(one);
    double meanOther = mean(other);
    double together = 0;
    double ofOne = 0;
    double ofOther = 0;
    for (int i = 0; i < one.length; i++) {
      together += (one[i] - meanOne) * (other[i] - meanOther);
      ofOne += (one[i] - meanOne) * (one[i] - meanOne);
      ofOther += (other[i] - meanOther) * (other[i] - meanOther);
    }
    boolean varies = ofOne > 0 && ofOther > 0;
    return varies ? together / FastMath.sqrt(ofOne * ofOther) : Double.NaN;
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double[] ranks(double[] values) {
    Integer[] order = new Integer[values.length];
    Arrays.setAll(order, i -> i);
    Arrays.sort(order, Comparator.comparingDouble(i -> values[i]));
    double[] ranks = new double[values.length];
    for (int from = 0; from < order.length; ) {
      int to = from + 1;
      while (to < order.length && values[order[to]] == values[order[from]]) {
        to++;
      }
      for (int i = from; i < to; i++) {
        ranks[order[i]] = (from + to - 1) / 2.0;
      }
      from = to;
    }
    return ranks;
  }
}
