package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

class PairedRunsTest {
  private static final Scenario TEAM = Loading.shipped("startup-of-two.yaml").scenario();
  private static final List<Measure> SLIP = List.of(Measure.of(Measure.SLIP));
  private static final List<Measure> BOTH =
      List.of(Measure.of(Measure.SLIP), Measure.of("storiesPromised"));
  private static final Scenario QUIET = certain("practices.slack=0%");
  private static final int SCENARIOS = 8;
  private static final int RUNS = 120;

  /** Stops once so many replications, of all scenarios together, are there. */
  private static PairedRuns stoppedAfter(int replications) {
    AtomicInteger there = new AtomicInteger();
    Workers workers = new Threads(Runnable::run, 1, () -> there.get() >= replications);
    return PairedRuns.simulate(
        SCENARIOS, number -> TEAM, 1, RUNS, SLIP, workers, (done, planned) -> there.set(done));
  }

  @Test
  void whoStopsSoonGetsTheFirstFewRunsOfAll() {
    // 8 scenarios x 5 runs are the first that makes sense together.
    assertThat(stoppedAfter(40).runs()).isEqualTo(5);
    assertThat(stoppedAfter(39).runs()).isEqualTo(5);
    assertThat(stoppedAfter(35).runs()).isZero();
    assertThat(stoppedAfter(35).complete()).isFalse();
  }

  @Test
  void whoStopsLaterLosesHalfAHundredAtMost() {
    assertThat(stoppedAfter(8 * 55).runs()).isEqualTo(55);
    assertThat(stoppedAfter(8 * 55 - 50).runs()).isEqualTo(5);
    assertThat(stoppedAfter(8 * RUNS).complete()).isTrue();
  }

  @Test
  void aPartOfTheWorkIsTheBeginningOfTheWhole() {
    double[] part = stoppedAfter(8 * 55).values(SLIP.get(0), 3);
    double[] whole = stoppedAfter(Integer.MAX_VALUE).values(SLIP.get(0), 3);
    assertThat(whole).hasSize(RUNS).startsWith(part);
  }

  /** Up to five runs are one piece; of 55, 5 and 50; the 56th begins another. */
  @Test
  void progressCountsTheRunsOfAllScenarios() {
    assertThat(heard(5)).containsExactly("5 of 10", "10 of 10");
    assertThat(heard(55)).containsExactly("5 of 110", "10 of 110", "60 of 110", "110 of 110");
    assertThat(heard(56)).hasSize(6).endsWith("111 of 112", "112 of 112");
  }

  private static List<String> heard(int runs) {
    List<String> heard = new ArrayList<>();
    PairedRuns found =
        PairedRuns.simulate(
            2,
            number -> QUIET,
            1,
            runs,
            SLIP,
            Threads.alone(),
            (done, planned) -> heard.add(done + " of " + planned));
    assertThat(found.runs()).isEqualTo(runs);
    assertThat(found.complete()).isTrue();
    assertThat(found.values(SLIP.get(0), 1)).hasSize(runs).doesNotContain(0);
    return heard;
  }

  /** Two scenarios of 56 runs, in blocks of 5, 50 and 1: each block is of both. */
  @Test
  void eachBlockIsOfAllScenarios() {
    List<Integer> asked = new ArrayList<>();
    PairedRuns.simulate(
        2,
        number -> {
          asked.add(number);
          return QUIET;
        },
        1,
        56,
        SLIP,
        Threads.alone(),
        (done, planned) -> {});
    assertThat(asked).containsExactly(0, 1, 0, 1, 0, 1);
  }

  /**
   * A plan of 5 days, a story of 9 h a day and a half: the first scenario promises five stories,
   * done at 7.5 days. Another would promise four by a fifth left free, done at 6; on the promise of
   * the first it takes 7.5 as well.
   */
  @Test
  void allKeepThePromiseOfOne() {
    Scenario full = certain("practices.slack=0%");
    Scenario free = certain("practices.slack=20%");
    PairedRuns own =
        PairedRuns.simulate(
            2, number -> number == 0 ? full : free, 1, 2, BOTH, Threads.alone(), (d, p) -> {});
    PairedRuns kept =
        PairedRuns.simulateOnPromiseOf(
            number -> full,
            2,
            number -> number == 0 ? full : free,
            1,
            2,
            BOTH,
            Threads.alone(),
            (d, p) -> {});
    assertThat(own.values(BOTH.get(0), 0)[1]).isCloseTo(2.5, within(1e-9));
    assertThat(own.values(BOTH.get(0), 1)[1]).isCloseTo(1, within(1e-9));
    assertThat(kept.values(BOTH.get(0), 0)[1]).isCloseTo(2.5, within(1e-9));
    assertThat(kept.values(BOTH.get(0), 1)[1]).isCloseTo(2.5, within(1e-9));
    assertThat(own.values(BOTH.get(1), 0)[1]).isEqualTo(5);
    assertThat(kept.values(BOTH.get(1), 1)[1]).isEqualTo(5);
  }

  /** What observers say is known only where somebody watches. */
  @Test
  void whoAsksForBlameIsWatched() {
    Measure blame = Measure.of(Measure.BLAME);
    List<Measure> asked = List.of(Measure.of(Measure.SLIP), blame);
    PairedRuns found =
        PairedRuns.simulate(
            1, number -> certain("practices.slack=0%"), 1, 1, asked, Threads.alone(), (d, p) -> {});
    assertThat(found.values(blame, 0)[0]).isPositive();
  }

  private static Scenario certain(String setting) {
    return Loading.shipped(
            "blank.yaml",
            "team.frontend.developers=0",
            "team.backend.developers=1",
            "backlog.frontend-share=0%",
            "sprint.length=5 days",
            "backlog.stories=up-to-capacity",
            "backlog.estimate-error=1.5",
            setting)
        .scenario();
  }
}
