package slipstream.simulator.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;

class SensitivityStudyTest {
  private static final Progress NOBODY_LISTENS = (done, planned) -> {};

  /** One backend developer, five stories of 6 h, five days of 6 h: on time to the minute. */
  private static final Assumptions BY_HAND =
      AssumptionsReading.of(
          Loading.shipped(
              "blank.yaml",
              "team.frontend.developers=0",
              "team.backend.developers=1",
              "sprint.length=5 days",
              "backlog.stories=5",
              "backlog.frontend-share=0%",
              "backlog.backend-size=6h"));

  private static final Assumptions ESSAY =
      AssumptionsReading.of(Loading.shipped("the-essay-team.yaml", "seed=5"))
          .thatMayMatter(Set.of(), false)
          .only(
              Set.of(
                  "mechanisms.incidents.rate",
                  "backlog.backend-size",
                  "mechanisms.clarification.latency.missing",
                  "mechanisms.unplanned-requests.rate",
                  "mechanisms.debt.per-skipped"));

  private static Sensitivity run(SensitivityStudy study, int threads, BooleanSupplier stop) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return study.run(new Threads(executor, threads, stop), NOBODY_LISTENS);
    } finally {
      executor.shutdownNow();
    }
  }

  private static Sensitivity run(Assumptions assumptions, Sizes sizes) {
    return run(new SensitivityStudy(assumptions, sizes), 1, () -> false);
  }

  /** Stories of 3 h take 15 h, 2.5 days less; stories of 9 h take 45 h, 2.5 days more. */
  @Test
  void aSwingIsWhatTheEndsOfARangeMake() {
    Sensitivity found =
        run(BY_HAND.only(Set.of("backlog.backend-size")), new Sizes(3, 2, 4, 12, 512));
    Swing swing = found.tornado().get(0);
    assertThat(found.slip()).isCloseTo(0, within(1e-9));
    assertThat(found.luckSd()).isCloseTo(0, within(1e-9));
    assertThat(swing.low()).isEqualTo("3h");
    assertThat(swing.value()).isEqualTo("6h");
    assertThat(swing.atLow().mean()).isCloseTo(-2.5, within(1e-6));
    assertThat(swing.atHigh().mean()).isCloseTo(2.5, within(1e-6));
    assertThat(swing.width()).isCloseTo(5, within(1e-6));
    assertThat(swing.resolved()).isTrue();
    // 5/6 day an hour; the size is uniform over 6 h, with the standard deviation 6 / root 12.
    assertThat(found.worlds().sd()).isCloseTo(5 / Math.sqrt(12), within(0.01));
    assertThat(found.worlds().p10()).isCloseTo(-2, within(0.02));
    assertThat(found.worlds().noise()).isCloseTo(0, within(1e-6));
    assertThat(found.indices()).hasSize(1);
    assertThat(found.indices().get(0).first()).isCloseTo(1, within(0.02));
    assertThat(found.indices().get(0).total()).isCloseTo(1, within(0.05));
    assertThat(found.others()).isNull();
    assertThat(found.screening()).isEmpty();
    assertThat(found.trajectories()).isZero();
  }

  /**
   * Slip follows size x error; size has mean 6 and variance 3, the error mean 1 and variance
   * 0.4²/12. The product's variance is 3 + 36 x 0.0133 + 3 x 0.0133 = 3.52: first 3/3.52 and
   * 0.48/3.52, and the last 0.04 counts for the totals of both.
   */
  @Test
  void theIndicesOfAProductAreThoseOfTheBooks() {
    Sensitivity found =
        run(
            BY_HAND.only(Set.of("backlog.backend-size", "backlog.estimate-error")),
            new Sizes(2, 2, 4, 12, 1024));
    assertThat(found.indices().get(0).key()).isEqualTo("backlog.backend-size");
    assertThat(found.indices().get(0).first()).isCloseTo(3 / 3.52, within(0.02));
    assertThat(found.indices().get(0).total()).isCloseTo(3.04 / 3.52, within(0.02));
    assertThat(found.indices().get(1).first()).isCloseTo(0.48 / 3.52, within(0.02));
    assertThat(found.indices().get(1).total()).isCloseTo(0.52 / 3.52, within(0.02));
  }

  @Test
  void theStrongestPassTheScreeningAndTheOthersMoveTogether() {
    Sensitivity found =
        run(
            BY_HAND.only(Set.of("backlog.backend-size", "backlog.estimate-error", "backlog.ahead")),
            new Sizes(2, 2, 20, 1, 1024));
    assertThat(found.screening()).hasSize(3);
    assertThat(found.screening().get(0).key()).isEqualTo("backlog.backend-size");
    assertThat(found.screening().get(2).key()).isEqualTo("backlog.ahead");
    assertThat(found.screening().get(2).strength()).isCloseTo(0, within(1e-9));
    assertThat(found.indices()).hasSize(1);
    assertThat(found.others().key()).isEmpty();
    assertThat(found.others().total()).isCloseTo(0.52 / 3.52, within(0.02));
    assertThat(found.worlds().sd()).isCloseTo(5.0 / 6 * Math.sqrt(3.52), within(0.02));
  }

  @Test
  void theNumberOfThreadsNeverShows() {
    Sizes sizes = new Sizes(60, 5, 3, 2, 8);
    Sensitivity one = run(new SensitivityStudy(ESSAY, sizes), 1, () -> false);
    assertThat(run(new SensitivityStudy(ESSAY, sizes), 2, () -> false)).isEqualTo(one);
    assertThat(run(new SensitivityStudy(ESSAY, sizes), 7, () -> false)).isEqualTo(one);
    assertThat(one.tornado()).hasSize(5);
    assertThat(one.leftOut()).isNotEmpty();
  }

  /** More incidents, larger stories: later, at both ends and beyond doubt. */
  @Test
  void whatMakesTeamsLateMakesThisTeamLater() {
    Sensitivity found = run(ESSAY, new Sizes(400, 2, 2, 1, 8));
    for (Swing swing : found.tornado()) {
      if (!swing.key().equals("mechanisms.debt.per-skipped")) {
        assertThat(swing.atLow().ci95().hi()).as(swing.key()).isNegative();
        assertThat(swing.atHigh().ci95().lo()).as(swing.key()).isPositive();
      }
    }
  }

  @Test
  void saysHowManyReplicationsItTakes() {
    Sizes sizes = new Sizes(60, 5, 3, 2, 8);
    AtomicLong simulated = new AtomicLong();
    SensitivityStudy study = new SensitivityStudy(ESSAY, sizes);
    ExecutorService executor = Executors.newFixedThreadPool(1);
    study.run(
        new Threads(executor, 1, () -> false),
        (done, planned) -> {
          simulated.set(done);
          assertThat(planned).isEqualTo(study.replications());
        });
    executor.shutdownNow();
    // 11 x 60 swings, 3 x 6 x 5 screened, 8 x (3 + 2) x 5 indexed
    assertThat(study.replications()).isEqualTo(660 + 90 + 200).isEqualTo(simulated.get());
  }

  @Test
  void aStudyInterruptedAtOnceHasNoFindings() {
    assertThat(run(new SensitivityStudy(ESSAY, new Sizes(60, 5, 3, 2, 8)), 1, () -> true)).isNull();
  }

  /**
   * 11 points, the first 5 of 60 runs, then 50: after 11 pieces 5 runs of all are there, after 22
   * pieces 55, after 33 all. Then 18 points are screened.
   */
  @Test
  void aStopLeavesTheTornadoOfTheFirstRuns() {
    assertThat(stoppedAfter(10)).isNull();
    assertThat(stoppedAfter(15).tornadoRuns()).isEqualTo(5);
    Sensitivity some = stoppedAfter(25);
    assertThat(some.tornadoRuns()).isEqualTo(55);
    assertThat(some.tornado()).hasSize(5).allMatch(swing -> Double.isFinite(swing.width()));
    assertThat(some.screening()).isEmpty();
    assertThat(some.indices()).isEmpty();
    assertThat(some.worlds()).isNull();
    Sensitivity more = stoppedAfter(33 + 18 + 3);
    assertThat(more.tornadoRuns()).isEqualTo(60);
    assertThat(more.screening()).hasSize(5);
    assertThat(more.worlds()).isNull();
  }

  private static Sensitivity stoppedAfter(int pieces) {
    int[] asked = {0};
    SensitivityStudy study = new SensitivityStudy(ESSAY, new Sizes(60, 5, 3, 2, 8));
    // The first piece of each stage begins unasked.
    Sensitivity found =
        study.run(new Threads(Runnable::run, 1, () -> asked[0]++ >= pieces - 1), NOBODY_LISTENS);
    assertThat(study.complete()).isFalse();
    return found;
  }

  @Test
  void saysWhichValuesLieOutsideOfTheirRange() {
    Assumptions mine =
        AssumptionsReading.of(Loading.shipped("blank.yaml", "mechanisms.incidents.rate=2"))
            .only(Set.of("mechanisms.incidents.rate", "backlog.ahead"));
    assertThat(run(mine, new Sizes(2, 2, 2, 12, 8)).outside())
        .containsExactly("mechanisms.incidents.rate");
  }
}
