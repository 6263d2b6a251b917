package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

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
}
