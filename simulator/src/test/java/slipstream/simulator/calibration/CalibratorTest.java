package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamMaker;
import slipstream.simulator.calibration.history.History;
import slipstream.simulator.calibration.history.PastSprint;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;
import slipstream.simulator.team.TeamRun;

class CalibratorTest {
  private static final double[] STEADY = {0.8, 0.75, 0.85, 0.7, 0.9, 0.8, 0.82, 0.78, 0.88, 0.72};
  private static final Calibrator CALIBRATOR = Calibrators.of(Calibrators.SMALL, Trust.USUAL);
  private static FittedTeams teams;

  /** Not in a field's initializer: workers that call back into a class wait until it is there. */
  @BeforeAll
  static void draw() {
    teams = Calibrators.with(2, () -> false, w -> CALIBRATOR.fit(w, (done, all) -> {}));
  }

  @Test
  void sameBytesOnAnyNumberOfThreads() {
    History history = Calibrators.history(STEADY);
    Calibration one =
        Calibrators.with(1, () -> false, w -> CALIBRATOR.calibrate(history, w, (d, a) -> {}));
    Calibration three =
        Calibrators.with(3, () -> false, w -> CALIBRATOR.calibrate(history, w, (d, a) -> {}));

    assertThat(three).isEqualTo(one);
    assertThat(one.complete()).isTrue();
  }

  /**
   * What takes the time is simulated sprints: of each drawn team the same number, and some to set
   * the load of the scenario that is written. None of them is for a sprint of the history, so 40
   * take as many as 4. The usual size is 512 teams of 160 sprints; how long that takes is printed
   * by {@code .ci/fit-time}.
   */
  @Test
  void aLongHistoryAsksForNoMoreSimulatedSprints() {
    int[] made = new int[2];
    for (int i = 0; i < 2; i++) {
      AtomicInteger counted = new AtomicInteger();
      TeamMaker counting =
          values -> {
            counted.incrementAndGet();
            return Calibrators.maker().apply(values);
          };
      Calibrator calibrator =
          new Calibrator(
              Calibrators.BASE,
              Calibrators.PRIOR,
              counting,
              1,
              new BankSize(16, 4, 20),
              Trust.USUAL);
      double[] history = new double[i == 0 ? 4 : 40];
      Arrays.setAll(history, sprint -> STEADY[sprint % STEADY.length]);
      Calibrators.with(
          1,
          () -> false,
          w -> calibrator.calibrate(Calibrators.history(history), w, (done, all) -> {}));
      made[i] = counted.get();
    }

    // 16 teams, and 8 halvings of the range of the load.
    assertThat(made).containsExactly(24, 24);
    assertThat(BankSize.USUAL.teams() * BankSize.USUAL.sprints()).isLessThanOrEqualTo(82_000);
  }

  @Test
  void stoppedEarlyItAnswersFromTheTeamsThatThereAre() {
    List<Integer> heard = Collections.synchronizedList(new ArrayList<>());
    Calibration partial =
        Calibrators.with(
            2,
            () -> heard.size() >= 9,
            w ->
                CALIBRATOR.calibrate(
                    Calibrators.history(STEADY), w, (done, all) -> heard.add(done)));

    assertThat(partial.complete()).isFalse();
    // A thread that is kept waiting holds back what others have done by then.
    assertThat(heard.size()).isGreaterThanOrEqualTo(9);
    assertThat(partial.prediction()).hasSize(99).isSorted().doesNotContainNull();
  }

  @Test
  void whatATeamDidIsInTheMiddleOfWhatIsPredicted() {
    Calibration steady = CALIBRATOR.calibrate(Calibrators.history(STEADY), teams);
    Calibration slow =
        CALIBRATOR.calibrate(Calibrators.history(0.1, 0, 0.2, 0.05, 0.1, 0.15), teams);

    assertThat(steady.prediction().get(49)).isBetween(0.7, 0.9);
    assertThat(slow.prediction().get(49)).isBetween(0.02, 0.25);
    assertThat(slow.prediction().get(89)).isLessThan(steady.prediction().get(49));
  }

  @Test
  void theLoadIsLearnedAndWhoIsMissingIsNot() {
    Calibration fitted = CALIBRATOR.calibrate(Calibrators.history(STEADY), teams);

    double roles =
        fitted.parameters().stream()
            .filter(learned -> learned.parameter().isRole())
            .mapToDouble(Learned::narrowed)
            .average()
            .orElseThrow();
    Learned load = learned(fitted, "backlog.load");
    assertThat(load.narrowed()).isGreaterThan(0.2);
    assertThat(roles).isLessThan(load.narrowed());
    assertThat(fitted.scenario()).noneMatch(set -> set.key().startsWith("structure."));
  }

  private static Learned learned(Calibration calibration, String key) {
    return calibration.parameters().stream()
        .filter(learned -> learned.parameter().key().equals(key))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void theFittedScenarioIsOneThatLoads() {
    Calibration fitted = CALIBRATOR.calibrate(Calibrators.history(STEADY), teams);
    String[] settings =
        fitted.scenario().stream().map(set -> set.key() + "=" + set.value()).toArray(String[]::new);

    double load = Loading.shipped("defaults.yaml", settings).scenario().backlog().load();

    assertThat(load).isBetween(0.15, 1.6);
    assertThat(fitted.source()).matches("calibrated from [0-9a-f]{12}");
  }

  /** What other commands take is the scenario: it must be the team whose sprints were given. */
  @Test
  void theFittedScenarioShowsWhatTheTeamShowed() {
    double[] slow = {0.1, 0, 0.2, 0.05, 0.1, 0.15};
    double[] beyond = {1.3, 1.1, 1.6, 1.2, 1.5, 1.4, 1.2, 1.3, 1.6, 1.1};
    double[] wild = {0.9, 0.2, 1.4, 0.5, 1.1, 0.3, 0.8, 0.6, 1.2, 0.1};
    for (double[] history : List.of(STEADY, slow, beyond, wild)) {
      Calibration fitted = CALIBRATOR.calibrate(Calibrators.history(history), teams);
      double expected = fitted.prediction().stream().mapToDouble(q -> q).average().orElseThrow();

      assertThat(shown(fitted)).isCloseTo(expected, within(0.1 + 0.1 * expected));
    }
  }

  /** Mean delivered over committed in the first sprint of the scenario, as its tracker says. */
  private static double shown(Calibration fitted) {
    String[] settings =
        Stream.concat(fitted.scenario().stream(), fitted.tracker().stream())
            .map(set -> set.key() + "=" + set.value())
            .toArray(String[]::new);
    TeamRun run = TeamRun.unwatched(Loading.shipped("defaults.yaml", settings).scenario());
    double sum = 0;
    for (int i = 0; i < 400; i++) {
      sum += run.run(7, i).sprints[0].shown;
    }
    return sum / 400;
  }

  @Test
  void everyFittedValueLiesInItsRange() {
    for (double[] history : List.of(STEADY, new double[] {1, 0, 2, 0.4, 0.9, 0.1, 1.3})) {
      Calibration fitted = CALIBRATOR.calibrate(Calibrators.history(history), teams);

      assertThat(Stream.concat(fitted.scenario().stream(), fitted.tracker().stream()))
          .allSatisfy(
              set ->
                  assertThat(Double.parseDouble(set.value()))
                      .as(set.key())
                      .isBetween(Double.parseDouble(set.low()), Double.parseDouble(set.high())));
    }
  }

  /** Its range is moved with it, and holds no load that no team was drawn with. */
  @Test
  void theLoadSaysThatItIsSetAnewAndThatTheSearchEnded() {
    double[] all = new double[20];
    Arrays.fill(all, 1);
    for (double[] history : List.of(STEADY, all, new double[] {0.05, 0.02, 0.1, 0.04, 0.03})) {
      Fitted load =
          CALIBRATOR.calibrate(Calibrators.history(history), teams).scenario().stream()
              .filter(set -> set.key().equals("backlog.load"))
              .findFirst()
              .orElseThrow();

      assertThat(load.range()).isIn(Fitted.Range.MOVED, Fitted.Range.AT_BOUND);
      assertThat(Double.parseDouble(load.low())).isGreaterThanOrEqualTo(0.15);
      assertThat(Double.parseDouble(load.high())).isLessThanOrEqualTo(1.6);
      boolean atBound =
          Double.parseDouble(load.value()) < 0.156 || Double.parseDouble(load.value()) > 1.594;
      assertThat(load.range() == Fitted.Range.AT_BOUND).isEqualTo(atBound);
    }
  }

  @Test
  void aRangeThatWasWidenedEndsAtTheValue() {
    Calibration fitted = CALIBRATOR.calibrate(Calibrators.history(STEADY), teams);

    assertThat(fitted.tracker())
        .allSatisfy(
            set ->
                assertThat(
                        set.range() == Fitted.Range.OF_TEAMS
                            || set.value().equals(set.low())
                            || set.value().equals(set.high()))
                    .as(set.key())
                    .isTrue());
  }

  @Test
  void sprintsWithoutACommitmentAreLeftOutAndNamed() {
    PastSprint empty =
        new PastSprint("Holidays", null, null, 0, 3, Double.NaN, Double.NaN, Double.NaN);
    PastSprint whole =
        new PastSprint("Work", null, null, 10, 8, Double.NaN, Double.NaN, Double.NaN);
    PastSprint torn =
        new PastSprint("Lost", null, null, 10, Double.NaN, Double.NaN, Double.NaN, Double.NaN);

    Calibration one =
        CALIBRATOR.calibrate(
            new History("points", List.of(empty, whole, torn), List.of(), List.of()), teams);

    assertThat(one.ratios()).containsExactly(0.8);
    assertThat(one.leftOut())
        .extracting(Calibration.LeftOut::sprint)
        .containsExactly("Holidays", "Lost");
    assertThat(one.proof().scores()).isEmpty();
    assertThatThrownBy(
            () ->
                CALIBRATOR.calibrate(
                    new History("points", List.of(empty), List.of(), List.of()), teams))
        .hasMessageContaining("none of 1 sprints has a commitment above 0");
  }

  @Test
  void everySprintStandsInItsFan() {
    Calibration fitted = CALIBRATOR.calibrate(Calibrators.history(STEADY), teams);

    assertThat(fitted.check()).hasSize(STEADY.length);
    assertThat(fitted.check().get(4).before()).isEmpty();
    assertThat(fitted.check().get(5).before()).hasSize(99);
    long inside =
        fitted.check().stream()
            .filter(
                fan ->
                    fan.after().get(9) <= fan.happened() && fan.happened() <= fan.after().get(89))
            .count();
    assertThat(inside).isGreaterThanOrEqualTo(8);
  }

  @Test
  void weightsAreBayesRule() {
    FittedTeams plain = new FittedTeams(teams.bank(), Trust.FULL, List.of());
    double[] logs = new double[teams.bank().size()];
    teams.bank().addLogLikelihood(logs, 0.8, 1);
    teams.bank().addLogLikelihood(logs, 0, 1);

    double[] weights = plain.weights(new double[] {0.8, 0});

    // Under an even prior the odds of two teams are the quotient of their likelihoods.
    double odds = Math.exp(logs[3] - logs[40]);
    assertThat(weights[3] / weights[40]).isCloseTo(odds, within(1e-9 * odds));
    assertThat(Arrays.stream(weights).sum()).isCloseTo(1, within(1e-12));
  }
}
