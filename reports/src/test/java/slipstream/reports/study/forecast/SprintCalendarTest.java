package slipstream.reports.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.history.PastSprint;

class SprintCalendarTest {
  private static List<PastSprint> ending(String... days) {
    return Stream.of(days)
        .map(
            day ->
                new PastSprint(
                    "S", null, LocalDate.parse(day), 1, 1, Double.NaN, Double.NaN, Double.NaN))
        .toList();
  }

  private static List<LocalDate> next(List<PastSprint> past, String... holidays) {
    return SprintCalendar.of(
            past, Set.of(Stream.of(holidays).map(LocalDate::parse).toArray(LocalDate[]::new)))
        .orElseThrow()
        .ends(2);
  }

  @Test
  void goesOnInTheRhythmOfThePast() {
    // Fridays two weeks apart: ten working days.
    assertThat(next(ending("2026-01-16", "2026-01-30", "2026-02-13")))
        .containsExactly(LocalDate.parse("2026-02-27"), LocalDate.parse("2026-03-13"));
  }

  @Test
  void aHolidayIsNoWorkingDay() {
    // The Wednesday is off: the sprint ends on the Monday after its Friday, the next one likewise.
    assertThat(next(ending("2026-01-16", "2026-01-30"), "2026-02-04"))
        .containsExactly(LocalDate.parse("2026-02-16"), LocalDate.parse("2026-03-02"));
  }

  @Test
  void oneLongSprintIsNoRhythm() {
    assertThat(next(ending("2026-01-02", "2026-01-09", "2026-01-16", "2026-02-27")))
        .containsExactly(LocalDate.parse("2026-03-06"), LocalDate.parse("2026-03-13"));
  }

  /** Sprints of two weeks, which next end on 2026-02-13, 02-27 and 03-13. */
  @Test
  void daysThatArePastAreCalledPast() {
    SprintCalendar calendar =
        SprintCalendar.of(ending("2026-01-16", "2026-01-30"), Set.of()).orElseThrow();

    assertThat(calendar.outdated("s.csv", LocalDate.parse("2026-02-13"))).isEmpty();
    assertThat(calendar.outdated("s.csv", LocalDate.parse("2026-02-14")))
        .hasValueSatisfying(
            said -> assertThat(said).contains("since then 1 sprint would have ended"));
    assertThat(calendar.outdated("s.csv", LocalDate.parse("2026-03-14")))
        .hasValue(
            "The newest sprint in s.csv ended on 2026-01-30; since then 3 sprints would have ended"
                + " that it does not hold. Days are counted from there, and those before 2026-03-14"
                + " are past: add the newer sprints, or ask as of that day with --today 2026-01-30.");
    assertThat(calendar.outdated("s.csv", LocalDate.parse("2046-01-01")))
        .hasValueSatisfying(said -> assertThat(said).contains("200 sprints or more would have"));
  }

  @Test
  void sprintsWithoutDaysHaveNone() {
    PastSprint bare = new PastSprint("S", null, null, 1, 1, Double.NaN, Double.NaN, Double.NaN);

    assertThat(SprintCalendar.of(List.of(bare, bare), Set.of())).isEmpty();
  }
}
