package slipstream.simulator.calibration.history.text;

import java.util.regex.Pattern;
import slipstream.simulator.calibration.history.UnusableHistory;

/**
 * Numbers as people and spreadsheets write them. {@code 1,234} is more than a thousand or less than
 * two, and so is {@code 1.234}; only the rest of the file may tell which, not what separates its
 * cells: so a reading keeps both, as a number below 0, until {@link #settle}.
 */
public final class Numbers {
  /** Nothing that a team counts in a sprint is larger. */
  static final double LARGEST = 1_000_000;

  private static final int LONGEST_TEXT = 24;
  private static final double THOUSAND = 1000;

  /** Keeps readings with a comma apart from those with a point. */
  private static final double COMMA = 2 * LARGEST;

  private static final Pattern BETWEEN_DIGITS = Pattern.compile("[ \\u00A0\\u202F'’]");
  private static final Pattern WHOLE = Pattern.compile("\\d+");
  private static final Pattern EITHER = Pattern.compile("[1-9]\\d{0,2}[.,]\\d{3}");
  private static final Pattern DECIMAL_POINT =
      Pattern.compile("\\d+\\.\\d+|\\d{1,3}(,\\d{3})+\\.\\d+|\\d{1,3}(,\\d{3}){2,}");
  private static final Pattern DECIMAL_COMMA =
      Pattern.compile("\\d+,\\d+|\\d{1,3}(\\.\\d{3})+,\\d+|\\d{1,3}(\\.\\d{3}){2,}");

  private int eitherLine;
  private String either;
  private int pointLine;
  private int commaLine;

  /**
   * A number, to be asked for by {@link #value} after {@link #settle}; NaN for what is none from 0
   * to {@link #LARGEST}. No exponents, no words: {@code 1e308} and {@code Infinity} are none.
   */
  public double read(String text, int line) {
    if (text.length() > LONGEST_TEXT) {
      return Double.NaN;
    }
    String digits = BETWEEN_DIGITS.matcher(text).replaceAll("");
    if (WHOLE.matcher(digits).matches()) {
      return inRange(digits);
    }
    if (EITHER.matcher(digits).matches()) {
      return either(digits, line);
    }
    if (DECIMAL_POINT.matcher(digits).matches()) {
      pointLine = pointLine == 0 ? line : pointLine;
      return inRange(digits.replace(",", ""));
    }
    if (DECIMAL_COMMA.matcher(digits).matches()) {
      commaLine = commaLine == 0 ? line : commaLine;
      return inRange(digits.replace(".", "").replace(',', '.'));
    }
    return Double.NaN;
  }

  private double either(String digits, int line) {
    if (eitherLine == 0) {
      eitherLine = line;
      either = digits;
    }
    double thousands = Double.parseDouble(digits.replaceAll("[.,]", ""));
    return -thousands - (digits.indexOf(',') > 0 ? COMMA : 0);
  }

  /**
   * To be called when all is read, before any value is asked for.
   *
   * @throws UnusableHistory if a number means two and the file does not show which
   */
  public void settle(String file) {
    if (eitherLine == 0 || (pointLine > 0) != (commaLine > 0)) {
      return;
    }
    String whole = either.replaceAll("[.,]", "");
    String point = either.replace(',', '.');
    String found = either + ", which can mean " + whole + " or " + point + ", and ";
    throw new UnusableHistory(
        file,
        eitherLine,
        found
            + (pointLine > 0
                ? "both a decimal point (line "
                    + pointLine
                    + ") and a decimal comma (line "
                    + commaLine
                    + ") in the file"
                : "no number in the file that tells which"),
        "write it as "
            + whole
            + ", or with two decimals, "
            + point.substring(0, point.length() - 1)
            + "; likewise all of its kind");
  }

  /** From 0 to {@link #LARGEST}, or NaN. */
  public double value(double reading) {
    if (!(reading < 0)) {
      return reading;
    }
    boolean comma = reading < -COMMA;
    double thousands = -reading - (comma ? COMMA : 0);
    return comma == commaLine > 0 ? thousands / THOUSAND : thousands;
  }

  private static double inRange(String plain) {
    double value = Double.parseDouble(plain);
    return value <= LARGEST ? value : Double.NaN;
  }
}
