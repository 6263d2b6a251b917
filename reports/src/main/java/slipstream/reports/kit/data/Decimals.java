package slipstream.reports.kit.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How doubles are written. {@link Double#toString} gives other digits from JDK 19 on (JDK-4511638),
 * so numbers go through {@link BigDecimal}: 12 significant digits, at most 12 decimals, no
 * exponent. Smaller differences than that are noise of the last bits.
 */
public final class Decimals {
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final int DECIMALS = 12;

  /** 10<sup>12</sup>: the first whole number that has more than 12 digits. */
  private static final double TOO_LONG = 1e12;

  /**
   * How close to a half a scaled number must lie before its rounding is in doubt. The product of a
   * number and an exact power of ten, below 10<sup>12</sup>, is wrong by 0.0002 at most.
   */
  private static final double DOUBT = 0.001;

  /** All exact. */
  private static final double[] POWERS_OF_TEN = {
    1, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12
  };

  private Decimals() {}

  /** The number as it is written; fails for NaN and infinities, which JSON cannot say. */
  static BigDecimal rounded(double value) {
    double size = Math.abs(value);
    if (!(size >= 0.1 && size < TOO_LONG)) {
      return exactly(value);
    }
    int decimals = DECIMALS;
    while (size * POWERS_OF_TEN[decimals] >= TOO_LONG) {
      decimals--;
    }
    double scaled = value * POWERS_OF_TEN[decimals];
    double digits = Math.rint(scaled);
    boolean inDoubt = Math.abs(scaled - digits) > 0.5 - DOUBT;
    return inDoubt
        ? exactly(value)
        : BigDecimal.valueOf((long) digits, decimals).stripTrailingZeros();
  }

  /** The same by all digits that the number has in full: always right, but several times slower. */
  static BigDecimal exactly(double value) {
    BigDecimal digits = new BigDecimal(value).round(DIGITS);
    BigDecimal rounded =
        digits.scale() > DECIMALS ? digits.setScale(DECIMALS, RoundingMode.HALF_EVEN) : digits;
    return rounded.stripTrailingZeros();
  }

  /** The number as text, without an exponent. */
  public static String text(double value) {
    return rounded(value).toPlainString();
  }
}
