package slipstream.simulator.calibration.history.item;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.ReadingOptions;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.Cells;
import slipstream.simulator.calibration.history.sprint.Teams;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.Numbers;
import slipstream.simulator.calibration.history.text.Row;
import slipstream.simulator.calibration.history.text.Rows;
import slipstream.simulator.calibration.history.tracker.Layout;
import slipstream.simulator.calibration.history.tracker.Standing;

/** Reads rows that are work items each, and keeps of each what sprints are made of. */
public final class ItemReading {
  private final Layout layout;
  private final Dates dates;
  private final Numbers numbers = new Numbers();
  private final Account account;
  private final Teams teams;
  private final SprintNames sprints;
  private final boolean counted;

  /** Of a file of that layout, for one team. */
  public ItemReading(Layout layout, Dates dates, Account account, ReadingOptions options) {
    this.layout = layout;
    this.dates = dates;
    this.account = account;
    this.teams = new Teams(account, options.team());
    this.sprints = new SprintNames(layout, account);
    this.counted = options.itemsCounted();
  }

  /**
   * All items of the team that can be used.
   *
   * @throws slipstream.simulator.calibration.history.UnusableHistory if there is none, or the team
   *     or the meaning of dates is missing
   */
  public Items read(Rows rows) throws IOException {
    List<WorkItem> items = new ArrayList<>();
    Cells cells = new Cells(layout, dates, numbers);
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      cells.at(row.get());
      item(cells, row.get()).ifPresent(items::add);
    }
    teams.settle(layout.has(Meaning.TEAM));
    dates.settle(account.file());
    numbers.settle(account.file());
    items.replaceAll(item -> item.worth(numbers.value(item.points())));
    if (items.isEmpty()) {
      throw account.nothingLeft();
    }
    return new Items(items, sprints.all(), layout.format().doneByState(), counted);
  }

  private Optional<WorkItem> item(Cells cells, Row row) {
    int line = row.line();
    String team = cells.text(Meaning.TEAM);
    if (cells.fault() == null && (!teams.has(team, line) || teams.areTooMany())) {
      return Optional.empty();
    }
    String type = cells.text(Meaning.TYPE).toLowerCase(Locale.ROOT);
    boolean part = layout.format().partTypes().contains(type);
    if (part || !cells.text(Meaning.PART_OF).isEmpty()) {
      account.add(line, "holds other items or is a part of one: counted there");
      return Optional.empty();
    }
    long created = cells.date(Meaning.CREATED);
    long started = cells.date(Meaning.STARTED);
    long done = cells.date(Meaning.DONE);
    long start = cells.date(Meaning.START);
    long end = cells.date(Meaning.END);
    double points = cells.number(Meaning.POINTS);
    Standing standing = standing(cells);
    if (cells.fault() != null) {
      account.add(line, cells.fault());
      return Optional.empty();
    }
    int[] own = sprints.of(row, start, end);
    return Optional.of(new WorkItem(line, created, started, done, points, standing, own));
  }

  /** Why an item was closed says more than that it was. */
  private static Standing standing(Cells cells) {
    Standing resolution = Standing.of(cells.text(Meaning.RESOLUTION));
    return resolution == Standing.GIVEN_UP ? resolution : Standing.of(cells.text(Meaning.STATE));
  }
}
