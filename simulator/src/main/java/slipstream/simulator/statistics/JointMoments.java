package slipstream.simulator.statistics;

import java.io.Serializable;

/**
 * Means and covariances of several quantities measured on the same replications, in constant
 * memory: {@link Moments} for vectors, by the same formulas.
 */
final class JointMoments implements Serializable {
  private final double[] means;
  private final double[] before;
  private final double[][] products;
  private long count;

  JointMoments(int quantities) {
    means = new double[quantities];
    before = new double[quantities];
    products = new double[quantities][quantities];
  }

  void add(double... values) {
    count++;
    for (int i = 0; i < means.length; i++) {
      before[i] = values[i] - means[i];
      means[i] += before[i] / count;
    }
    for (int i = 0; i < means.length; i++) {
      for (int j = 0; j < means.length; j++) {
        products[i][j] += before[i] * (values[j] - means[j]);
      }
    }
  }

  void merge(JointMoments other) {
    if (other.count == 0) {
      return;
    }
    long total = count + other.count;
    double theirs = (double) other.count / total;
    for (int i = 0; i < means.length; i++) {
      before[i] = other.means[i] - means[i];
    }
    for (int i = 0; i < means.length; i++) {
      for (int j = 0; j < means.length; j++) {
        products[i][j] += other.products[i][j] + before[i] * before[j] * theirs * count;
      }
      means[i] += before[i] * theirs;
    }
    count = total;
  }

  long count() {
    return count;
  }

  double mean(int quantity) {
    return means[quantity];
  }

  /** Variance of the sum of weight times quantity; 0 below two replications. */
  double varianceOfSum(double... weights) {
    if (count < 2) {
      return 0;
    }
    double sum = 0;
    for (int i = 0; i < weights.length; i++) {
      for (int j = 0; j < weights.length; j++) {
        sum += weights[i] * weights[j] * products[i][j];
      }
    }
    // Rounding may push a variance of 0 below it.
    return Math.max(0, sum / (count - 1));
  }
}
