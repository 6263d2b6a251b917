package slipstream.simulator.calibration.history.sprint;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.NameOrder;
import slipstream.simulator.calibration.history.text.Names;
import slipstream.simulator.calibration.history.text.Numbers;
import slipstream.simulator.calibration.history.text.Row;
import slipstream.simulator.calibration.history.text.Rows;
import slipstream.simulator.calibration.history.tracker.Layout;

/** Reads a table with a row for each sprint. */
public final class TableReading {
  /** Names of rows that spreadsheets put under or over the sprints. */
  private static final Pattern SUMMARY =
      Pattern.compile("(?:total|sum|average|mean):?", Pattern.CASE_INSENSITIVE);

  private final Layout layout;
  private final Dates dates;
  private final Numbers numbers = new Numbers();
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
   * All sprints of the team, in the order of the file; turned round where they have no days and
   * their names count down.
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
    if (layout.has(Meaning.CARRIED)) {
      account.remark(
          "the column of what was carried over is not used: what a sprint committed holds it");
    }
    List<Raw> raws = new ArrayList<>();
    Cells cells = new Cells(layout, dates, numbers);
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      cells.at(row.get());
      read(cells, row.get().line()).ifPresent(raws::add);
    }
    teams.settle(layout.has(Meaning.TEAM));
    dates.settle(account.file());
    numbers.settle(account.file());
    return ordered(raws.stream().map(this::draft).toList());
  }

  private Optional<Raw> read(Cells cells, int line) {
    if (SUMMARY.matcher(cells.text(Meaning.SPRINT)).matches()) {
      account.add(line, "a total or an average of the sprints, and none of them");
      return Optional.empty();
    }
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
            cells.number(Meaning.REMOVED),
            cells.number(Meaning.INTERRUPTS));
    Raw raw = new Raw(numbers, cells.date(Meaning.START), cells.date(Meaning.END));
    if (cells.fault() != null || name.isEmpty()) {
      account.add(line, cells.fault() != null ? cells.fault() : "the sprint has no name");
      return Optional.empty();
    }
    return Optional.of(raw);
  }

  /** A table without days is taken to be oldest first, which not everybody writes. */
  private List<Draft> ordered(List<Draft> drafts) {
    boolean days = drafts.stream().anyMatch(draft -> draft.start() >= 0 || draft.end() >= 0);
    if (days || drafts.size() < 2 || all(drafts, NameOrder::countsUp)) {
      return drafts;
    }
    List<Draft> turned = new ArrayList<>(drafts);
    if (all(drafts, NameOrder::countsDown)) {
      Collections.reverse(turned);
      account.remark(
          "the table tells no days and its names count down, so its last row, \""
              + turned.get(0).name()
              + "\", is taken to be the oldest sprint; if it is not, add the columns start and"
              + " end");
    } else {
      account.remark(
          "the table tells no days, so its first row, \""
              + turned.get(0).name()
              + "\", is taken to be the oldest sprint; if it is the newest, turn the rows round, or"
              + " add the columns start and end");
    }
    return turned;
  }

  private static boolean all(List<Draft> drafts, BiPredicate<String, String> ofNeighbours) {
    return IntStream.range(1, drafts.size())
        .allMatch(i -> ofNeighbours.test(drafts.get(i - 1).name(), drafts.get(i).name()));
  }

  private Draft draft(Raw raw) {
    Draft n = raw.numbers();
    return new Draft(
        n.line(),
        n.name(),
        dates.day(raw.start()),
        dates.day(raw.end()),
        numbers.value(n.committed()),
        numbers.value(n.delivered()),
        numbers.value(n.added()),
        numbers.value(n.removed()),
        numbers.value(n.interrupts()));
  }

  /** A row whose numbers and days can still mean two. */
  private record Raw(Draft numbers, long start, long end) {}
}
