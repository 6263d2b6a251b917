package slipstream.simulator.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Index;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Screened;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.random.LatinHypercube;
import slipstream.simulator.random.SobolPoints;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;
import slipstream.simulator.statistics.Interval;

/**
 * A team without chance: one backend developer, five days of 6 h, five stories of 3 h to 9 h, each
 * of which takes 0.8 to 1.2 of that. So the slip in days is 5 x size x error / 6 - 5.
 */
class CertainStudyTest {
  /** Times stand on a grid. */
  private static final Offset<Double> CLOSE = within(1e-4);

  private static final String SIZE = "backlog.backend-size";
  private static final String ERROR = "backlog.estimate-error";
  private static final String AHEAD = "backlog.ahead";
  private static final int ROWS = 16;

  private static final Assumptions TEAM =
      AssumptionsReading.of(
          Loading.shipped(
              "blank.yaml",
              "team.frontend.developers=0",
              "team.backend.developers=1",
              "sprint.length=5 days",
              "backlog.stories=5",
              "backlog.frontend-share=0%",
              "backlog.backend-size=6h"));

  private static final long SEED = TEAM.scenario().seed();

  private static double slip(double size, double error) {
    return 5 * size * error / 6 - 5;
  }

  private static Sensitivity run(Assumptions assumptions, Sizes sizes, List<String> heard) {
    SensitivityStudy study = new SensitivityStudy(assumptions, sizes);
    Sensitivity found =
        study.run(Threads.alone(), (done, planned) -> heard.add(done + " of " + planned));
    assertThat(study.complete()).isTrue();
    assertThat(heard).last().isEqualTo(study.replications() + " of " + study.replications());
    return found;
  }

  @Test
  void aSwingIsWhatTheEndsOfARangeMake() {
    Sensitivity found = run(TEAM.only(Set.of(SIZE, ERROR, AHEAD)), sizes(12), new ArrayList<>());
    assertThat(found.tornado()).extracting(Swing::key).containsExactly(SIZE, ERROR, AHEAD);
    Swing size = found.tornado().get(0);
    assertThat(size.atLow().mean()).isCloseTo(slip(3, 1), CLOSE);
    assertThat(size.atHigh().mean()).isCloseTo(slip(9, 1), CLOSE);
    assertThat(size.resolved()).isTrue();
    Swing error = found.tornado().get(1);
    assertThat(error.atLow().mean()).isCloseTo(slip(6, 0.8), CLOSE);
    assertThat(error.atHigh().mean()).isCloseTo(slip(6, 1.2), CLOSE);
    assertThat(found.tornado().get(2).resolved()).isFalse();
    assertThat(found.tornadoRuns()).isEqualTo(3);
    assertThat(found.indexRuns()).isEqualTo(2);
    assertThat(found.indexRows()).isEqualTo(ROWS);
    assertThat(found.slip()).isCloseTo(0, CLOSE);
    assertThat(found.luckSd()).isCloseTo(0, CLOSE);
    assertThat(found.screening()).isEmpty();
    assertThat(found.trajectories()).isZero();
    assertThat(found.others()).isNull();
    assertThat(found.outside()).isEmpty();
  }

  private static Sizes sizes(int passing) {
    return new Sizes(3, 2, 4, passing, ROWS);
  }

  /** From -1 to 3 it is 4 wide, from 1 to 3 it is 3: what is assumed is one of its ends. */
  @Test
  void aSwingReachesToWhatIsAssumed() {
    assertThat(swing(-1, 3).width()).isEqualTo(4);
    assertThat(swing(3, -1).width()).isEqualTo(4);
    assertThat(swing(1, 3).width()).isEqualTo(3);
    assertThat(swing(-1, -3).width()).isEqualTo(3);
    assertThat(swing(0, 0).resolved()).isFalse();
    assertThat(swing(0, 1).resolved()).isTrue();
    assertThat(swing(1, 0).resolved()).isTrue();
  }

  private static Swing swing(double low, double high) {
    return new Swing("", "", "", "", certain(low), certain(high), "", "", "");
  }

  private static Estimate certain(double mean) {
    return new Estimate(mean, new Interval(mean, mean));
  }

  /** A place u of the range makes stories of 3 h + 6 h x u; the worlds are those of the points. */
  @Test
  void theIndicesAreThoseOfItsPoints() {
    Sensitivity found = run(TEAM.only(Set.of(SIZE)), sizes(12), new ArrayList<>());
    double[][] points = SobolPoints.points(ROWS, 2, Draw.PASSED.stream(SEED));
    double[] a = new double[ROWS];
    double[] b = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      a[row] = slip(3 + 6 * points[row][0], 1);
      b[row] = slip(3 + 6 * points[row][1], 1);
    }
    // One argument: with it from B, a row is B's.
    Index index = found.indices().get(0);
    assertThat(index.key()).isEqualTo(SIZE);
    assertThat(index.first()).isCloseTo(first(a, b, b), CLOSE);
    assertThat(index.total()).isCloseTo(total(a, b, b), CLOSE);
    assertThat(found.worlds().count()).isEqualTo(2 * ROWS);
    assertThat(found.worlds().mean()).isCloseTo((mean(a) + mean(b)) / 2, CLOSE);
    assertThat(found.worlds().sd()).isCloseTo(Math.sqrt(variance(a, b)), CLOSE);
    assertThat(found.worlds().assumed()).isCloseTo(0, CLOSE);
    assertThat(found.worlds().noise()).isCloseTo(0, CLOSE);
  }

  /** The size passes, and the others, of which the error matters, come from B together. */
  @Test
  void whatDoesNotPassMovesTogether() {
    Assumptions three = TEAM.only(Set.of(SIZE, ERROR, AHEAD));
    List<String> heard = new ArrayList<>();
    Sensitivity found = run(three, sizes(1), heard);
    // 7 x 3 for the swings, 4 x 4 x 2 for the screening, 16 x (2 + 2) x 2 for the indices
    assertThat(heard).last().isEqualTo("181 of 181");
    assertThat(heard).contains("21 of 181", "23 of 181", "53 of 181", "61 of 181");
    assertThat(found.trajectories()).isEqualTo(4);
    assertThat(found.screening()).extracting(Screened::key).containsExactly(SIZE, ERROR, AHEAD);
    // Over its range the size moves 4 to 6 days, the error 1 to 3 and nothing else anything.
    assertThat(found.screening().get(0).strength()).isBetween(3.99, 6.01);
    assertThat(found.screening().get(1).strength()).isBetween(0.99, 3.01);
    assertThat(found.screening().get(2).strength()).isCloseTo(0, CLOSE);
    double[][] passed = SobolPoints.points(ROWS, 2, Draw.PASSED.stream(SEED));
    double[][] rest = LatinHypercube.points(ROWS, 4, Draw.OTHERS.stream(SEED));
    List<String> keys = three.list().stream().map(each -> each.key()).toList();
    int at = keys.indexOf(ERROR) < keys.indexOf(AHEAD) ? 0 : 1; // of the two that are left
    double[] a = new double[ROWS];
    double[] b = new double[ROWS];
    double[] size = new double[ROWS];
    double[] others = new double[ROWS];
    for (int row = 0; row < ROWS; row++) {
      double mine = 3 + 6 * passed[row][0];
      double other = 3 + 6 * passed[row][1];
      double error = 0.8 + 0.4 * rest[row][at];
      double otherError = 0.8 + 0.4 * rest[row][2 + at];
      a[row] = slip(mine, error);
      b[row] = slip(other, otherError);
      size[row] = slip(other, error);
      others[row] = slip(mine, otherError);
    }
    assertThat(found.indices()).hasSize(1);
    assertThat(found.indices().get(0).first()).isCloseTo(first(a, b, size), CLOSE);
    assertThat(found.indices().get(0).total()).isCloseTo(total(a, b, size), CLOSE);
    assertThat(found.others().key()).isEmpty();
    assertThat(found.others().first()).isCloseTo(first(a, b, others), CLOSE);
    assertThat(found.others().total()).isCloseTo(total(a, b, others), CLOSE);
  }

  private static double first(double[] a, double[] b, double[] mixed) {
    double middle = (mean(a) + mean(b)) / 2;
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      sum += (b[row] - middle) * (mixed[row] - a[row]);
    }
    return sum / ROWS / variance(a, b);
  }

  private static double total(double[] a, double[] b, double[] mixed) {
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      sum += (a[row] - mixed[row]) * (a[row] - mixed[row]);
    }
    return sum / 2 / ROWS / variance(a, b);
  }

  private static double mean(double[] values) {
    double sum = 0;
    for (double value : values) {
      sum += value;
    }
    return sum / values.length;
  }

  private static double variance(double[] a, double[] b) {
    double middle = (mean(a) + mean(b)) / 2;
    double sum = 0;
    for (int row = 0; row < ROWS; row++) {
      sum += (a[row] - middle) * (a[row] - middle) + (b[row] - middle) * (b[row] - middle);
    }
    return sum / (2 * ROWS - 1);
  }

  /** Each of the 16 rows of the indices is a piece: three of size alone, each of two runs. */
  @Test
  void aStopLeavesWhatIsKnown() {
    Assumptions three = TEAM.only(Set.of(SIZE, ERROR, AHEAD));
    assertThat(stopped(three, sizes(1), 18)).isNull(); // within the swings
    Sensitivity swings = stopped(three, sizes(1), 21);
    assertThat(swings.tornadoRuns()).isEqualTo(3);
    assertThat(swings.screening()).isEmpty();
    assertThat(swings.trajectories()).isZero();
    Sensitivity screened = stopped(three, sizes(1), 53);
    assertThat(screened.screening()).hasSize(3);
    assertThat(screened.trajectories()).isEqualTo(4);
    assertThat(screened.indices()).isEmpty();
    assertThat(screened.indexRows()).isZero();
    assertThat(screened.others()).isNull();
    assertThat(screened.worlds()).isNull();
    assertThat(stopped(three, sizes(1), 173).worlds()).isNull(); // a row is missing
  }

  private static Sensitivity stopped(Assumptions assumptions, Sizes sizes, int replications) {
    int[] there = {0};
    SensitivityStudy study = new SensitivityStudy(assumptions, sizes);
    Sensitivity found =
        study.run(
            new Threads(Runnable::run, 1, () -> there[0] >= replications),
            (done, planned) -> there[0] = done);
    assertThat(study.complete()).isFalse();
    return found;
  }

  /** A single replication says nothing of luck, so it is no tornado. */
  @Test
  void aTornadoTakesTwoRuns() {
    Assumptions one = TEAM.only(Set.of(SIZE));
    assertThat(stopped(one, new Sizes(6, 2, 2, 1, 2), 15).tornadoRuns()).isEqualTo(5);
    assertThatThrownBy(() -> new Sizes(2, 1, 2, 1, 2)).hasMessage("sizes that tell nothing");
    assertThatThrownBy(() -> new Sizes(2, 3, 2, 1, 2)).hasMessage("sizes that tell nothing");
    assertThatThrownBy(() -> new Sizes(2, 2, 1, 1, 2)).hasMessage("sizes that tell nothing");
    assertThatThrownBy(() -> new Sizes(2, 2, 2, 0, 2)).hasMessage("sizes that tell nothing");
    assertThatThrownBy(() -> new Sizes(2, 2, 2, 1, 1)).hasMessage("sizes that tell nothing");
    assertThat(new Sizes(2, 2, 2, 1, 2).replications(1)).isEqualTo(3 * 2 + 2 * 3 * 2);
  }

  /** A sixteenth of 200 runs is 12; of 20 it would be 1, and two are the least. */
  @Test
  void aPointHasASixteenthOfTheRuns() {
    assertThat(Sizes.of(200, 12, 256)).isEqualTo(new Sizes(200, 12, 10, 12, 256));
    assertThat(Sizes.of(20, 3, 8)).isEqualTo(new Sizes(20, 2, 10, 3, 8));
    assertThat(Sizes.of(1, 3, 8)).isEqualTo(new Sizes(2, 2, 10, 3, 8));
    // 13 of which 12 pass: 27 ends, 10 walks of 14 points, 256 rows of 12 and the others and 2
    assertThat(Sizes.of(200, 12, 256).replications(13))
        .isEqualTo(27 * 200 + 140 * 12 + 256 * 15 * 12);
    assertThat(Sizes.of(200, 12, 256).replications(12)).isEqualTo(25 * 200 + 256 * 14 * 12);
  }
}
