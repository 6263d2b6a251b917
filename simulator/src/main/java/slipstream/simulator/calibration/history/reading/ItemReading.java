package slipstream.simulator.calibration.history.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.UnusableHistory;
import slipstream.simulator.calibration.history.reading.Items.SprintName;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.text.Names;
import slipstream.simulator.calibration.history.text.Row;
import slipstream.simulator.calibration.history.text.Rows;
import slipstream.simulator.calibration.history.tracker.Formats;
import slipstream.simulator.calibration.history.tracker.Layout;
import slipstream.simulator.calibration.history.tracker.Standing;

/** Reads rows that are work items each, and keeps of each what sprints are made of. */
final class ItemReading {
  private static final int MOST_SPRINTS = 5_000;
  private static final int MOST_SPRINTS_OF_AN_ITEM = 100;
  private static final int LONGEST_NAME = 1_000;

  private final Layout layout;
  private final Dates dates;
  private final Account account;
  private final Teams teams;
  private final Map<String, Integer> numbers = new HashMap<>();
  private final List<SprintName> sprints = new ArrayList<>();

  ItemReading(Layout layout, Dates dates, Account account, Optional<String> team) {
    this.layout = layout;
    this.dates = dates;
    this.account = account;
    this.teams = new Teams(account, team);
  }

  Items read(Rows rows) throws IOException {
    List<WorkItem> items = new ArrayList<>();
    Cells cells = new Cells(layout, dates);
    for (Optional<Row> row = rows.next(); row.isPresent(); row = rows.next()) {
      cells.at(row.get());
      item(cells, row.get()).ifPresent(items::add);
    }
    teams.settle(layout.has(Meaning.TEAM));
    dates.settle(account.file());
    if (items.isEmpty()) {
      throw account.nothingLeft();
    }
    return new Items(items, sprints, layout.format().doneByState());
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
    int[] own = sprints(row, start, end);
    return Optional.of(new WorkItem(line, created, started, done, points, standing, own));
  }

  /** Why an item was closed says more than that it was. */
  private static Standing standing(Cells cells) {
    Standing resolution = Standing.of(cells.text(Meaning.RESOLUTION));
    return resolution == Standing.GIVEN_UP ? resolution : Standing.of(cells.text(Meaning.STATE));
  }

  private int[] sprints(Row row, long start, long end) {
    Set<Integer> own = new LinkedHashSet<>();
    boolean several = layout.format().repeated().contains(Meaning.SPRINT);
    for (int column : layout.of(Meaning.SPRINT)) {
      if (several || own.isEmpty()) {
        for (String cell : names(row.text(column))) {
          if (own.size() < MOST_SPRINTS_OF_AN_ITEM) {
            number(cell, row.line(), start, end).ifPresent(own::add);
          }
        }
      }
    }
    return own.stream().mapToInt(Integer::intValue).toArray();
  }

  /** In our own form, a cell may hold several names with a bar between. */
  private String[] names(String cell) {
    return layout.format() == Formats.WORK_ITEMS ? cell.split("\\|") : new String[] {cell};
  }

  private Optional<Integer> number(String cell, int line, long start, long end) {
    Matcher name = layout.format().sprint().matcher(cell.strip());
    if (cell.length() > LONGEST_NAME || !name.matches()) {
      return Optional.empty();
    }
    String key = layout.format().sprintPrefix() + name.group(1);
    String shown = Names.clean(key);
    if (shown.isEmpty()) {
      return Optional.empty();
    }
    Integer known = numbers.get(key);
    if (known == null) {
      if (sprints.size() == MOST_SPRINTS) {
        throw new UnusableHistory(
            account.file(),
            line,
            "more than " + MOST_SPRINTS + " sprints",
            "look whether the column of sprints holds their names");
      }
      known = sprints.size();
      numbers.put(key, known);
      sprints.add(new SprintName(shown, line, start, end));
    }
    return Optional.of(known);
  }
}
