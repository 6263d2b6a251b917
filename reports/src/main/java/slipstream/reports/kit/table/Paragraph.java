package slipstream.reports.kit.table;

/** Text broken at words, continued under an indent. */
public final class Paragraph {
  private static final String INDENT = "  ";

  private Paragraph() {}

  /** The text in lines of at most this width, where its words allow. */
  public static String wrap(String text, int width) {
    StringBuilder lines = new StringBuilder();
    int column = 0;
    for (String word : text.split(" ")) {
      if (column > 0 && column + 1 + word.length() > width) {
        lines.append('\n').append(INDENT);
        column = INDENT.length();
      } else if (column > 0) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
    }
    return lines.toString();
  }
}
