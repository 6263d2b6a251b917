package slipstream.reports.study.forecast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.calibration.history.PastSprint;

/** When the next sprints end, in the rhythm of the past ones: by working days, Monday to Friday. */
final class SprintCalendar {
  /** As far ahead as is looked. */
  private static final int MOST_MISSED = 200;

  private final LocalDate last;
  private final int workingDays;
  private final Set<LocalDate> holidays;

  private SprintCalendar(LocalDate last, int workingDays, Set<LocalDate> holidays) {
    this.last = last;
    this.workingDays = workingDays;
    this.holidays = holidays;
  }

  /**
   * The rhythm of a history: the median of working days from one sprint's end to the next's; of a
   * single sprint, its length.
   *
   * @param holidays days to come on which nobody works
   * @return empty where the sprints have no days
   */
  static Optional<SprintCalendar> of(List<PastSprint> sprints, Set<LocalDate> holidays) {
    List<LocalDate> ends =
        sprints.stream().map(PastSprint::end).filter(Objects::nonNull).sorted().toList();
    List<Integer> lengths = new ArrayList<>();
    for (int i = 1; i < ends.size(); i++) {
      lengths.add(workingDays(ends.get(i - 1), ends.get(i)));
    }
    if (ends.size() == 1 && sprints.get(sprints.size() - 1).start() != null) {
      lengths.add(workingDays(sprints.get(sprints.size() - 1).start().minusDays(1), ends.get(0)));
    }
    lengths.removeIf(length -> length < 1);
    if (lengths.isEmpty()) {
      return Optional.empty();
    }
    int median = lengths.stream().sorted().toList().get((lengths.size() - 1) / 2);
    return Optional.of(new SprintCalendar(ends.get(ends.size() - 1), median, Set.copyOf(holidays)));
  }

  /** Working days after one day, up to another. */
  private static int workingDays(LocalDate after, LocalDate until) {
    int count = 0;
    for (LocalDate day = after.plusDays(1); !day.isAfter(until); day = day.plusDays(1)) {
      count += weekend(day) ? 0 : 1;
    }
    return count;
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }

  /** Last days of the next sprints. A holiday moves all ends after it by a day. */
  List<LocalDate> ends(int sprints) {
    List<LocalDate> ends = new ArrayList<>();
    LocalDate day = last;
    for (int sprint = 0; sprint < sprints; sprint++) {
      for (int worked = 0; worked < workingDays; ) {
        day = day.plusDays(1);
        worked += weekend(day) || holidays.contains(day) ? 0 : 1;
      }
      ends.add(day);
    }
    return ends;
  }

  /**
   * What warns of days that are past. Sprints are counted on from the newest one, however long ago
   * that was.
   *
   * @param file name of the history
   */
  Optional<String> outdated(String file, LocalDate today) {
    int missed = endingBy(today.minusDays(1), MOST_MISSED);
    return missed == 0
        ? Optional.empty()
        : Optional.of(
            "The newest sprint in "
                + file
                + " ended on "
                + last
                + "; since then "
                + Figures.counted(missed, "sprint")
                + (missed == MOST_MISSED ? " or more" : "")
                + " would have ended that it does not hold. Days are counted from there, and those"
                + " before "
                + today
                + " are past: add the newer sprints, or ask as of that day with --today "
                + last
                + ".");
  }

  /** How many of the next sprints end by a day, of so many at most. */
  int endingBy(LocalDate by, int most) {
    return (int) ends(most).stream().filter(end -> !end.isAfter(by)).count();
  }
}
