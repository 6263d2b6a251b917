package slipstream.simulator.experiment.closeup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
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

  /** Nine equally likely runs: 1/18 of all finish sooner than the first, 3/18 than the second. */
  @Test
  void samplesGoFromTheEarliestFinishToTheLatest() {
    List<Fan.Path> samples = LOOK.typical().fan().samples();
    double[] slips = EXPERIMENT.runs().values(Measure.SLIP);
    assertThat(LOOK.runs()).isEqualTo(400);
    for (int i = 0; i < 9; i++) {
      double slip = slips[(int) samples.get(i).run()];
      double sooner = Arrays.stream(slips).filter(each -> each < slip).count() / 400.0;
      assertThat(sooner).isCloseTo((2 * i + 1) / 18.0, within(0.01));
    }
  }

  /** All is done at the end of the day in which a run finishes, and not a day before. */
  @Test
  void aSampleIsDoneWhenItsRunFinishes() {
    double[] finish = EXPERIMENT.runs().values("finishDays");
    Fan.Path first = LOOK.typical().fan().samples().get(0);
    int day = (int) Math.ceil(finish[(int) first.run()]);
    assertThat(first.done().get(day - 1)).isEqualTo(1);
    assertThat(first.done().get(day - 2)).isLessThan(1);
  }

  /** Where all runs are alike, any could be shown: it is the first. */
  @Test
  void ofEqualRunsTheFirstIsShown() {
    Scenario certain =
        Loading.shipped(
                "blank.yaml",
                "runs=20",
                "team.frontend.developers=0",
                "team.backend.developers=1",
                "backlog.frontend-share=0%",
                "sprint.length=5 days",
                "backlog.stories=5",
                "backlog.backend-size=6h")
            .scenario();
    Experiment experiment = new Experiment(certain);
    Result result = experiment.run(Runnable::run, 1, (done, planned) -> {}, () -> false);
    CloseUps look = new CloseUps(certain, result, experiment.runs());
    assertThat(experiment.runs().values("finishDays"))
        .containsOnly(result.metrics().get("finishDays").p50());
    assertThat(look.best().diary().run()).isZero();
    assertThat(look.worst().diary().run()).isZero();
    assertThat(look.typical().diary().run()).isZero();
    assertThat(look.typical().fan().samples()).extracting(Fan.Path::run).containsOnly(0L);
  }
}
