package slipstream.simulator.calibration.history.sprint;

import java.time.LocalDate;
import slipstream.simulator.calibration.history.PastSprint;

/**
 * A sprint as read, before it is known whether it counts.
 *
 * @param line where it stands in the file first
 * @param start first day since 1970-01-01, below 0 where not recorded
 * @param end last day since 1970-01-01, below 0 where not recorded
 */
public record Draft(
    int line,
    String name,
    int start,
    int end,
    double committed,
    double delivered,
    double added,
    double removed,
    double interrupts) {

  /** A sprint of which nobody counted what interrupted it. */
  public Draft(
      int line,
      String name,
      int start,
      int end,
      double committed,
      double delivered,
      double added,
      double removed) {
    this(line, name, start, end, committed, delivered, added, removed, Double.NaN);
  }

  /** Whether both its days are known. */
  public boolean isDated() {
    return start >= 0 && end >= 0;
  }

  PastSprint sprint() {
    return new PastSprint(
        name, date(start), date(end), committed, delivered, added, removed, interrupts);
  }

  private static LocalDate date(int day) {
    return day < 0 ? null : LocalDate.ofEpochDay(day);
  }
}
