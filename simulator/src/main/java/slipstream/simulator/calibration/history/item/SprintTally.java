package slipstream.simulator.calibration.history.item;

import java.util.Arrays;
import slipstream.simulator.calibration.history.sprint.Draft;

/** What adds up in one sprint while items are counted. */
final class SprintTally {
  final String name;
  final int line;
  final int start;
  final int end;
  double committed;
  double added;
  boolean hasOpenItems;

  private double delivered;
  private int deliveries;
  private int[] days = new int[8];
  private int dayCount;
  private int firstDonePassing = -1;

  SprintTally(String name, int line, int start, int end) {
    this.name = name;
    this.line = line;
    this.start = start;
    this.end = end;
  }

  boolean isDated() {
    return start >= 0 && end >= start;
  }

  void deliver(double size, int day) {
    delivered += size;
    deliveries++;
    if (day >= 0) {
      if (dayCount == days.length) {
        days = Arrays.copyOf(days, 2 * dayCount);
      }
      days[dayCount++] = day;
    }
  }

  /** An item was in this sprint, whichever it was finished in; a day below 0 is none. */
  void passed(int day) {
    if (day >= 0 && (firstDonePassing < 0 || day < firstDonePassing)) {
      firstDonePassing = day;
    }
  }

  boolean hasDeliveries() {
    return deliveries > 0;
  }

  /**
   * A day that tells roughly when it was: its start; else the middle one of the days on which its
   * items were done; else the first on which an item of it was done later; below 0 for no such day.
   */
  int day() {
    if (isDated()) {
      return start;
    }
    if (dayCount == 0) {
      return firstDonePassing;
    }
    int[] sorted = Arrays.copyOf(days, dayCount);
    Arrays.sort(sorted);
    return sorted[(dayCount - 1) / 2];
  }

  /** The first day on which anything of it was done; below 0 where none is known. */
  int firstDone() {
    return Arrays.stream(days, 0, dayCount).min().orElse(-1);
  }

  /** The last one. */
  int lastDone() {
    return Arrays.stream(days, 0, dayCount).max().orElse(-1);
  }

  Draft draft() {
    double came = isDated() ? added : Double.NaN;
    return new Draft(line, name, start, end, committed, delivered, came, Double.NaN);
  }

  /** The same, taken to end on the last day on which anything of it was done. */
  Draft draftEndingWhenDone() {
    return new Draft(line, name, -1, lastDone(), committed, delivered, Double.NaN, Double.NaN);
  }
}
