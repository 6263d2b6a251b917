package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Teams;

class ExperimentTest {
  private static final BooleanSupplier NEVER = () -> false;
  private static final Progress NOBODY_LISTENS = (done, planned) -> {};

  @ParameterizedTest
  @ValueSource(ints = {2, 3, 7})
  void theNumberOfThreadsNeverShows(int threads) {
    // 1,100 runs: four blocks of 250 and one of 100
    Scenario scenario = Teams.HIRES_ON_THE_WAY.with("runs=1100").scenario();
    Experiment alone = new Experiment(scenario);
    Experiment together = new Experiment(scenario);
    Result one = run(alone, 1, NEVER);
    Result many = run(together, threads, NEVER);

    assertThat(many).isEqualTo(one);
    assertThat(many.runs()).isEqualTo(1_100);
    assertThat(many.complete()).isTrue();
    assertSameRuns(alone.runs(), together.runs(), 1_100);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void anInterruptedExperimentHoldsItsFirstRuns(int threads) {
    Scenario scenario = Teams.ESSAY.with("runs=5000").scenario();
    AtomicInteger asked = new AtomicInteger();
    Experiment interrupted = new Experiment(scenario);
    Result some = run(interrupted, threads, () -> asked.incrementAndGet() > 4);

    // The first block is begun without asking, then four more: 5 x 250.
    assertThat(some.complete()).isFalse();
    assertThat(some.runs()).isEqualTo(1_250);
    Experiment short1250 = new Experiment(Teams.ESSAY.with("runs=1250").scenario());
    Result whole = run(short1250, 1, NEVER);
    assertSameRuns(short1250.runs(), interrupted.runs(), 1_250);
    assertThat(some.metrics()).isEqualTo(whole.metrics());
    assertThat(some.blame()).isEqualTo(whole.blame());
    assertThat(whole.complete()).isTrue();
  }

  @Test
  void moreRunsBeginWithTheSameRuns() {
    Experiment few = new Experiment(Teams.ESSAY.with("runs=300").scenario());
    Experiment many = new Experiment(Teams.ESSAY.with("runs=900").scenario());
    run(few, 2, NEVER);
    run(many, 2, NEVER);

    assertSameRuns(few.runs(), many.runs(), 300);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 7})
  void aPrecisionIsReachedAtTheSameRunOnAnyNumberOfThreads(int threads) {
    Scenario scenario = Teams.ESSAY.with("precision.slip-mean=0.4 days").scenario();
    Experiment experiment = new Experiment(scenario);
    Result result = run(experiment, threads, NEVER);

    assertThat(result.complete()).isTrue();
    assertThat(result.runs() % 1_000).isZero(); // looked at after every thousand
    assertThat(result.metrics().get("slipDays").ci95().halfWidth()).isLessThanOrEqualTo(0.4);
    assertThat(result.runs()).isEqualTo(run(new Experiment(scenario), 1, NEVER).runs());
    assertThat(experiment.runs().size()).isEqualTo(result.runs());
  }

  @Test
  void runsThatAreCutOffAreCountedAndStayIn() {
    Experiment experiment = new Experiment(Teams.HOPELESS.with("runs=500").scenario());
    Result result = run(experiment, 2, NEVER);
    double[] finish = experiment.runs().values(1);
    int atHorizon = 0;
    for (double days : finish) {
      atHorizon += days == 15 ? 1 : 0; // 1.5 x 10 days
    }

    assertThat(result.runs()).isEqualTo(500);
    assertThat(result.cutOff()).isPositive().isEqualTo(atHorizon);
  }

  @Test
  void aFailingWorkerFailsTheExperiment() {
    Experiment experiment = new Experiment(Teams.ESSAY.with("runs=500").scenario());
    Progress broken =
        (done, planned) -> {
          throw new UnsupportedOperationException("broken");
        };

    assertThatThrownBy(() -> experiment.run(Runnable::run, 1, broken, NEVER))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("a worker failed")
        .hasRootCauseMessage("broken");
  }

  private static void assertSameRuns(Runs expected, Runs actual, int count) {
    for (int i = 0; i < count; i++) {
      assertThat(actual.row(i)).as("run %s", i).isEqualTo(expected.row(i));
    }
  }

  private static Result run(Experiment experiment, int threads, BooleanSupplier stop) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      return experiment.run(executor, threads, NOBODY_LISTENS, stop);
    } finally {
      executor.shutdown();
    }
  }
}
