package slipstream.simulator.calibration.history.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.Draft;
import slipstream.simulator.calibration.history.text.NameOrder;

/**
 * Puts sprints in order that a file gives no days for: by the days on which their items were done,
 * or by name where no such day is known, {@code Sprint 9} before {@code Sprint 10}. The newest is
 * left out if it has open items, since it may be running. If the days on which items of one sprint
 * were done all come before those of the next, they tell when sprints ended.
 */
final class SprintOrder {
  private final Account account;

  SprintOrder(Account account) {
    this.account = account;
  }

  List<Draft> drafts(List<SprintTally> tallies) {
    List<SprintTally> ordered = new ArrayList<>(tallies);
    if (!tallies.stream().allMatch(SprintTally::isDated)) {
      if (tallies.stream().anyMatch(tally -> tally.day() >= 0)) {
        byDay(ordered);
      } else {
        byName(ordered);
      }
      leaveOutRunning(ordered);
    }
    if (ordered.stream().noneMatch(SprintTally::isDated) && followEachOther(ordered)) {
      account.remark(
          "the file has no days of sprints: each is taken to end on the last day on which anything"
              + " of it was done; where that is wrong, name columns that hold them (--columns"
              + " start='Sprint start' end='Sprint end'), or give a table of sprints");
      return ordered.stream().map(SprintTally::draftEndingWhenDone).toList();
    }
    return ordered.stream().map(SprintTally::draft).toList();
  }

  /** Whether nothing of a sprint was done before all of the one before it was; of two at least. */
  private static boolean followEachOther(List<SprintTally> sprints) {
    int last = -1;
    int dated = 0;
    for (SprintTally sprint : sprints) {
      if (sprint.lastDone() >= 0) {
        if (sprint.firstDone() < last) {
          return false;
        }
        last = sprint.lastDone();
        dated++;
      }
    }
    return dated > 1;
  }

  private void byDay(List<SprintTally> sprints) {
    sprints.stream()
        .filter(sprint -> sprint.day() < 0)
        .forEach(
            sprint ->
                account.add(
                    sprint.line,
                    "nothing of it was ever done, and the file tells no days: abandoned, running or"
                        + " not begun"));
    sprints.removeIf(sprint -> sprint.day() < 0);
    sprints.sort(
        Comparator.comparingInt(SprintTally::day)
            .thenComparing(sprint -> sprint.name, NameOrder::compare));
  }

  private void byName(List<SprintTally> sprints) {
    sprints.sort(Comparator.comparing(sprint -> sprint.name, NameOrder::compare));
    for (int i = sprints.size() - 1; i >= 0 && !sprints.get(i).hasDeliveries(); i--) {
      account.add(sprints.get(i).line, "nothing of it is done: running or not begun");
      sprints.remove(i);
    }
  }

  private void leaveOutRunning(List<SprintTally> sprints) {
    if (!sprints.isEmpty()) {
      SprintTally newest = sprints.get(sprints.size() - 1);
      if (newest.hasOpenItems && !newest.isDated()) {
        account.add(newest.line, "the newest sprint has open items: it may be running");
        sprints.remove(newest);
      }
    }
  }
}
