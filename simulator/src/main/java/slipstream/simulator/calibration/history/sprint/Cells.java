package slipstream.simulator.calibration.history.sprint;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.Names;
import slipstream.simulator.calibration.history.text.Numbers;
import slipstream.simulator.calibration.history.text.Row;
import slipstream.simulator.calibration.history.tracker.Layout;

/** The cells of one row by what they mean, and the first reason why the row can't be used. */
public final class Cells {
  private static final int MOST_SHOWN = 24;
  private static final Pattern HAS_DIGIT = Pattern.compile("[0-9]");

  /** A day as spreadsheets count it, from 1900 on. */
  private static final Pattern SERIAL = Pattern.compile("\\d{5}([.,]\\d+)?");

  /** What may have been done in a sprint. */
  private static final Pattern AMOUNT = Pattern.compile("\\d{1,4}([.,]\\d+)?");

  private static final String SUMS =
      "; if done is how much was done in a sprint, call the columns sprint, committed and"
          + " delivered, or say which they are: --columns committed=HEADER delivered=HEADER";

  private final Map<Meaning, String> unreadable = new EnumMap<>(Meaning.class);
  private final Layout layout;
  private final Dates dates;
  private final Numbers numbers;
  private Row row;
  private String fault;

  /** Of a file's rows. */
  public Cells(Layout layout, Dates dates, Numbers numbers) {
    this.layout = layout;
    this.dates = dates;
    this.numbers = numbers;
  }

  /** Goes to a row. */
  public void at(Row next) {
    row = next;
    fault =
        next.holdsMoreThan(layout.width())
            ? "more cells than the header has"
            : next.size() < layout.least() ? "fewer cells than the header has" : null;
  }

  /** Why the row can't be used, as far as it was looked at; null where nothing is wrong. */
  public String fault() {
    return fault;
  }

  /** The first cell of the meaning that is not empty; empty where there is none. */
  public String text(Meaning meaning) {
    int column = filled(meaning);
    return column < 0 ? "" : row.text(column);
  }

  /**
   * A reading of {@link Numbers}; NaN where the cell is empty, a fault where it holds no number
   * that can be meant.
   */
  public double number(Meaning meaning) {
    int column = filled(meaning);
    if (column < 0) {
      return Double.NaN;
    }
    double value = numbers.read(row.text(column), row.line());
    if (Double.isNaN(value)) {
      fault(noNumber(meaning, row.text(column)));
    }
    return value;
  }

  /** The same, where a number must be there. */
  public double needed(Meaning meaning) {
    double value = number(meaning);
    if (Double.isNaN(value)) {
      fault(meaning.word() + " is empty");
    }
    return value;
  }

  /** A reading of {@link Dates}; a fault where the cell holds no date. */
  public long date(Meaning meaning) {
    int column = filled(meaning);
    if (column < 0) {
      return Dates.NONE;
    }
    long day = dates.read(row.text(column), row.line());
    if (day == Dates.UNREADABLE) {
      fault(unreadable(meaning, row.text(column)));
    }
    return day;
  }

  /** The first that was found stands for all of its meaning, so that they are counted together. */
  private String noNumber(Meaning meaning, String found) {
    return unreadable.computeIfAbsent(
        meaning,
        first ->
            meaning.word()
                + " is not a number from 0 to 1,000,000, such as "
                + (HAS_DIGIT.matcher(found).find() ? quoted(found) : "words without a digit"));
  }

  private static String quoted(String found) {
    return '"' + Names.clean(found, MOST_SHOWN) + '"';
  }

  /** The first that was found stands for all of its meaning, too. */
  private String unreadable(Meaning meaning, String found) {
    return unreadable.computeIfAbsent(
        meaning,
        first ->
            meaning.word()
                + " is not a date that can be read, such as "
                + (HAS_DIGIT.matcher(found).find() ? quoted(found) : "words without a day's number")
                + "; allowed are 2026-03-12, 12.03.2026, 12/03/2026 and 12 Mar 2026, from 1970 to"
                + " 2199"
                + (SERIAL.matcher(found).matches()
                    ? "; in Excel, give the column a date's format and save again"
                    : meaning == Meaning.DONE && AMOUNT.matcher(found).matches() ? SUMS : ""));
  }

  private int filled(Meaning meaning) {
    if (fault == null) {
      List<Integer> columns = layout.of(meaning);
      for (int i = 0; i < columns.size(); i++) {
        if (!row.text(columns.get(i)).isEmpty()) {
          return columns.get(i);
        }
      }
    }
    return -1;
  }

  private void fault(String reason) {
    fault = fault == null ? reason : fault;
  }
}
