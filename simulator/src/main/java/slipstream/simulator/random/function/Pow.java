package slipstream.simulator.random.function;

/**
 * Powers of numbers that are not negative, by the tables of {@link Log} and {@link Exp}: e^(y log
 * x), where the logarithm is carried as the sum of two doubles, some 68 bits, so that the product
 * with y, which may be 700, is still right to the last place (Tang 1990 and 1989, as cited there;
 * exact sums and products of two doubles by Dekker 1971, doi 10.1007/BF01397083).
 *
 * <p>Error below 0.6 units in the last place (below the normal numbers, 1).
 */
public final class Pow {
  private Pow() {}

  /**
   * The base to the power of the exponent; infinities, zeros and NaN as in {@link Math#pow}.
   *
   * @param x base, 0 or above; below it the result is NaN, for the model has no such amounts
   * @param y any exponent
   */
  public static double of(double x, double y) {
    if (x >= 0x1p-1022 && x <= Double.MAX_VALUE && Math.abs(y) <= Double.MAX_VALUE) {
      return ofNormal(Double.doubleToRawLongBits(x), 0, y);
    }
    return special(x, y);
  }

  private static double ofNormal(long bits, int exponent, double y) {
    long above = bits - LogTable.START;
    long k = above >> 52;
    int cell = LogTable.cell(above);
    long z = bits - (k << 52);
    double high = Double.longBitsToDouble(z & LogTable.HIGH_HALF);
    double low = Double.longBitsToDouble(z) - high;
    double inverse = LogTable.INVERSE[cell];
    // r + rest = z/c - 1 exactly.
    double first = high * inverse - 1;
    double second = low * inverse;
    double r = first + second;
    double rest = (first - r) + second;

    // r²/2 = square + less, and the series from the third power on.
    double front = head(r);
    double square = front * front * 0.5;
    double less = (r - front) * (front + r) * 0.5 + r * rest;
    double r2 = r * r;
    double even = 1.0 / 3 + r2 * (1.0 / 5 + r2 * (1.0 / 7));
    double odd = 1.0 / 4 + r2 * (1.0 / 6 + r2 * (1.0 / 8));
    double series = r * r2 * (even - r * odd);

    // From large to small, with what each sum leaves.
    double twos = k + exponent;
    double table = twos * LogTable.LOG_2_HIGH + LogTable.LOG_HIGH[cell];
    double linear = table + r;
    double quadratic = linear - square;
    double left = ((table - linear) + r) + ((linear - quadratic) - square);
    double small = (twos * LogTable.LOG_2_LOW + LogTable.LOG_LOW[cell]) + ((rest - less) + series);
    return ofLog(quadratic, left + small, y);
  }

  /** E to the power of y (log + small). */
  private static double ofLog(double sum, double small, double y) {
    double log = sum + small;
    double rest = (sum - log) + small;
    double product = y * log;
    if (!(Math.abs(product) < 800)) {
      return product > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    double logHead = head(log);
    double yHead = head(y);
    double logTail = log - logHead;
    double yTail = y - yHead;
    double error =
        ((yHead * logHead - product) + yHead * logTail + yTail * logHead) + yTail * logTail;
    return Exp.ofSum(product, error + y * rest);
  }

  /** The first 26 bits: the product of two such numbers is exact. */
  static double head(double x) {
    return Double.longBitsToDouble(Double.doubleToRawLongBits(x) & LogTable.HIGH_HALF);
  }

  private static double special(double x, double y) {
    if (y == 0) {
      return 1;
    }
    if (!(x >= 0) || Double.isNaN(y) || (x == 1)) {
      return Double.NaN;
    }
    if (Double.isInfinite(y)) {
      return x > 1 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    if (x == 0 || Double.isInfinite(x)) {
      return x > 0 == y > 0 ? Double.POSITIVE_INFINITY : 0;
    }
    return ofNormal(Double.doubleToRawLongBits(x * 0x1p52), -52, y);
  }
}
