package slipstream.simulator.random.function;

/**
 * The exponential function, by a table of 128 (Tang 1989, ACM TOMS 15, 144-157, doi
 * 10.1145/63522.214389).
 *
 * <p>The argument is (128 n + j) log(2)/128 + r with |r| at most log(2)/256; so e^x = 2^n 2^(j/128)
 * e^r, the second factor from the table, to 106 bits, the third by its series.
 *
 * <p>Error below 0.6 units in the last place (below the normal numbers, 1). Monotone: inside a cell
 * each step of the computation is; and where cells meet, a test looks at each of the 270,000
 * places.
 */
public final class Exp {
  /** Up to here, and down to minus it, no step towards the result loses bits by being subnormal. */
  private static final double EASY = 670;

  static final double CELLS_PER_UNIT = 0x1.71547652b82fep+7;

  /** Log(2)/128 in two parts; the first has 35 bits, so that its products with cells are exact. */
  static final double CELL_HIGH = 0x1.62e42fefc0000p-8;

  static final double CELL_LOW = -0x1.c610ca86c3899p-44;

  /** Added and taken away again, it rounds to whole numbers, and shows them in its last bits. */
  private static final double ROUNDING = 0x1.8p52;

  private Exp() {}

  /** E to the power of any number; 0 and infinity where the result is beyond a double's range. */
  public static double of(double x) {
    // Also false for NaN.
    if (Math.abs(x) <= EASY) {
      double shifted = x * CELLS_PER_UNIT + ROUNDING;
      double cells = shifted - ROUNDING;
      double r = (x - cells * CELL_HIGH) - cells * CELL_LOW;
      return power(Double.doubleToRawLongBits(shifted), r, 0);
    }
    return special(x, 0);
  }

  /** E to the power of a sum whose second part is at most an ulp of the first. */
  static double ofSum(double x, double rest) {
    return Math.abs(x) <= EASY ? ofSum(x, rest, 0) : special(x, rest);
  }

  private static double ofSum(double x, double rest, int exponent) {
    double shifted = x * CELLS_PER_UNIT + ROUNDING;
    double cells = shifted - ROUNDING;
    double r = ((x - cells * CELL_HIGH) - cells * CELL_LOW) + rest;
    return power(Double.doubleToRawLongBits(shifted), r, exponent);
  }

  /** Two to the power of (cell / 128 + exponent), times e^r. */
  private static double power(long cell, double r, int exponent) {
    int j = (int) cell & (ExpTable.CELLS - 1);
    long n = cell >> ExpTable.CELL_BITS;
    double scale = Double.longBitsToDouble(ExpTable.POWERS[j] + (n + exponent << 52));
    double r2 = r * r;
    double series = r2 * ((0.5 + r * (1.0 / 6)) + r2 * (1.0 / 24 + r * (1.0 / 120)));
    return scale + scale * (r + (ExpTable.RESTS[j] + series));
  }

  /** Computed 128 binary places nearer to 1 and then moved, so that it is rounded once. */
  private static double special(double x, double rest) {
    if (x > 710) {
      return Double.POSITIVE_INFINITY;
    }
    if (x < -746) {
      return 0;
    }
    return x > 0 ? ofSum(x, rest, -128) * 0x1p128 : ofSum(x, rest, 128) * 0x1p-128;
  }
}
