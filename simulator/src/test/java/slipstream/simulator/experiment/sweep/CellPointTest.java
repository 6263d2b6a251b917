package slipstream.simulator.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.work.Threads;

/** What a cell keeps of 110 runs, of which half are on time. */
class CellPointTest {
  private final Experiment experiment =
      new Experiment(
          Loading.shipped(
                  "blank.yaml",
                  "runs=110",
                  "team.frontend.developers=0",
                  "team.backend.developers=1",
                  "backlog.frontend-share=0%",
                  "backlog.stories=5",
                  "backlog.estimate-error={uniform: {low: 1, high: 3}}",
                  "sprint.length=10 days",
                  "sprint.horizon=1.2")
              .scenario());
  private final Result result = experiment.run(Threads.alone(), (done, planned) -> {});
  private final Cell cell = Cell.of(7, List.of("a", "b"), "hash", result, experiment.runs());

  @Test
  void aBatchIsEveryFiftiethRun() {
    double[] slips = experiment.runs().values("slipDays");
    assertThat(cell.slipBatches()).hasSize(50);
    assertThat(cell.slipBatches().get(0))
        .isCloseTo((slips[0] + slips[50] + slips[100]) / 3, within(1e-12));
    assertThat(cell.slipBatches().get(9))
        .isCloseTo((slips[9] + slips[59] + slips[109]) / 3, within(1e-12));
    assertThat(cell.slipBatches().get(49)).isCloseTo((slips[49] + slips[99]) / 2, within(1e-12));
  }

  @Test
  void itsPointIsWhatTablesShow() {
    Point point = cell.point();
    assertThat(cell.values()).containsExactly("a", "b");
    assertThat(cell.scenarioHash()).isEqualTo("hash");
    assertThat(cell.chain()).isEqualTo(result.chain());
    assertThat(point.cell()).isEqualTo(7);
    assertThat(point.slip()).isNotZero().isEqualTo(result.metrics().get("slipDays").mean());
    assertThat(point.slipCi95()).isEqualTo(result.metrics().get("slipDays").ci95());
    assertThat(point.slipP85()).isEqualTo(result.metrics().get("slipDays").p85());
    assertThat(point.onTime()).isBetween(0.1, 0.9).isEqualTo(result.metrics().get("onTime").mean());
    assertThat(point.delivered())
        .isPositive()
        .isEqualTo(result.metrics().get("pointsDelivered").mean());
    assertThat(point.backendBlame()).isPositive().isEqualTo(result.blame().get("backend").share());
    assertThat(point.misattributed()).isEqualTo(result.misattributed().share());
    assertThat(result.cutOff()).isBetween(1, 109);
    assertThat(point.cutOff()).isEqualTo(result.cutOff() / 110.0);
    assertThat(point.plannedEndDays()).isEqualTo(10);
    assertThat(point.batches()).hasSize(50).startsWith(cell.slipBatches().get(0));
  }
}
