package slipstream.reports.kit.table;

import java.util.stream.Collectors;

/** Text broken at words, continued under an indent. */
public final class Paragraph {
  private static final String INDENT = "  ";

  /** Blanks that part the name of an option from what it does. */
  private static final String COLUMNS = " {2,}";

  private Paragraph() {}

  /** The text in lines of at most this width, where its words allow. */
  public static String wrap(String text, int width) {
    return wrap(text, width, INDENT);
  }

  /** The same, continued under another indent. */
  public static String wrap(String text, int width, String indent) {
    String words = text.stripLeading();
    StringBuilder lines = new StringBuilder(text.substring(0, text.length() - words.length()));
    int column = lines.length();
    boolean first = true;
    for (String word : words.split(" ")) {
      if (!first && column + 1 + word.length() > width) {
        lines.append('\n').append(indent);
        column = indent.length();
      } else if (!first) {
        lines.append(' ');
        column++;
      }
      lines.append(word);
      column += word.length();
      first = false;
    }
    return lines.toString();
  }

  /**
   * A page of lines that fit: a name that stands beside what it means comes to stand above it.
   *
   * @param page lines, each with its own indent
   */
  public static String fitted(String page, int width) {
    return page.lines().map(line -> fittedLine(line, width)).collect(Collectors.joining("\n"))
        + (page.endsWith("\n") ? "\n" : "");
  }

  private static String fittedLine(String line, int width) {
    String bare = line.stripTrailing();
    if (bare.length() <= width) {
      return line.length() <= width ? line : bare;
    }
    String words = bare.strip();
    String indent = " ".repeat(Math.min(INDENT.length(), bare.length() - words.length()));
    String[] parts = words.split(COLUMNS, 2);
    String first = wrap(indent + parts[0], width, indent + INDENT);
    return parts.length == 1
        ? first
        : first + "\n" + wrap(indent + INDENT + parts[1], width, indent + INDENT);
  }
}
