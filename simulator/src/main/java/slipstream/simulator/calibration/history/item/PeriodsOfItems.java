package slipstream.simulator.calibration.history.item;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.calibration.history.ReadingOptions;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.Draft;
import slipstream.simulator.calibration.history.text.Dates;

/**
 * Cuts the past of a team without sprints into periods, from the Monday before the first item was
 * done. They tell what gets done in so many days, weeks with nothing among them; nobody promised
 * anything for them.
 */
public final class PeriodsOfItems {
  private final Items items;
  private final Dates dates;
  private final Account account;

  /** Of one team's items. */
  public PeriodsOfItems(Items items, Dates dates, Account account) {
    this.items = items;
    this.dates = dates;
    this.account = account;
  }

  /**
   * The periods, whole or not.
   *
   * @throws slipstream.simulator.calibration.history.UnusableHistory if no item was done
   */
  public List<Draft> drafts(ReadingOptions options) {
    int limit = options.lastDay().map(day -> (int) day.toEpochDay()).orElse(Integer.MAX_VALUE);
    List<WorkItem> done = done(limit);
    int first = done.stream().mapToInt(this::day).min().orElseThrow(account::nothingLeft);
    int last = done.stream().mapToInt(this::day).max().orElseThrow();
    int monday = first - (first + 3) % 7; // 1970-01-01 was a Thursday
    int days = options.sprintDays();
    int newest = options.today().isPresent() ? limit : last;
    double[] delivered = new double[(newest - monday) / days + 1];
    int[] lines = new int[delivered.length];
    String unit = items.unit();
    for (WorkItem item : done) {
      int period = (day(item) - monday) / days;
      delivered[period] += items.size(item, unit);
      lines[period] = lines[period] == 0 ? item.line() : lines[period];
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < delivered.length; i++) {
      drafts.add(draft(lines[i], monday + i * days, days, delivered[i]));
    }
    return drafts;
  }

  private List<WorkItem> done(int limit) {
    List<WorkItem> done = new ArrayList<>();
    for (WorkItem item : items.all()) {
      if (items.isFinished(item) && day(item) < 0) {
        account.add(item.line(), "done on no day that the file tells");
      } else if (items.isFinished(item) && day(item) > limit) {
        account.add(item.line(), "done after today");
      } else if (items.isFinished(item)) {
        done.add(item);
      }
    }
    if (done.isEmpty()) {
      account.add(0, "no item that is done, by its state and on a day");
    }
    return done;
  }

  private int day(WorkItem item) {
    return dates.day(item.done());
  }

  private static Draft draft(int line, int start, int days, double delivered) {
    String name = "from " + LocalDate.ofEpochDay(start);
    int end = start + days - 1;
    return new Draft(line, name, start, end, Double.NaN, delivered, Double.NaN, Double.NaN);
  }
}
