package slipstream.simulator.calibration.history.text;

import de.siegmar.fastcsv.reader.CsvRecord;
import java.util.stream.IntStream;

/** One row of a table, as long as it is looked at. */
public final class Row {
  private final CsvRecord cells;
  private final int line;

  Row(CsvRecord cells, int line) {
    this.cells = cells;
    this.line = line;
  }

  /** The line on which it begins, from 1. */
  public int line() {
    return line;
  }

  /** How many cells it has. */
  public int size() {
    return cells.getFieldCount();
  }

  /** Whether anything stands beyond so many cells; spreadsheets put empty ones there. */
  public boolean holdsMoreThan(int width) {
    return IntStream.range(width, size()).anyMatch(column -> !text(column).isEmpty());
  }

  /** A cell by its number from 0, without white space around; {@code null} in letters is none. */
  public String text(int column) {
    String text = cells.getField(column).strip();
    return text.equals("null") ? "" : text;
  }
}
