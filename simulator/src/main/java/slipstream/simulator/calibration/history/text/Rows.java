package slipstream.simulator.calibration.history.text;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import slipstream.simulator.calibration.history.UnusableHistory;

/**
 * The rows of a table, one at a time: separated by commas, semicolons, tabs or bars, whichever the
 * first line holds most of. Quoted cells may hold line breaks. Memory does not grow with the file.
 */
public final class Rows {
  /** More than any team's tracker holds. */
  static final int MOST_ROWS = 1_000_000;

  private static final int LONGEST_CELL = 1 << 20;
  private static final int LONGEST_ROW = 1 << 22;

  /** Characters of the first line that are enough to tell what separates its cells. */
  private static final int LOOK_AHEAD = 1 << 14;

  private static final String SEPARATORS = ",;\t|";

  private final String file;
  private final CloseableIterator<CsvRecord> records;
  private final int linesBefore;
  private final List<String> header;
  private int line;
  private int count;

  private Rows(String file, BufferedReader text) throws IOException {
    this.file = file;
    this.linesBefore = skipPreamble(text);
    char separator = separator(text);
    CsvRecordHandler limits =
        CsvRecordHandler.of(
            handler -> handler.maxFieldSize(LONGEST_CELL).maxRecordSize(LONGEST_ROW));
    this.records =
        CsvReader.builder()
            .fieldSeparator(separator)
            .allowExtraFields(true)
            .allowMissingFields(true)
            .allowExtraCharsAfterClosingQuote(true)
            .build(limits, new Ended(text))
            .iterator();
    this.line = linesBefore;
    this.header =
        record()
            .map(CsvRecord::getFields)
            .orElseThrow(() -> new UnusableHistory(file, 0, "no row", "the first is the header"));
    if (header.stream().allMatch(String::isBlank)) {
      throw new UnusableHistory(
          file,
          headerLine(),
          "nothing in the first row",
          "it names the columns, as in sprint,committed,delivered");
    }
  }

  /**
   * Opens a table and reads its header.
   *
   * @throws UnusableHistory if it has none
   */
  public static Rows of(TextInput text, String file) throws IOException {
    return new Rows(file, text.reader());
  }

  /** The cells of the first row. */
  public List<String> header() {
    return header;
  }

  /** The line of the header, from 1. */
  public int headerLine() {
    return linesBefore + 1;
  }

  /**
   * The next row, or empty at the end.
   *
   * @throws UnusableHistory if it can't be told where the row ends, or rows are too many
   */
  public Optional<Row> next() throws IOException {
    Optional<CsvRecord> next = record();
    if (next.isPresent() && ++count > MOST_ROWS) {
      throw new UnusableHistory(file, line, "more than a million rows", "export fewer of them");
    }
    return next.map(cells -> new Row(cells, line));
  }

  private Optional<CsvRecord> record() throws IOException {
    try {
      if (!records.hasNext()) {
        return Optional.empty();
      }
      CsvRecord record = records.next();
      line = (int) Math.min(Integer.MAX_VALUE, linesBefore + record.getStartingLineNumber());
      String last = record.getField(record.getFieldCount() - 1);
      if (record.getFieldCount() == 1 && last.equals(Ended.MARK)) {
        return Optional.empty();
      }
      if (last.endsWith(Ended.MARK)) {
        throw openQuote(record);
      }
      return Optional.of(record);
    } catch (UncheckedIOException e) {
      throw e.getCause();
    } catch (CsvParseException e) {
      throw new UnusableHistory(
          file,
          line + 1,
          "a row without end: a quote that is opened and not closed, or a million characters in one"
              + " cell",
          "close the quote, or export the file again");
    }
  }

  /** A cell that reaches to the end of the file has swallowed all rows after its quote. */
  private UnusableHistory openQuote(CsvRecord record) {
    int before = 0;
    for (String cell : record.getFields().subList(0, record.getFieldCount() - 1)) {
      before += (int) cell.chars().filter(c -> c == '\n').count();
    }
    return new UnusableHistory(
        file,
        line + before,
        "a quote that opens a cell here and is never closed, so that all that follows is in it",
        "close the quote or take it out, here or further up, or export the file again");
  }

  /** Empty lines, and Excel's own {@code sep=;}. */
  private static int skipPreamble(BufferedReader text) throws IOException {
    int skipped = 0;
    char[] start = new char[8];
    while (true) {
      text.mark(16);
      int read = text.read(start, 0, start.length);
      text.reset();
      String peeked = read < 0 ? "" : new String(start, 0, read);
      boolean blank = peeked.startsWith("\n") || peeked.startsWith("\r");
      if (!blank && !peeked.startsWith("sep=")) {
        return skipped;
      }
      text.readLine();
      skipped++;
    }
  }

  private char separator(BufferedReader text) throws IOException {
    int[] counts = new int[SEPARATORS.length()];
    text.mark(LOOK_AHEAD);
    boolean quoted = false;
    int c = text.read();
    for (int i = 0; c >= 0 && i < LOOK_AHEAD - 1 && (quoted || c != '\n' && c != '\r'); i++) {
      quoted ^= c == '"';
      int separator = SEPARATORS.indexOf(c);
      if (separator >= 0 && !quoted) {
        counts[separator]++;
      }
      c = text.read();
    }
    text.reset();
    int most = 0;
    for (int i = 1; i < counts.length; i++) {
      most = counts[i] > counts[most] ? i : most;
    }
    return SEPARATORS.charAt(most);
  }
}
