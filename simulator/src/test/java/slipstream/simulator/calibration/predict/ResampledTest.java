package slipstream.simulator.calibration.predict;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.PublicBoard;

class ResampledTest {
  private static final List<PublicBoard> BOARDS =
      List.of(
          new PublicBoard("here", 10, List.of(0.2, 0.4)),
          new PublicBoard("there", 30, List.of(1.0, 2.0)));

  @Test
  void ownHistoryIsItsOrderedValues() {
    double[] percentiles = Resampled.own().predict(new double[] {3, 1, 2, 4});

    // Each of four values holds a quarter: 25% is reached by the first.
    assertThat(percentiles[24]).isEqualTo(1);
    assertThat(percentiles[25]).isEqualTo(2);
    assertThat(percentiles[98]).isEqualTo(4);
    assertThat(Resampled.own().name()).isEqualTo("own history");
  }

  @Test
  void boardsWeighByTheirSprints() {
    double[] percentiles = Resampled.pool(BOARDS).predict(new double[] {9});

    // 10 of 40 sprints lie on the first board: an eighth on each of its two numbers.
    assertThat(percentiles[11]).isEqualTo(0.2);
    assertThat(percentiles[12]).isEqualTo(0.4);
    assertThat(percentiles[24]).isEqualTo(0.4);
    assertThat(percentiles[25]).isEqualTo(1);
    assertThat(percentiles[98]).isEqualTo(2);
  }

  @Test
  void mixedLeansOnTheTeamAsItsSprintsGrow() {
    // Three sprints weigh 3 / (3 + 3): half of the prediction is 5, beyond the pool.
    double[] half = Resampled.mixed(BOARDS).predict(new double[] {5, 5, 5});

    assertThat(half[49]).isEqualTo(2);
    assertThat(half[50]).isEqualTo(5);
  }
}
