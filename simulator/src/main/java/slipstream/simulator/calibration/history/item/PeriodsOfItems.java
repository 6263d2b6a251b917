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
    int first = Integer.MAX_VALUE;
    int last = -1;
    String unit = items.unit();
    for (WorkItem item : items.all()) {
      int day = dates.day(item.done());
      if (items.isFinished(item) && day < 0) {
        account.add(item.line(), "done on no day that the file tells");
      } else if (items.isFinished(item)) {
        first = Math.min(first, day);
        last = Math.max(last, day);
      }
    }
    if (last < 0) {
      account.add(0, "no item with a day on which it was done");
      throw account.nothingLeft();
    }
    int monday = first - (first + 3) % 7; // 1970-01-01 was a Thursday
    int days = options.sprintDays();
    int newest = options.today().map(day -> (int) day.toEpochDay()).orElse(last);
    double[] delivered = new double[Math.max(0, Math.max(last, newest) - monday) / days + 1];
    int[] lines = new int[delivered.length];
    for (WorkItem item : items.all()) {
      int day = dates.day(item.done());
      if (items.isFinished(item) && day >= 0) {
        int period = (day - monday) / days;
        delivered[period] += items.size(item, unit);
        lines[period] = lines[period] == 0 ? item.line() : lines[period];
      }
    }
    List<Draft> drafts = new ArrayList<>();
    for (int i = 0; i < delivered.length; i++) {
      int start = monday + i * days;
      String name = "from " + LocalDate.ofEpochDay(start);
      drafts.add(
          new Draft(
              lines[i],
              name,
              start,
              start + days - 1,
              Double.NaN,
              delivered[i],
              Double.NaN,
              Double.NaN));
    }
    return drafts;
  }
}
