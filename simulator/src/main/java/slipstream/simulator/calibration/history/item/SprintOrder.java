package slipstream.simulator.calibration.history.item;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import slipstream.simulator.calibration.history.sprint.Account;
import slipstream.simulator.calibration.history.sprint.Draft;

/**
 * Puts sprints in order that a file gives no days for: by the days on which their items were done,
 * or by name where no such day is known, {@code Sprint 9} before {@code Sprint 10}. The newest is
 * left out if it has open items, since it may be running.
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
    return ordered.stream().map(SprintTally::draft).toList();
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
            .thenComparing(sprint -> sprint.name, SprintOrder::compare));
  }

  private void byName(List<SprintTally> sprints) {
    sprints.sort(Comparator.comparing(sprint -> sprint.name, SprintOrder::compare));
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

  /** Numbers in names by their value, all else by its letters. */
  static int compare(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endOfA = endOfNumber(a, i);
        int endOfB = endOfNumber(b, j);
        String numberOfA = a.substring(i, endOfA).replaceFirst("^0+(?=.)", "");
        String numberOfB = b.substring(j, endOfB).replaceFirst("^0+(?=.)", "");
        int order = Integer.compare(numberOfA.length(), numberOfB.length());
        order = order != 0 ? order : numberOfA.compareTo(numberOfB);
        if (order != 0) {
          return order;
        }
        i = endOfA;
        j = endOfB;
      } else if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
