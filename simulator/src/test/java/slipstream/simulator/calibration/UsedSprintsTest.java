package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.Calibration.LeftOut;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;

class UsedSprintsTest {
  private static final double UNKNOWN = Double.NaN;

  private static UsedSprints of(PastSprint... sprints) {
    return new UsedSprints(new History("points", List.of(sprints), List.of(), List.of()));
  }

  private static PastSprint sprint(String name, double committed, double delivered) {
    return counted(name, committed, delivered, UNKNOWN);
  }

  private static PastSprint counted(
      String name, double committed, double delivered, double interrupts) {
    return new PastSprint(name, null, null, committed, delivered, UNKNOWN, UNKNOWN, interrupts);
  }

  private static PastSprint dated(String start, String end, double interrupts) {
    return new PastSprint(
        start, LocalDate.parse(start), LocalDate.parse(end), 10, 8, UNKNOWN, UNKNOWN, interrupts);
  }

  /** Nothing delivered is an answer, nothing committed is a division by it. */
  @Test
  void whatHasNoRatioIsLeftOutWithItsReason() {
    UsedSprints found =
        of(
            sprint("whole", 8, 6),
            sprint("no commitment", 0, 3),
            sprint("none recorded", UNKNOWN, 3),
            sprint("empty", 5, 0),
            sprint("torn", 5, UNKNOWN));

    assertThat(found.list()).extracting(PastSprint::name).containsExactly("whole", "empty");
    assertThat(found.ratios()).containsExactly(0.75, 0);
    assertThat(found.committed()).containsExactly(8, 5);
    assertThat(found.leftOut())
        .containsExactly(
            new LeftOut("no commitment", "nothing was committed, or it is not recorded"),
            new LeftOut("none recorded", "nothing was committed, or it is not recorded"),
            new LeftOut("torn", "what was delivered is not recorded"));
  }

  @Test
  void oneThatCanBeUsedIsEnoughAndNoneIsAMessage() {
    assertThat(of(sprint("whole", 8, 6)).ratios()).containsExactly(0.75);
    assertThatThrownBy(() -> of(sprint("a", 0, 3), sprint("b", 5, UNKNOWN)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("none of 2 sprints has a commitment above 0");
  }

  /**
   * The logarithm of the likelihood of one count in so many days, at a rate of 0.19 and the 0.01
   * that every team has: count x log 0.2 - days x 0.2.
   */
  private static double log(UsedSprints sprints, double usualDays) {
    double[] sums = new double[1];
    sprints.interruptions(usualDays).addLogLikelihood(sums, new double[] {0.19}, 1, 1);
    return sums[0];
  }

  private static double log(double count, double days) {
    return count * Math.log(0.2) - days * 0.2;
  }

  @Test
  void aSprintIsAsLongAsItsDaysFromMondayToFriday() {
    // 2026-01-05 is a Monday; 15 working days in three weeks, and the last day counts.
    assertThat(log(of(dated("2026-01-05", "2026-01-25", 30)), 99))
        .isCloseTo(log(30, 15), within(1e-9));
    assertThat(log(of(dated("2026-01-05", "2026-01-09", 3)), 99))
        .isCloseTo(log(3, 5), within(1e-9));
    assertThat(log(of(dated("2026-01-05", "2026-01-05", 3)), 99))
        .isCloseTo(log(3, 1), within(1e-9));
    // A weekend has no working day, and a count of no days would have no rate.
    assertThat(log(of(dated("2026-01-10", "2026-01-11", 3)), 99))
        .isCloseTo(log(3, 1), within(1e-9));
  }

  @Test
  void aSprintWithoutBothDaysIsAsLongAsUsual() {
    PastSprint open =
        new PastSprint("open", LocalDate.parse("2026-01-05"), null, 10, 8, UNKNOWN, UNKNOWN, 3);

    assertThat(log(of(counted("a", 10, 8, 3)), 7)).isCloseTo(log(3, 7), within(1e-9));
    assertThat(log(of(open), 7)).isCloseTo(log(3, 7), within(1e-9));
    assertThat(log(of(sprint("not counted", 10, 8)), 7)).isZero();
  }

  /**
   * SHA-256 of what was committed and delivered, and counted where it was, as doubles: {@code
   * printf '\x40\x24\0\0\0\0\0\0\x40\x20\0\0\0\0\0\0' | sha256sum} for 10 and 8; then {@code
   * \x40\x08} and six zeros for 3.
   */
  @Test
  void theSourceIsAHashOfTheNumbersInTheirOrder() {
    assertThat(of(sprint("a", 10, 8)).source()).isEqualTo("calibrated from d421377d7025");
    assertThat(of(counted("a", 10, 8, 3)).source()).isEqualTo("calibrated from b216dc9ab069");
    assertThat(of(sprint("another name", 10, 8), sprint("left out", 0, 8)).source())
        .isEqualTo(of(sprint("a", 10, 8)).source());
    assertThat(of(sprint("a", 10, 8), sprint("b", 5, 5)).source())
        .isNotEqualTo(of(sprint("b", 5, 5), sprint("a", 10, 8)).source());
  }

  /** 10, 8 and a count of 5, then 5 and 3; or 10 and 8, then 5 of 5 and a count of 3. */
  @Test
  void aCountOfOneSprintIsNotTheCommitmentOfTheNext() {
    assertThat(of(counted("a", 10, 8, 5), sprint("b", 5, 3)).source())
        .isNotEqualTo(of(sprint("a", 10, 8), counted("b", 5, 5, 3)).source());
  }
}
