package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.IntFunction;
import java.util.function.Predicate;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.work.Scenarios;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/**
 * Three experiments of 260 runs each, a block of 250 and one of 10: teams without chance, of which
 * number n has n + 1 stories of a day, in a plan of one day.
 */
class SeriesTest {
  private static final int RUNS = 260;

  private static Scenario team(int number) {
    return Loading.shipped(
            "blank.yaml",
            "runs=" + RUNS,
            "team.frontend.developers=0",
            "team.backend.developers=1",
            "backlog.frontend-share=0%",
            "backlog.backend-size=6h",
            "sprint.length=1 day",
            "sprint.horizon=5",
            "backlog.stories=" + (number + 1))
        .scenario();
  }

  private static Map<Integer, Double> slips(Workers workers, List<String> heard) {
    Map<Integer, Double> slips = new TreeMap<>();
    ExperimentSeries.run(
        3,
        RUNS,
        SeriesTest::team,
        workers,
        (done, planned) -> heard.add(done + " of " + planned),
        (number, result, runs) -> {
          assertThat(result.complete()).isTrue();
          assertThat(result.runs()).isEqualTo(RUNS);
          assertThat(runs.size()).isEqualTo(RUNS);
          slips.put(number, result.metrics().get("slipDays").mean());
        });
    return slips;
  }

  @Test
  void eachIsTakenWithAllItsRuns() {
    List<String> heard = new ArrayList<>();
    assertThat(slips(Threads.alone(), heard).values())
        .satisfiesExactly(
            one -> assertThat(one).isCloseTo(0, within(1e-9)),
            two -> assertThat(two).isCloseTo(1, within(1e-9)),
            three -> assertThat(three).isCloseTo(2, within(1e-9)));
    assertThat(heard)
        .containsExactly(
            "250 of 780", "260 of 780", "510 of 780", "520 of 780", "770 of 780", "780 of 780");
  }

  @Test
  void whatAStopFindsUnfinishedIsDropped() {
    List<String> heard = new ArrayList<>();
    Workers stopped = new Threads(Runnable::run, 1, () -> heard.size() >= 3);
    assertThat(slips(stopped, heard)).containsOnlyKeys(0);
  }

  /** A worker keeps the team that it simulated last: blocks of one experiment need one. */
  @Test
  void aTeamIsMadeOnceForItsBlocks() {
    int[] made = new int[1];
    Scenarios counted =
        number -> {
          made[0]++;
          return team(number);
        };
    ExperimentSeries.run(
        3, RUNS, counted, Threads.alone(), (done, planned) -> {}, (number, result, runs) -> {});
    assertThat(made[0]).isEqualTo(6); // once to simulate, once to sum up
  }

  /** Blocks 1 to 4 are of all three experiments, blocks 2 and 3 of the second alone. */
  @Test
  void aPartOfTheWorkNeedsAPartOfTheScenarios() {
    List<String> parts = new ArrayList<>();
    Scenarios large =
        new Scenarios() {
          @Override
          public Scenario of(int number) {
            return team(number);
          }

          @Override
          public Scenarios part(int from, int to) {
            parts.add(from + " to " + to);
            return this;
          }
        };
    Workers elsewhere =
        new Workers() {
          @Override
          public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
            assertThat(pieces).isEqualTo(6);
            IntFunction<P> hand = work.part(1, 5).hand();
            taker.test(hand.apply(0));
            taker.test(work.part(2, 4).hand().apply(1));
            return 2;
          }
        };
    List<Integer> taken = new ArrayList<>();
    ExperimentSeries.run(
        3,
        RUNS,
        large,
        elsewhere,
        (done, planned) -> {},
        (number, result, runs) -> taken.add(runs.size()));
    assertThat(parts).containsExactly("0 to 3", "1 to 2");
    assertThat(taken).containsExactly(RUNS);
  }
}
