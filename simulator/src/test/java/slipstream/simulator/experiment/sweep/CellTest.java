package slipstream.simulator.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.ExperimentSeries;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

class CellTest {
  private static Scenario stories(int stories, int runs) {
    return Loading.shipped("the-essay-team.yaml", "backlog.stories=" + stories, "runs=" + runs)
        .scenario();
  }

  @ParameterizedTest
  @CsvSource({"1, 60", "2, 60", "2, 250", "3, 600"})
  void aSeriesFindsWhatEachExperimentFindsAlone(int threads, int runs) {
    ConcurrentSkipListMap<Integer, Cell> cells = new ConcurrentSkipListMap<>();
    AtomicInteger done = new AtomicInteger();
    series(
        5,
        runs,
        new Threads(Executors.newFixedThreadPool(threads), threads, () -> false),
        done,
        cells);
    assertThat(done).hasValue(5 * runs);
    assertThat(cells).hasSize(5);
    cells.forEach((number, cell) -> assertThat(cell).isEqualTo(alone(number, runs)));
  }

  @Test
  void aStopDropsWhatIsUnfinished() {
    ConcurrentSkipListMap<Integer, Cell> cells = new ConcurrentSkipListMap<>();
    AtomicInteger done = new AtomicInteger();
    ExecutorService one = Executors.newFixedThreadPool(1);
    series(5, 500, new Threads(one, 1, () -> done.get() >= 1250), done, cells);
    assertThat(cells.keySet()).containsExactly(0, 1);
    assertThat(cells.get(1)).isEqualTo(alone(1, 500));
  }

  @Test
  void batchesOfEqualSizeHaveTheMeanOfAllRuns() {
    Cell cell = alone(3, 200);
    assertThat(cell.slipBatches()).hasSize(50);
    assertThat(cell.slipBatches().stream().mapToDouble(Double::doubleValue).average().orElseThrow())
        .isCloseTo(cell.metrics().get("slipDays").mean(), within(1e-9));
    assertThat(alone(3, 7).slipBatches()).hasSize(7);
  }

  private static void series(
      int cells,
      int runs,
      Workers workers,
      AtomicInteger done,
      ConcurrentSkipListMap<Integer, Cell> found) {
    ExperimentSeries.run(
        cells,
        runs,
        number -> stories(4 + number, runs),
        workers,
        (replications, planned) -> done.set(replications),
        (number, result, all) ->
            found.put(number, Cell.of(number + 1, List.of("" + number), "hash", result, all)));
  }

  private static Cell alone(int number, int runs) {
    Experiment experiment = new Experiment(stories(4 + number, runs));
    var result = experiment.run(Runnable::run, 1, (done, planned) -> {}, () -> false);
    return Cell.of(number + 1, List.of("" + number), "hash", result, experiment.runs());
  }
}
