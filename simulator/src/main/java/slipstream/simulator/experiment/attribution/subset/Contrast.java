package slipstream.simulator.experiment.attribution.subset;

import java.util.function.IntFunction;

/**
 * A weighted sum of what coalitions are worth: Shapley values, interactions and single steps are
 * all of this kind, so one piece of code computes them, for one game or run by run for many.
 */
final class Contrast {
  private final int[] coalitions;
  private final double[] weights;

  private Contrast(int[] coalitions, double[] weights) {
    this.coalitions = coalitions;
    this.weights = weights;
  }

  /**
   * The sum with these weights.
   *
   * @param dense a weight for every coalition; those of weight 0 are passed over
   */
  static Contrast weighing(double[] dense) {
    int count = 0;
    for (double weight : dense) {
      count += weight == 0 ? 0 : 1;
    }
    int[] coalitions = new int[count];
    double[] weights = new double[count];
    int next = 0;
    for (int coalition = 0; coalition < dense.length; coalition++) {
      if (dense[coalition] != 0) {
        coalitions[next] = coalition;
        weights[next++] = dense[coalition];
      }
    }
    return new Contrast(coalitions, weights);
  }

  /** What the first coalition is worth beyond the second. */
  static Contrast difference(int more, int less, int coalitions) {
    double[] dense = new double[coalitions];
    dense[more] += 1;
    dense[less] -= 1;
    return weighing(dense);
  }

  /** Its value in one game. */
  double in(double[] worths) {
    double sum = 0;
    for (int i = 0; i < coalitions.length; i++) {
      sum += weights[i] * worths[coalitions[i]];
    }
    return sum;
  }

  /**
   * Its value in each run.
   *
   * @param worths what a coalition is worth in each run
   */
  double[] byRun(IntFunction<double[]> worths, int runs) {
    double[] sums = new double[runs];
    for (int i = 0; i < coalitions.length; i++) {
      double[] worth = worths.apply(coalitions[i]);
      for (int run = 0; run < runs; run++) {
        sums[run] += weights[i] * worth[run];
      }
    }
    return sums;
  }
}
