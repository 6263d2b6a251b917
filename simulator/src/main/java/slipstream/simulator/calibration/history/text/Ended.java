package slipstream.simulator.calibration.history.text;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;

/**
 * A text with a last line of its own. A reader of CSV takes a quote that is never closed for a cell
 * up to the end of the file and says nothing; but then this line is no row by itself.
 */
final class Ended extends FilterReader {
  /** What the line holds: the one character that {@link TextInput} lets through from no file. */
  static final String MARK = "\0";

  private static final String LINE = "\n" + MARK;

  /** How much of the line was given; below 0 as long as the text goes on. */
  private int given = -1;

  Ended(Reader text) {
    super(text);
  }

  @Override
  public int read(char[] buffer, int offset, int length) throws IOException {
    int count = given < 0 ? super.read(buffer, offset, length) : -1;
    if (count >= 0) {
      return count;
    }
    given = Math.max(0, given);
    int more = Math.min(length, LINE.length() - given);
    LINE.getChars(given, given + more, buffer, offset);
    given += more;
    return more == 0 ? -1 : more;
  }

  @Override
  public int read() throws IOException {
    char[] one = new char[1];
    return read(one, 0, 1) < 0 ? -1 : one[0];
  }
}
