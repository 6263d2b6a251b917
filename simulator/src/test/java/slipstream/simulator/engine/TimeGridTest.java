package slipstream.simulator.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.random.RandomStream;

class TimeGridTest {
  private static final double STEP = 0x1p-20; // 2^-20 hours

  @Test
  void wholeHoursAndTheirHalvesAreOnTheGrid() {
    for (double hours : new double[] {0, 0.5, 1, 6, 30, 0x1p33 - 1}) {
      assertThat(TimeGrid.snap(hours)).isEqualTo(hours);
    }
  }

  @Test
  void aDurationMovesToTheNearestStep() {
    assertThat(TimeGrid.snap(0.4 * STEP)).isZero();
    assertThat(TimeGrid.snap(0.5 * STEP)).isEqualTo(STEP);
    assertThat(TimeGrid.snap(1.6 * STEP)).isEqualTo(2 * STEP);
    assertThat(TimeGrid.snap(0.1)).isCloseTo(0.1, within(STEP / 2));
  }

  @Test
  void partsSumToTheirWholeInAnyOrder() {
    RandomStream random = new RandomStream(1, 1);
    double[] parts = new double[10_000];
    double forward = 0;
    for (int i = 0; i < parts.length; i++) {
      parts[i] = TimeGrid.snap(1_000 * random.exponential());
      forward += parts[i];
    }
    double backward = 0;
    for (int i = parts.length - 1; i >= 0; i--) {
      backward += parts[i];
    }
    double left = forward;
    for (double part : parts) {
      left -= part;
    }

    assertThat(backward).isEqualTo(forward);
    assertThat(left).isZero(); // not merely small
  }
}
