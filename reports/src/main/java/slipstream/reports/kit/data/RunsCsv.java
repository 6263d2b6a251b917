package slipstream.reports.kit.data;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.List;
import java.util.function.IntFunction;

/** Writes a row a replication, for spreadsheets and notebooks; a value not defined is empty. */
public final class RunsCsv {
  private RunsCsv() {}

  /**
   * Writes a header and rows; the writer is flushed, not closed.
   *
   * @param columns names of the columns
   * @param rows number of rows
   * @param row values of a row, by its number from 0, in the order of the columns
   */
  public static void write(Writer out, List<String> columns, int rows, IntFunction<double[]> row)
      throws IOException {
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out);
    try {
      csv.writeRecord(columns.stream().map(RunsCsv::text).toList());
      for (int i = 0; i < rows; i++) {
        CsvWriter.CsvWriterRecord line = csv.writeRecord();
        for (double value : row.apply(i)) {
          line.writeField(Double.isNaN(value) ? "" : Decimals.text(value));
        }
        line.endRecord();
      }
      csv.flush();
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }

  /**
   * A text cell that no spreadsheet takes for a formula: an apostrophe goes before the characters
   * that start one. Numbers never pass through here, so negative ones stay numbers.
   */
  public static String text(String cell) {
    boolean formula = !cell.isEmpty() && "=+-@\t\r".indexOf(cell.charAt(0)) >= 0;
    return formula ? "'" + cell : cell;
  }
}
