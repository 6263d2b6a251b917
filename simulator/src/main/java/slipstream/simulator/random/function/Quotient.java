package slipstream.simulator.random.function;

/**
 * A quotient of two polynomials of degree 7, right to the last place: Horner's rule that carries
 * what each step rounds off (Graillat, Langlois & Louvet 2005, Compensated Horner Scheme, after
 * Ogita, Rump & Oishi 2005, doi 10.1137/030601818; exact products by Dekker 1971, doi
 * 10.1007/BF01397083). For the rare places that no table covers: it takes some ten times as long as
 * the plain rule.
 */
final class Quotient {
  private static final int DEGREE = 7;

  private final double[] above;
  private final double[] below;

  /**
   * @param above coefficients of the numerator, from the constant term upwards
   * @param below those of the denominator
   */
  Quotient(double[] above, double[] below) {
    this.above = above;
    this.below = below;
  }

  /**
   * Its value at x + small, times a factor.
   *
   * @param x 0 or above, where all coefficients are 0 or above
   * @param small what rounding left of x
   */
  double at(double x, double small, double factor) {
    double numerator = plain(above, x);
    double denominator = plain(below, x);
    double quotient = numerator / denominator;
    double left = -productError(quotient, denominator, numerator);
    double rounded = error(above, x) - quotient * error(below, x);
    double slope = slope(above, x) - quotient * slope(below, x);
    double rest = ((left + rounded) + slope * small) / denominator;
    double product = factor * quotient;
    return product + (productError(factor, quotient, product) + factor * rest);
  }

  private static double plain(double[] coefficients, double x) {
    double value = coefficients[DEGREE];
    for (int i = DEGREE - 1; i >= 0; i--) {
      value = value * x + coefficients[i];
    }
    return value;
  }

  /** What {@link #plain} is short of the polynomial. */
  private static double error(double[] coefficients, double x) {
    double value = coefficients[DEGREE];
    double error = 0;
    for (int i = DEGREE - 1; i >= 0; i--) {
      double product = value * x;
      double sum = product + coefficients[i];
      double fromSum = sumError(product, coefficients[i], sum);
      error = error * x + (productError(value, x, product) + fromSum);
      value = sum;
    }
    return error;
  }

  private static double slope(double[] coefficients, double x) {
    double slope = 0;
    for (int i = DEGREE; i >= 1; i--) {
      slope = slope * x + i * coefficients[i];
    }
    return slope;
  }

  /** What the sum is short of a + b (Knuth). */
  static double sumError(double a, double b, double sum) {
    double second = sum - a;
    return (a - (sum - second)) + (b - second);
  }

  /** What the product is short of a times b. */
  static double productError(double a, double b, double product) {
    double aHead = Pow.head(a);
    double bHead = Pow.head(b);
    double aTail = a - aHead;
    double bTail = b - bHead;
    return ((aHead * bHead - product) + aHead * bTail + aTail * bHead) + aTail * bTail;
  }
}
