package slipstream.simulator.experiment.sweep;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Evenly spaced values, {@code from..to/step}, with a unit or without: {@code 0.1..0.5/0.1}, {@code
 * 2h..8h/2h}, {@code 1..5 days/1}. Decimal arithmetic is exact; the last value is the last one that
 * does not pass {@code to}.
 */
final class ValueRange {
  private static final String NUMBER = "([+-]?\\d{1,18}(?:\\.\\d{1,18})?)(\\s*[A-Za-z%]*)";
  private static final Pattern FORM =
      Pattern.compile(NUMBER + "\\s*\\.\\.\\s*" + NUMBER + "\\s*/\\s*" + NUMBER);

  private ValueRange() {}

  /** Whether somebody meant a range: no value begins with a number and holds two dots in a row. */
  static boolean looksLikeOne(String text) {
    return text.matches("[+-]?\\d.*\\.\\..*");
  }

  static List<String> values(String text) {
    Matcher form = FORM.matcher(text);
    if (!form.matches()) {
      throw new IllegalArgumentException(
          "'" + text + "' is no range; a range is from..to/step, such as 2h..8h/2h");
    }
    String unit = unit(text, form.group(2), form.group(4), form.group(6));
    BigDecimal from = new BigDecimal(form.group(1));
    BigDecimal to = new BigDecimal(form.group(3));
    BigDecimal step = new BigDecimal(form.group(5));
    if (step.signum() <= 0) {
      throw new IllegalArgumentException("the step of '" + text + "' is not above 0");
    }
    BigDecimal steps = to.subtract(from).abs().divide(step, 0, RoundingMode.DOWN);
    if (steps.compareTo(BigDecimal.valueOf(CellGrid.MOST_CELLS)) >= 0) {
      throw new IllegalArgumentException(
          "'" + text + "' has more than " + CellGrid.MOST_CELLS + " values");
    }
    BigDecimal stride = to.compareTo(from) < 0 ? step.negate() : step;
    List<String> values = new ArrayList<>();
    for (int i = 0; i <= steps.intValueExact(); i++) {
      BigDecimal value = from.add(stride.multiply(BigDecimal.valueOf(i)));
      values.add(value.stripTrailingZeros().toPlainString() + unit);
    }
    return values;
  }

  /** The one unit, with the blank before it if it was typed so. */
  private static String unit(String text, String... units) {
    String found = "";
    for (String unit : units) {
      if (unit.isBlank()) {
        continue;
      }
      if (!found.isEmpty() && !singular(unit).equals(singular(found))) {
        throw new IllegalArgumentException(
            "'" + text + "' mixes units; write from, to and step in the same one");
      }
      found = unit.length() > found.length() ? unit : found;
    }
    return found;
  }

  private static String singular(String unit) {
    String bare = unit.strip();
    return bare.length() > 1 && bare.endsWith("s") ? bare.substring(0, bare.length() - 1) : bare;
  }
}
