package slipstream.simulator.calibration.history.sprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.Names;
import slipstream.simulator.calibration.history.text.Row;
import slipstream.simulator.calibration.history.text.Rows;
import slipstream.simulator.calibration.history.tracker.Layout;

/** Reads a table with a row for each sprint. */
public final class TableReading {
  private final Layout layout;
  private final Dates dates;
  private final Account account;
  private final Teams teams;

  /** Of a file of that layout, for one team. */
  public TableReading(Layout layout, Dates dates, Account account, Optional<String> team) {
    this.layout = layout;
    this.dates = dates;
    this.account = account;
    this.teams = new Teams(account, team);
  }

  /**
   * All sprints of the team, in the order of the file.
   *
   * @throws UnusableHistory if a needed column, the team or the meaning of dates is missing
   */
  public List<Draft> read(Rows rows) throws IOException {
    for (Meaning needed : List.of(Meaning.SPRINT, Meaning.COMMITTED, Meaning.DELIVERED)) {
      if (!layout.has(needed)) {
        throw new UnusableHistory(
            account.file(),
            rows.headerLine(),
            "no column for " + needed.word(),
            "a table of sprints has the columns sprint, committed and delivered; name yours as in"
                + " --columns sprint='Iteration'");
      }
    }
    List<Raw> raws = new ArrayList<>();
    Cells cells = new Cells(layout, dates);
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      cells.at(row.get());
      read(cells, row.get().line()).ifPresent(raws::add);
    }
    teams.settle(layout.has(Meaning.TEAM));
    dates.settle(account.file());
    return raws.stream().map(this::draft).toList();
  }

  private Optional<Raw> read(Cells cells, int line) {
    String team = cells.text(Meaning.TEAM);
    if (cells.fault() == null && (!teams.has(team, line) || teams.areTooMany())) {
      return Optional.empty();
    }
    String name = Names.clean(cells.text(Meaning.SPRINT));
    Draft numbers =
        new Draft(
            line,
            name,
            -1,
            -1,
            cells.needed(Meaning.COMMITTED),
            cells.needed(Meaning.DELIVERED),
            cells.number(Meaning.ADDED),
            cells.number(Meaning.REMOVED));
    Raw raw = new Raw(numbers, cells.date(Meaning.START), cells.date(Meaning.END));
    if (cells.fault() != null || name.isEmpty()) {
      account.add(line, cells.fault() != null ? cells.fault() : "the sprint has no name");
      return Optional.empty();
    }
    return Optional.of(raw);
  }

  private Draft draft(Raw raw) {
    Draft n = raw.numbers();
    return new Draft(
        n.line(),
        n.name(),
        dates.day(raw.start()),
        dates.day(raw.end()),
        n.committed(),
        n.delivered(),
        n.added(),
        n.removed());
  }

  /** A row whose days can still mean two. */
  private record Raw(Draft numbers, long start, long end) {}
}
