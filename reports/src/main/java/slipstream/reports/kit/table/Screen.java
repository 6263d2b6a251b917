package slipstream.reports.kit.table;

/**
 * What a console shows.
 *
 * @param colour whether emphasis may be used
 * @param columns characters of a line, from 40; {@link #UNLIMITED} where nobody knows
 */
public record Screen(boolean colour, int columns) {
  /** Lines are as long as their tables. */
  public static final int UNLIMITED = Integer.MAX_VALUE;

  /** A longer line of words is hard to read. */
  private static final int MOST_OF_WORDS = 96;

  /** Narrower than this, nothing can be laid out. */
  private static final int LEAST = 40;

  public Screen {
    columns = Math.max(LEAST, columns);
  }

  /** Plain text as wide as it comes. */
  public static Screen unlimited(boolean colour) {
    return new Screen(colour, UNLIMITED);
  }

  /** Characters of a line of words. */
  public int words() {
    return Math.min(MOST_OF_WORDS, columns);
  }

  /** A sentence in lines. */
  public String sentence(String text) {
    return Paragraph.wrap(text, words());
  }

  /** A sentence that is one line wherever the width is not known. */
  public String line(String text) {
    return columns == UNLIMITED ? text : sentence(text);
  }
}
