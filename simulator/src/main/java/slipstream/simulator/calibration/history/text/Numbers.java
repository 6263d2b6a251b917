package slipstream.simulator.calibration.history.text;

import java.util.regex.Pattern;

/** Numbers as people and spreadsheets write them. */
final class Numbers {
  /** Nothing that a team counts in a sprint is larger. */
  static final double LARGEST = 1_000_000;

  private static final int LONGEST_TEXT = 24;
  private static final Pattern PLAIN = Pattern.compile("\\d+(\\.\\d+)?");
  private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d+,\\d+");
  private static final Pattern COMMAS_BETWEEN_THOUSANDS =
      Pattern.compile("\\d{1,3}(,\\d{3})+(\\.\\d+)?");
  private static final Pattern DOTS_BETWEEN_THOUSANDS =
      Pattern.compile("\\d{1,3}(\\.\\d{3})+(,\\d+)?");
  private static final Pattern DOTS_AND_COMMA = Pattern.compile("\\d{1,3}(\\.\\d{3})+,\\d+");

  private Numbers() {}

  /**
   * The number, or NaN for what is none from 0 to {@link #LARGEST}. No exponents, no words: {@code
   * 1e308} and {@code Infinity} are none.
   *
   * @param decimalComma whether 1,234 is less than two, as in a file with semicolons; else it is
   *     more than a thousand. 3,5 is three and a half in either
   */
  static double read(String text, boolean decimalComma) {
    if (text.length() > LONGEST_TEXT) {
      return Double.NaN;
    }
    String digits = text.replaceAll("[ \\u00A0\\u202F'’]", "");
    if (decimalComma && DOTS_BETWEEN_THOUSANDS.matcher(digits).matches()
        || DOTS_AND_COMMA.matcher(digits).matches()) {
      digits = digits.replace(".", "").replace(',', '.');
    } else if (!decimalComma && COMMAS_BETWEEN_THOUSANDS.matcher(digits).matches()) {
      digits = digits.replace(",", "");
    } else if (DECIMAL_COMMA.matcher(digits).matches()) {
      digits = digits.replace(',', '.');
    }
    if (!PLAIN.matcher(digits).matches()) {
      return Double.NaN;
    }
    double value = Double.parseDouble(digits);
    return value <= LARGEST ? value : Double.NaN;
  }
}
