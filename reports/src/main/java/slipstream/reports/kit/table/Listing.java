package slipstream.reports.kit.table;

import java.util.List;

/** A list of rows with aligned columns, for whatever is no result. */
public final class Listing {
  private Listing() {}

  /**
   * The rows as text.
   *
   * @param headers names of the columns
   * @param rows a cell a column
   * @param screen where they are shown
   */
  public static String of(List<String> headers, List<List<String>> rows, Screen screen) {
    Grid grid = new Grid(headers.get(0));
    headers.stream().skip(1).forEach(grid::text);
    rows.forEach(row -> grid.row(row.toArray()));
    return grid.text(screen);
  }
}
