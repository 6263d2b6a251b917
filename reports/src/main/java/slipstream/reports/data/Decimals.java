package slipstream.reports.data;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * How doubles are written. {@link Double#toString} gives other digits from JDK 19 on (JDK-4511638),
 * so numbers go through {@link BigDecimal}: 12 significant digits, at most 12 decimals, no
 * exponent. Smaller differences than that are noise of the last bits.
 */
final class Decimals {
  private static final MathContext DIGITS = new MathContext(12, RoundingMode.HALF_EVEN);
  private static final int DECIMALS = 12;

  private Decimals() {}

  /** The number as it is written; fails for NaN and infinities, which JSON cannot say. */
  static BigDecimal rounded(double value) {
    BigDecimal digits = new BigDecimal(value).round(DIGITS);
    BigDecimal rounded =
        digits.scale() > DECIMALS ? digits.setScale(DECIMALS, RoundingMode.HALF_EVEN) : digits;
    return rounded.stripTrailingZeros();
  }

  /** The number as text, without an exponent. */
  static String text(double value) {
    return rounded(value).toPlainString();
  }
}
