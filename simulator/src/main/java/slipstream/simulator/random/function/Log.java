package slipstream.simulator.random.function;

/**
 * The natural logarithm, by a table of 128 (Tang 1990, ACM TOMS 16, 378-400, doi
 * 10.1145/98267.98294).
 *
 * <p>The argument is 2^k z with z in [0.71, 1.42). The table has, for the cell of z, the reciprocal
 * 1/c of its middle in 26 bits and log c; so r = z/c - 1 is two exact products and one rounding,
 * |r| is at most 1/256, and log x = k log 2 + log c + log(1 + r), the last by its series. The
 * middle of one cell is 1 itself: there, nothing but the series is left, and no digits are lost.
 *
 * <p>Error below 1.5 units in the last place within 1/16 of 1, below 0.6 elsewhere. Monotone: what
 * the last addition rounds is wrong by less than 2^-60, and the logarithms of neighbouring
 * arguments are 2^-53 apart or more.
 */
public final class Log {
  private static final double LEAST_NORMAL = 0x1p-1022;
  private static final int MANTISSA = 52;

  private Log() {}

  /**
   * Log of the argument.
   *
   * @param x any; of 0 it is minus infinity, below 0 it is NaN
   */
  public static double of(double x) {
    // Also false for NaN.
    if (x >= LEAST_NORMAL && x <= Double.MAX_VALUE) {
      return ofNormal(Double.doubleToRawLongBits(x), 0);
    }
    return special(x);
  }

  private static double ofNormal(long bits, int exponent) {
    long above = bits - LogTable.START;
    long k = above >> MANTISSA;
    int cell = LogTable.cell(above);
    long z = bits - (k << MANTISSA);
    double high = Double.longBitsToDouble(z & LogTable.HIGH_HALF);
    double low = Double.longBitsToDouble(z) - high;
    double inverse = LogTable.INVERSE[cell];
    double r = (high * inverse - 1) + low * inverse;
    double r2 = r * r;
    double series =
        (r * (1.0 / 3) - 0.5) + r2 * ((r * (1.0 / 5) - 1.0 / 4) + r2 * (r * (1.0 / 7) - 1.0 / 6));
    double twos = k + exponent;
    // The first sum is exact: both are multiples of 2^-42, and below 2^10.
    return (twos * LogTable.LOG_2_HIGH + LogTable.LOG_HIGH[cell])
        + (r + ((twos * LogTable.LOG_2_LOW + LogTable.LOG_LOW[cell]) + r2 * series));
  }

  private static double special(double x) {
    if (x == 0) {
      return Double.NEGATIVE_INFINITY;
    }
    if (x > 0 && x < LEAST_NORMAL) {
      return ofNormal(Double.doubleToRawLongBits(x * 0x1p52), -MANTISSA);
    }
    return x > 0 ? x : Double.NaN;
  }
}
