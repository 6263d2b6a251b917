package slipstream.simulator.calibration.history.item;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.Draft;
import slipstream.simulator.calibration.history.text.Dates;
import slipstream.simulator.calibration.history.tracker.Standing;

/**
 * Makes sprints of work items. An item is committed in each sprint it was in, and delivered in the
 * last of them if it is done. Where the file tells the days of sprints, an item that was written
 * after its first sprint began was added to it, not committed; one that was done before a sprint
 * began was not in that sprint; and one done after its last sprint had ended was not delivered.
 *
 * <p>No export tells when an item was put into a sprint, or taken out of it, or what its estimate
 * was then: so commitments here hold what came in later if it was written before the sprint, and
 * miss what was taken out.
 */
public final class SprintsOfItems {
  /** The weekend or holiday after a sprint's last day is still its own, until the next begins. */
  private static final int DAYS_AFTER_THE_END = 3;

  private final Items items;
  private final Dates dates;
  private final Account account;
  private final String unit;
  private final List<SprintTally> tallies = new ArrayList<>();
  private final TreeSet<Integer> starts = new TreeSet<>();

  /** Of one team's items. */
  public SprintsOfItems(Items items, Dates dates, Account account) {
    this.items = items;
    this.dates = dates;
    this.account = account;
    this.unit = items.unit();
    for (Items.SprintName name : items.sprints()) {
      SprintTally tally =
          new SprintTally(name.name(), name.line(), dates.day(name.start()), dates.day(name.end()));
      tallies.add(tally);
      starts.add(tally.start);
    }
  }

  /** The sprints, oldest first. */
  public List<Draft> drafts() {
    items.all().forEach(this::count);
    return new SprintOrder(account).drafts(tallies);
  }

  private void count(WorkItem item) {
    int created = dates.day(item.created());
    int started = dates.day(item.started());
    int done = dates.day(item.done());
    boolean finished = items.isFinished(item);
    if (item.sprints().length == 0) {
      account.add(item.line(), "in no sprint");
      return;
    }
    if (finished && done >= 0 && (created > done || started > done)) {
      account.add(item.line(), "done before it was started or written");
      return;
    }
    tell(item, done);
    SprintTally[] own = chronological(item);
    int last = own.length - 1;
    while (last >= 0 && finished && done >= 0 && own[last].isDated() && done < own[last].start) {
      last--;
    }
    if (last < 0) {
      account.add(item.line(), "done before its sprint began");
      return;
    }
    double size = items.size(item, unit);
    for (int i = 0; i <= last; i++) {
      if (i == 0 && own[i].isDated() && created > own[i].start) {
        own[i].added += size;
      } else {
        own[i].committed += size;
      }
      own[i].passed(finished ? done : -1);
    }
    if (finished && own[last].isDated() && done > lastDay(own[last])) {
      account.add(item.line(), "done after its last sprint had ended: not delivered in it");
    } else if (finished) {
      own[last].deliver(size, done);
    } else if (item.standing() != Standing.GIVEN_UP) {
      own[last].hasOpenItems = true;
    }
  }

  /** What counts less than it seems to. */
  private void tell(WorkItem item, int done) {
    if (item.standing() == Standing.GIVEN_UP) {
      account.add(item.line(), "given up: committed and never delivered");
    } else if (item.standing() == Standing.OPEN && done >= 0 && !items.doneByState()) {
      account.add(item.line(), "reopened: once done, but its state is open: not delivered");
    }
    if (unit.equals(History.POINTS) && Double.isNaN(item.points())) {
      account.add(item.line(), "no points: counts 0 where others have points");
    }
  }

  private SprintTally[] chronological(WorkItem item) {
    SprintTally[] own =
        Arrays.stream(item.sprints()).mapToObj(tallies::get).toArray(SprintTally[]::new);
    if (Arrays.stream(own).allMatch(SprintTally::isDated)) {
      Arrays.sort(own, Comparator.comparingInt(tally -> tally.start));
    }
    return own;
  }

  private int lastDay(SprintTally sprint) {
    Integer next = starts.higher(sprint.start);
    int free = next == null ? Integer.MAX_VALUE : Math.max(sprint.end, next - 1);
    return Math.min(sprint.end + DAYS_AFTER_THE_END, free);
  }
}
