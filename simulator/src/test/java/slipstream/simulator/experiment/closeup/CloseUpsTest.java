package slipstream.simulator.experiment.closeup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.scenario.Scenario;

class CloseUpsTest {
  private static final Scenario ESSAY =
      Loading.shipped("the-essay-team.yaml", "runs=400").scenario();
  private static final Experiment EXPERIMENT = new Experiment(ESSAY);
  private static final Result RESULT =
      EXPERIMENT.run(Runnable::run, 1, (done, planned) -> {}, () -> false);
  private static final CloseUps LOOK = new CloseUps(ESSAY, RESULT, EXPERIMENT.runs());

  @Test
  void bestAndWorstAreTheFirstAndTheLastToFinish() {
    double[] finish = EXPERIMENT.runs().values("finishDays");
    double least = Double.POSITIVE_INFINITY;
    double most = 0;
    for (double days : finish) {
      least = Math.min(least, days);
      most = Math.max(most, days);
    }
    assertThat(LOOK.best().diary().finishDays()).isEqualTo(least);
    assertThat(LOOK.worst().diary().finishDays()).isEqualTo(most);
  }

  @Test
  void theTypicalRunLiesInTheMiddleOfEveryMeasure() {
    double[] row = EXPERIMENT.runs().row((int) LOOK.typical().diary().run());
    for (int i = 0; i < row.length; i++) {
      var summary = RESULT.metrics().get(Measure.ALL.get(i).name());
      assertThat(row[i])
          .as(Measure.ALL.get(i).name())
          .isBetween(summary.p50() - summary.sd(), summary.p50() + summary.sd());
    }
  }

  @Test
  void aRunIsToldAsTheTableOfRunsHasIt() {
    assertThat(LOOK.asked(17).diary().finishDays())
        .isEqualTo(EXPERIMENT.runs().row(17)[Measure.ALL.indexOf(Measure.of("finishDays"))]);
  }

  @Test
  void theFanOpensAndNeverFalls() {
    Fan fan = LOOK.typical().fan();
    Fan.Band before = new Fan.Band(0, 0, 0, 0, 0);
    for (Fan.Band band : fan.bands()) {
      assertThat(List.of(band.p10(), band.p25(), band.p50(), band.p75(), band.p90())).isSorted();
      assertThat(band.p10()).isGreaterThanOrEqualTo(before.p10());
      assertThat(band.p90()).isGreaterThanOrEqualTo(before.p90());
      before = band;
    }
    assertThat(before.p50()).isEqualTo(1);
    assertThat(fan.samples()).hasSize(9);
    assertThat(fan.samples())
        .allSatisfy(path -> assertThat(path.done()).hasSameSizeAs(fan.bands()).isSorted());
  }
}
