package slipstream.reports.table;

import com.github.freva.asciitable.AsciiTable;
import com.github.freva.asciitable.Column;
import com.github.freva.asciitable.HorizontalAlign;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows under a title, aligned, without borders. Columns are as wide as what is in them; a column is
 * text (left) or figures (right).
 */
final class Grid {
  private final String title;
  private final List<Column> columns = new ArrayList<>();
  private final List<Object[]> rows = new ArrayList<>();

  /** A grid whose first column holds names; the title stands above them. */
  Grid(String title) {
    this.title = title;
    text("");
  }

  /** Adds a column of text. */
  Grid text(String header) {
    return column(header, HorizontalAlign.LEFT);
  }

  /** Adds a column of figures. */
  Grid figures(String header) {
    return column(header, HorizontalAlign.RIGHT);
  }

  private Grid column(String header, HorizontalAlign align) {
    columns.add(
        new Column()
            .header(columns.isEmpty() ? title : header)
            .headerAlign(align)
            .dataAlign(align)
            .maxWidth(100));
    return this;
  }

  /** Adds a row, a cell a column. */
  Grid row(Object... cells) {
    if (cells.length != columns.size()) {
      throw new IllegalArgumentException(cells.length + " cells in " + columns.size() + " columns");
    }
    rows.add(cells.clone());
    return this;
  }

  /** Whether there is nothing to show. */
  boolean isEmpty() {
    return rows.isEmpty();
  }

  /** The grid as lines, titles in bold if asked. */
  String text(boolean colour) {
    String drawn =
        AsciiTable.builder()
            .border(AsciiTable.NO_BORDERS)
            .lineSeparator("\n")
            .data(columns.toArray(new Column[0]), rows.toArray(new Object[0][]))
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
