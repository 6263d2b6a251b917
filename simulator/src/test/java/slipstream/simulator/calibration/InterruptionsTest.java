package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.bank.Interruptions;
import slipstream.simulator.calibration.bank.TeamBank;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;

class InterruptionsTest {
  private static final double[] RATIOS = {0.8, 0.75, 0.85, 0.7, 0.9, 0.8, 0.82, 0.78, 0.88, 0.72};
  private static final Calibrator CALIBRATOR = Calibrators.of(Calibrators.SMALL, Trust.USUAL);
  private static TeamBank bank;
  private static FittedTeams teams;

  @BeforeAll
  static void draw() {
    bank = Calibrators.bank(Calibrators.SMALL, 1);
    teams = new FittedTeams(bank, Trust.USUAL, Calibrators.PRIOR.boards());
  }

  private static Calibration counted(double... interrupts) {
    List<PastSprint> sprints = new ArrayList<>();
    for (int i = 0; i < RATIOS.length; i++) {
      double count = interrupts.length == 0 ? Double.NaN : interrupts[i % interrupts.length];
      sprints.add(
          new PastSprint("S" + i, null, null, 10, 10 * RATIOS[i], Double.NaN, Double.NaN, count));
    }
    return CALIBRATOR.calibrate(new History("points", sprints, List.of(), List.of()), teams);
  }

  /** Mean of requests and incidents a day over the fitted teams. */
  private static double rate(double[] weights) {
    double[] rates = bank.interruptionsADay();
    double mean = 0;
    for (int team = 0; team < rates.length; team++) {
      mean += weights[team] * rates[team];
    }
    return mean;
  }

  private static double narrowed(Calibration found, String key) {
    return found.parameters().stream()
        .filter(learned -> learned.parameter().key().equals(key))
        .findFirst()
        .orElseThrow()
        .narrowed();
  }

  @Test
  void howOftenTeamsAreInterruptedIsLearnedFromWhatWasCounted() {
    double[] days = new double[10];
    Arrays.fill(days, 10);
    double[] counts = {12, 9, 11, 10, 8, 13, 10, 9, 11, 7};

    // 100 in 100 days; the prior holds 0.08 to 3.9 a day, half of the teams below 0.6.
    double told = rate(teams.weights(RATIOS, Interruptions.of(counts, days)));
    double[] calm = new double[10];
    double none = rate(teams.weights(RATIOS, Interruptions.of(calm, days)));

    assertThat(told).isCloseTo(1, within(0.15));
    assertThat(none).isLessThan(0.2);
  }

  @Test
  void countsNarrowRequestsAndLeaveThePredictionAsItIs() {
    Calibration without = counted();
    Calibration with = counted(1, 0, 2, 0, 1);

    String key = "mechanisms.unplanned-requests.rate";
    assertThat(narrowed(with, key)).isGreaterThan(narrowed(without, key) + 0.2);
    assertThat(with.predictions()).isEqualTo(without.predictions());
    assertThat(with.resemblance()).isEqualTo(without.resemblance());
    assertThat(with.source()).isNotEqualTo(without.source());
  }

  @Test
  void sprintsOfWhichNobodyCountedTellNothing() {
    double[] days = {10, 10};
    double[] plain = teams.weights(RATIOS);

    assertThat(teams.weights(RATIOS, Interruptions.of(new double[] {Double.NaN, Double.NaN}, days)))
        .isEqualTo(plain);
  }

  @Test
  void whatComesInClustersTellsLess() {
    double[] one = {0.8};
    double[] days = {10, 10, 10, 10};

    // Both 4 in 40 days. Poisson counts of 1 have a variance of 1; the second's is 12 / 3 = 4.
    double[] even = teams.weights(one, Interruptions.of(new double[] {1, 1, 1, 1}, days));
    double[] bursts = teams.weights(one, Interruptions.of(new double[] {0, 0, 4, 0}, days));

    assertThat(FittedTeams.effectiveSize(bursts)).isGreaterThan(FittedTeams.effectiveSize(even));
  }

  @Test
  void aSprintOfKnownDaysIsAsLongAsItsDaysFromMondayToFriday() {
    // Three weeks, 15 working days: 30 are two a day. Without days they are three a day of ten.
    PastSprint dated =
        new PastSprint(
            "S",
            LocalDate.parse("2026-01-05"),
            LocalDate.parse("2026-01-25"),
            10,
            8,
            Double.NaN,
            Double.NaN,
            30);
    UsedSprints used = new UsedSprints(new History("points", List.of(dated), List.of(), List.of()));

    assertThat(teams.weights(RATIOS, used.interruptions(10)))
        .isEqualTo(teams.weights(RATIOS, Interruptions.of(new double[] {30}, new double[] {15})));
  }
}
