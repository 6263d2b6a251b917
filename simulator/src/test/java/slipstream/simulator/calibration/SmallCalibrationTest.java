package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.Calibration.Fan;
import slipstream.simulator.calibration.Calibration.Prediction;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.Interruptions;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;
import slipstream.simulator.calibration.predict.Commitments;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Pooled;
import slipstream.simulator.calibration.predict.Proof;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Prior;
import slipstream.simulator.scenario.PublicBoard;
import slipstream.simulator.scenario.Scenario;

/** What a calibration is put together from, with few teams to which little happens. */
class SmallCalibrationTest {
  private static final double[] RATIOS = {0.6, 0.9, 0.7, 0.5, 0.8};

  /** Two weeks of five days of six hours. */
  private static final Scenario BASE =
      BlankTeams.base("mechanisms.unplanned-requests.enabled=true");

  private static final Prior PRIOR =
      new Prior(
          List.of(
              BlankTeams.evenly(BlankTeams.LOAD, 0.5, 2.5),
              BlankTeams.evenly("mechanisms.unplanned-requests.rate", 0.05, 3)),
          List.of(
              BlankTeams.evenly("tracker.parked", 0, 0.9),
              BlankTeams.evenly("tracker.swing", 0.05, 0.6)),
          List.of(
              new PublicBoard("one", 10, List.of(0.2, 0.5, 0.8)),
              new PublicBoard("other", 10, List.of(0.7, 1.0, 1.4))));

  private static final Calibrator CALIBRATOR =
      new Calibrator(
          BASE, PRIOR, BlankTeams.maker(BASE, PRIOR), 1, new BankSize(32, 2, 20), Trust.USUAL);
  private static final FittedTeams TEAMS = CALIBRATOR.fit(Threads.alone(), (done, all) -> {});
  private static final History HISTORY = Calibrators.history(RATIOS);

  private static double[] array(List<Double> list) {
    return list.stream().mapToDouble(one -> one).toArray();
  }

  @Test
  void teamsThatWereDrawnBeforeGiveTheSameAnswer() {
    List<Integer> heard = new ArrayList<>();
    Calibration anew =
        CALIBRATOR.calibrate(HISTORY, Threads.alone(), (done, all) -> heard.add(done));

    assertThat(heard).hasSize(32);
    assertThat(anew).isEqualTo(CALIBRATOR.calibrate(HISTORY, TEAMS));
    assertThat(anew.unit()).isEqualTo("points");
    assertThat(anew.complete()).isTrue();
    assertThat(array(anew.ratios())).containsExactly(RATIOS, within(1e-12));
  }

  /** Of five sprints the first two are too few to predict from. */
  @Test
  void aSprintIsPredictedFromThoseBeforeItAndSeenAmongAll() {
    List<Fan> fans = CALIBRATOR.calibrate(HISTORY, TEAMS).check();

    assertThat(fans).extracting(Fan::sprint).startsWith("Sprint 1", "Sprint 2").hasSize(5);
    double[] seen = array(CALIBRATOR.calibrate(HISTORY, TEAMS).ratios());
    double[] after = TEAMS.ofTeams(TEAMS.weights(seen));
    for (int i = 0; i < 5; i++) {
      Fan fan = fans.get(i);
      assertThat(fan.happened()).isCloseTo(RATIOS[i], within(1e-12));
      assertThat(array(fan.after())).containsExactly(after);
      assertThat(array(fan.before()))
          .as("%s", i)
          .containsExactly(
              i < 2 ? new double[0] : new Pooled(TEAMS).predict(Arrays.copyOf(seen, i)));
    }
  }

  private static History counted(boolean dated, double... interrupts) {
    List<PastSprint> sprints = new ArrayList<>();
    for (int i = 0; i < interrupts.length; i++) {
      LocalDate monday = LocalDate.parse("2026-01-05").plusWeeks(2L * i);
      sprints.add(
          new PastSprint(
              "S" + i,
              dated ? monday : null,
              dated ? monday.plusDays(11) : null,
              10,
              10 * RATIOS[i],
              Double.NaN,
              Double.NaN,
              interrupts[i]));
    }
    return new History("points", sprints, List.of(), List.of());
  }

  /** Two weeks from Monday to Friday are ten working days, as many as the scenario's sprint has. */
  @Test
  void aSprintWithoutDaysIsAsLongAsThatOfTheScenario() {
    Calibration dated = CALIBRATOR.calibrate(counted(true, 9, 12, 10), TEAMS);
    Calibration undated = CALIBRATOR.calibrate(counted(false, 9, 12, 10), TEAMS);

    assertThat(undated).isEqualTo(dated);
    double[] days = {10, 10, 10};
    double[] weights =
        TEAMS.weights(array(dated.ratios()), Interruptions.of(new double[] {9, 12, 10}, days));
    assertThat(dated.teams()).isEqualTo(FittedTeams.effectiveSize(weights));
    assertThat(dated.teams())
        .isNotEqualTo(FittedTeams.effectiveSize(TEAMS.weights(array(dated.ratios()))));
  }

  /** Four times as much: less of it will be done, but by the same team. */
  @Test
  void whatTheNextSprintCommitsMakesNoOtherTeam() {
    Calibration usual = CALIBRATOR.calibrate(HISTORY, TEAMS);
    Calibration much = CALIBRATOR.calibrate(HISTORY, TEAMS, OptionalDouble.of(40));

    assertThat(much.prediction().get(49)).isLessThan(usual.prediction().get(49));
    assertThat(array(much.predictions().get(0).percentiles()))
        .containsExactly(
            new Pooled(TEAMS, Commitments.of(new double[] {10, 10, 10, 10, 10}, 40))
                .predict(array(much.ratios())));
    assertThat(much.scenario()).isEqualTo(usual.scenario());
    assertThat(much.tracker()).isEqualTo(usual.tracker());
    assertThat(much.parameters()).isEqualTo(usual.parameters());
    assertThat(much.resemblance().levels()).isEqualTo(usual.resemblance().levels());
  }

  @Test
  void whomTheProofPrefersIsBelieved() {
    Calibration found = CALIBRATOR.calibrate(HISTORY, TEAMS);

    assertThat(found.predictions())
        .extracting(Prediction::predictor)
        .containsExactly("fitted model", "own history", "public pool", "own and pool mixed");
    assertThat(preferring(found, "fitted model"))
        .isEqualTo(found.predictions().get(0).percentiles());
    // Of five sprints each is a fifth of the chance.
    assertThat(preferring(found, "own history").get(0)).isEqualTo(0.5);
    assertThat(preferring(found, "own history").get(50)).isEqualTo(0.7);
    assertThat(preferring(found, "own history").get(98)).isEqualTo(0.9);
    // Two boards of three values: each a sixth.
    assertThat(preferring(found, "public pool").get(0)).isEqualTo(0.2);
    assertThat(preferring(found, "public pool").get(98)).isEqualTo(1.4);
  }

  private static List<Double> preferring(Calibration found, String predictor) {
    return new Calibration(
            found.unit(),
            found.source(),
            found.complete(),
            found.teams(),
            found.ratios(),
            found.leftOut(),
            found.predictions(),
            found.shares(),
            new Proof(2, List.of(), predictor, predictor, false),
            found.resemblance(),
            found.check(),
            found.parameters(),
            found.tradeOffs(),
            found.scenario(),
            found.tracker())
        .prediction();
  }
}
