package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

class LeastErrorTest {
  @Test
  void ofThreeSprintsByHand() {
    // The others are 0 and 1: each half a step away, less half of their distance.
    assertThat(LeastError.of(new double[] {0, 0.5, 1}, 1)).isCloseTo(0, within(1e-12));
    // The others are 0.5 and 1: 0.75 away, less a quarter.
    assertThat(LeastError.of(new double[] {0, 0.5, 1}, 0)).isCloseTo(0.5, within(1e-12));
  }

  @Test
  void isTrueOnTheMeanHoweverFewSprintsThereAre() {
    // Who knows that values are even over 0 to 1 errs 1/6: half of the mean distance of two.
    Random random = new Random(1);
    double sum = 0;
    int boards = 20_000;
    for (int board = 0; board < boards; board++) {
      sum += LeastError.of(random.doubles(4).toArray(), 3);
    }

    // The standard error is 0.0015.
    assertThat(sum / boards).isCloseTo(1.0 / 6, within(0.006));
  }
}
