package slipstream.reports.kit.table;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import slipstream.reports.kit.table.Grid.Heading;

/**
 * A grid that is wider than its screen: its texts and headings are broken at words, and where that
 * is not enough, its cells stand below each other.
 */
final class NarrowGrid {
  private static final String GAP = "  ";

  /** A narrower column of text is a column of single words. */
  private static final int LEAST_OF_TEXT = 16;

  private final Grid grid;
  private final List<Heading> headings;
  private final Screen screen;
  private final int[] widths;

  private NarrowGrid(Grid grid, Screen screen) {
    this.grid = grid;
    this.headings = grid.headings();
    this.screen = screen;
    this.widths = IntStream.range(0, headings.size()).map(this::natural).toArray();
  }

  /** The grid as lines, titles in bold if asked. */
  static String text(Grid grid, Screen screen) {
    NarrowGrid narrow = new NarrowGrid(grid, screen);
    return narrow.shrunk() ? narrow.table() : narrow.stacked();
  }

  private int natural(int column) {
    return cells(column).mapToInt(String::length).max().orElse(0);
  }

  private int least(int column) {
    boolean figures = headings.get(column).figures();
    int ofWords =
        (figures ? Stream.of(heading(column)) : cells(column))
            .flatMap(text -> Arrays.stream(text.split(" ")))
            .mapToInt(String::length)
            .max()
            .orElse(0);
    int ofFigures =
        figures ? cells(column).skip(1).mapToInt(String::length).max().orElse(0) : LEAST_OF_TEXT;
    return Math.min(natural(column), Math.max(ofWords, ofFigures));
  }

  private Stream<String> cells(int column) {
    return Stream.concat(
        Stream.of(heading(column)), grid.rows().stream().map(row -> row.get(column)));
  }

  private String heading(int column) {
    return column == 0 ? grid.title() : headings.get(column).text();
  }

  /** Takes from the widest column until all fit; whether they do. */
  private boolean shrunk() {
    int[] least = IntStream.range(0, widths.length).map(this::least).toArray();
    int room = screen.columns() - GAP.length() * (widths.length - 1);
    while (IntStream.of(widths).sum() > room) {
      int widest = -1;
      for (int i = 0; i < widths.length; i++) {
        if (widths[i] > least[i] && (widest < 0 || widths[i] > widths[widest])) {
          widest = i;
        }
      }
      if (widest < 0) {
        return false;
      }
      widths[widest]--;
    }
    return true;
  }

  private String table() {
    List<String> titles = IntStream.range(0, widths.length).mapToObj(this::heading).toList();
    StringBuilder text = new StringBuilder();
    row(titles).forEach(line -> text.append(Ansi.bold(line, screen.colour())).append('\n'));
    for (List<String> row : grid.rows()) {
      row(row).forEach(line -> text.append(line).append('\n'));
    }
    return text.toString();
  }

  private List<String> row(List<String> cells) {
    List<String[]> broken =
        IntStream.range(0, widths.length)
            .mapToObj(i -> Paragraph.wrap(cells.get(i), widths[i], i == 0 ? GAP : "").split("\n"))
            .toList();
    int lines = broken.stream().mapToInt(cell -> cell.length).max().orElse(0);
    return IntStream.range(0, lines).mapToObj(line -> line(broken, line)).toList();
  }

  private String line(List<String[]> broken, int number) {
    StringBuilder line = new StringBuilder();
    for (int i = 0; i < widths.length; i++) {
      String[] cell = broken.get(i);
      String piece = number < cell.length ? cell[number] : "";
      String blanks = " ".repeat(Math.max(0, widths[i] - piece.length()));
      line.append(i == 0 ? "" : GAP);
      line.append(headings.get(i).figures() ? blanks + piece : piece + blanks);
    }
    return line.toString().stripTrailing();
  }

  private String stacked() {
    StringBuilder text = new StringBuilder();
    text.append(Ansi.bold(wrapped(grid.title(), ""), screen.colour())).append('\n');
    for (List<String> row : grid.rows()) {
      text.append(wrapped(row.get(0), "")).append('\n');
      for (int i = 1; i < row.size(); i++) {
        if (!row.get(i).isBlank()) {
          String label = heading(i).isBlank() ? "" : heading(i) + ": ";
          text.append(wrapped(GAP + label + row.get(i), GAP)).append('\n');
        }
      }
    }
    return text.toString();
  }

  private String wrapped(String text, String indent) {
    return Paragraph.wrap(text, screen.columns(), indent + GAP);
  }
}
