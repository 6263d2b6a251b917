package slipstream.simulator.calibration.history.sprint;

import java.util.List;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.Row;
import slipstream.simulator.calibration.history.tracker.Layout;

/** The cells of one row by what they mean, and the first reason why the row can't be used. */
public final class Cells {
  private final Layout layout;
  private final Dates dates;
  private Row row;
  private String fault;

  /** Of a file's rows. */
  public Cells(Layout layout, Dates dates) {
    this.layout = layout;
    this.dates = dates;
  }

  /** Goes to a row. */
  public void at(Row next) {
    row = next;
    fault =
        next.size() > layout.width()
            ? "more cells than the header has"
            : next.size() < layout.width() ? "fewer cells than the header has" : null;
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

  /** NaN where the cell is empty; a fault where it holds no number that can be meant. */
  public double number(Meaning meaning) {
    int column = filled(meaning);
    if (column < 0) {
      return Double.NaN;
    }
    double value = row.number(column);
    if (Double.isNaN(value)) {
      fault(meaning.word() + " is not a number from 0 to 1,000,000");
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
      fault(meaning.word() + " is not a date that can be read, from 1970 to 2199");
    }
    return day;
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
