package slipstream.simulator.calibration.history.text;

import de.siegmar.fastcsv.reader.CsvRecord;

/** One row of a table, as long as it is looked at. */
public final class Row {
  private final CsvRecord cells;
  private final int line;
  private final boolean decimalComma;

  Row(CsvRecord cells, int line, boolean decimalComma) {
    this.cells = cells;
    this.line = line;
    this.decimalComma = decimalComma;
  }

  /** The line on which it begins, from 1. */
  public int line() {
    return line;
  }

  /** How many cells it has. */
  public int size() {
    return cells.getFieldCount();
  }

  /** A cell by its number from 0, without white space around; {@code null} in letters is none. */
  public String text(int column) {
    String text = cells.getField(column).strip();
    return text.equals("null") ? "" : text;
  }

  /** The number in a cell from 0 to a million, or NaN for what is none. */
  public double number(int column) {
    return Numbers.read(text(column), decimalComma);
  }
}
