package slipstream.simulator.random.function;

import java.util.function.DoubleUnaryOperator;

/** Results beside those of another, and beside those of neighbouring arguments. */
final class Near {
  private Near() {}

  /** The distance in units of the other's last place; 0 for two that are both infinite or NaN. */
  static double ulps(double result, double other) {
    return Double.compare(result, other) == 0 ? 0 : Math.abs(result - other) / Math.ulp(other);
  }

  /** So many arguments below and above the given one, one ulp apart each, do not fall. */
  static void rising(DoubleUnaryOperator function, double middle, int steps) {
    double x = middle;
    for (int i = 0; i < steps; i++) {
      x = Math.nextDown(x);
    }
    double before = function.applyAsDouble(x);
    for (int i = -steps; i < steps; i++) {
      x = Math.nextUp(x);
      double value = function.applyAsDouble(x);
      if (value < before) {
        throw new AssertionError("the function falls from " + before + " to " + value + " at " + x);
      }
      before = value;
    }
  }
}
