package slipstream.simulator.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import slipstream.simulator.statistics.Moments;

class TrajectoriesTest {
  private final Trajectories walks = new Trajectories(10, 5, Draw.TRAJECTORIES.stream(7));

  @Test
  void everyStepMovesOneCoordinateTwoLevels() {
    double[][] points = walks.points();
    assertThat(points).hasDimensions(60, 5);
    for (int walk = 0; walk < 10; walk++) {
      boolean[] moved = new boolean[5];
      for (int i = walk * 6 + 1; i < walk * 6 + 6; i++) {
        int changes = 0;
        for (int k = 0; k < 5; k++) {
          double change = Math.abs(points[i][k] - points[i - 1][k]);
          if (change > 0) {
            assertThat(change).isCloseTo(2.0 / 3, within(1e-12));
            assertThat(points[i][k]).isBetween(0.0, 1.0);
            moved[k] = true;
            changes++;
          }
        }
        assertThat(changes).isEqualTo(1);
      }
      assertThat(moved).containsOnly(true);
    }
  }

  @Test
  void theEffectsOfALinearFunctionAreItsSlopes() {
    double[] slopes = {3, -2, 0, 0.5, 10};
    double[] values = new double[60];
    Arrays.setAll(
        values,
        i -> {
          double sum = 1;
          for (int k = 0; k < 5; k++) {
            sum += slopes[k] * walks.points()[i][k];
          }
          return sum;
        });
    Moments[] strength = walks.effects(values, true);
    Moments[] signed = walks.effects(values, false);
    for (int k = 0; k < 5; k++) {
      assertThat(strength[k].count()).isEqualTo(10);
      assertThat(strength[k].mean()).isCloseTo(Math.abs(slopes[k]), within(1e-9));
      assertThat(signed[k].mean()).isCloseTo(slopes[k], within(1e-9));
      assertThat(signed[k].sd()).isCloseTo(0, within(1e-9));
    }
  }

  /** x1 x2 has the slope x2 along x1: it depends on where one looks, and the scatter says so. */
  @Test
  void anInteractionShowsAsScatter() {
    double[] values = new double[60];
    Arrays.setAll(values, i -> walks.points()[i][0] * walks.points()[i][1]);
    assertThat(walks.effects(values, false)[0].sd()).isGreaterThan(0.1);
    assertThat(walks.effects(values, true)[4].mean()).isZero();
  }
}
