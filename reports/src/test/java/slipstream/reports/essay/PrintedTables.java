package slipstream.reports.essay;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * The tables that a command printed on a console that is wide enough, to look a figure up as a
 * reader does: by the beginning of the table's title, of the row, and the column's heading.
 *
 * @param command the command, for messages
 * @param text what it printed
 */
record PrintedTables(String command, String text) {
  /** Cells stand two blanks apart at least. */
  private static final Pattern CELL = Pattern.compile("\\S+( \\S+)*");

  /**
   * The figure as it is printed.
   *
   * @throws IllegalArgumentException if it is not there
   */
  String value(String title, String row, String column) {
    List<String> table =
        text.lines()
            .dropWhile(line -> !line.startsWith(title))
            .takeWhile(line -> !line.isBlank())
            .toList();
    if (table.isEmpty()) {
      throw absent("table", title);
    }
    MatchResult heading = heading(table.get(0), title, column);
    return table.stream()
        .skip(1)
        .filter(line -> line.replaceAll(" +", " ").startsWith(row + " "))
        .flatMap(PrintedTables::cells)
        // Figures end where their heading ends.
        .filter(cell -> cell.end() == heading.end())
        .findFirst()
        .map(MatchResult::group)
        .orElseThrow(() -> absent("figure in " + title + ", column " + column, row));
  }

  /** A heading; after a comma that of a column behind it, where several have the same. */
  private MatchResult heading(String line, String title, String column) {
    MatchResult found = null;
    for (String name : column.split(", ")) {
      int from = found == null ? 0 : found.end();
      found =
          cells(line)
              .filter(cell -> cell.start() >= from && cell.group().equals(name))
              .findFirst()
              .orElseThrow(() -> absent("column of " + title, column));
    }
    return found;
  }

  private static Stream<MatchResult> cells(String line) {
    return CELL.matcher(line).results();
  }

  private IllegalArgumentException absent(String what, String name) {
    return new IllegalArgumentException(command + " prints no " + what + ": " + name);
  }
}
