package slipstream.reports.kit.table;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Rows under a title, aligned, without borders. Columns are as wide as what is in them; a column is
 * text (left) or figures (right).
 */
public final class Grid {
  private final String title;
  private final List<Heading> headings = new ArrayList<>();
  private final List<Object[]> rows = new ArrayList<>();

  /**
   * A column.
   *
   * @param text what stands above it; empty for the first, above which the title stands
   * @param figures whether it holds figures rather than text
   */
  public record Heading(String text, boolean figures) {}

  /** A grid whose first column holds names; the title stands above them. */
  public Grid(String title) {
    this.title = title;
    text("");
  }

  /** Adds a column of text. */
  public Grid text(String header) {
    headings.add(new Heading(header, false));
    return this;
  }

  /** Adds a column of figures. */
  public Grid figures(String header) {
    headings.add(new Heading(header, true));
    return this;
  }

  /** Adds a row, a cell a column. */
  public Grid row(Object... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells in " + headings.size() + " columns");
    }
    rows.add(cells.clone());
    return this;
  }

  /** The same; of more rows than these every fifth and the last, as the title says then. */
  public Grid everyFifth(int most) {
    if (rows.size() <= most) {
      return this;
    }
    Grid fewer = new Grid(title + ", every fifth");
    headings.stream().skip(1).forEach(fewer.headings::add);
    for (int i = 0; i < rows.size(); i++) {
      if ((i + 1) % 5 == 0 || i + 1 == rows.size()) {
        fewer.rows.add(rows.get(i));
      }
    }
    return fewer;
  }

  /** Whether there is nothing to show. */
  public boolean isEmpty() {
    return rows.isEmpty();
  }

  /** What the rows are about. */
  public String title() {
    return title;
  }

  /** Whether all columns but the first hold figures. */
  public boolean ofFigures() {
    return headings.stream().skip(1).allMatch(Heading::figures);
  }

  /** The columns. */
  public List<Heading> headings() {
    return List.copyOf(headings);
  }

  /** The rows, a text a cell. */
  public List<List<String>> rows() {
    return rows.stream().map(row -> Arrays.stream(row).map(String::valueOf).toList()).toList();
  }

  private Column[] columns() {
    Column[] columns = new Column[headings.size()];
    for (int i = 0; i < columns.length; i++) {
      HorizontalAlign align =
          headings.get(i).figures() ? HorizontalAlign.RIGHT : HorizontalAlign.LEFT;
      columns[i] =
          new Column()
              .header(i == 0 ? title : headings.get(i).text())
              .headerAlign(align)
              .dataAlign(align)
              .maxWidth(100);
    }
    return columns;
  }

  /** The grid as lines that fit the screen, where their words allow. */
  public String text(Screen screen) {
    boolean fits =
        screen.columns() == Screen.UNLIMITED
            || text(false).lines().allMatch(line -> line.length() <= screen.columns());
    return fits ? text(screen.colour()) : NarrowGrid.text(this, screen);
  }

  /** The grid as lines, titles in bold if asked. */
  private String text(boolean colour) {
    String drawn =
        AsciiTable.builder()
            .border(AsciiTable.NO_BORDERS)
            .lineSeparator("\n")
            .data(columns(), rows.toArray(new Object[0][]))
            .asString();
    StringBuilder text = new StringBuilder();
    for (String line : drawn.split("\n")) {
      // Without a frame, the library's padding before the first column is only an indent.
      String bare = line.startsWith(" ") ? line.substring(1) : line;
      String shown = bare.stripTrailing();
      if (!shown.isEmpty()) {
        text.append(text.isEmpty() ? Ansi.bold(shown, colour) : shown).append('\n');
      }
    }
    return text.toString();
  }
}
