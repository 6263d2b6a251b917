package slipstream.simulator.calibration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.bank.TeamBank;

/** Seeds are fixed. Over new seeds the first test would fail by chance in about one in 1,000. */
class SimulationBasedCalibrationTest {
  @Test
  void trueValuesLieEvenlyInTheirPosteriors() {
    TeamBank bank = Calibrators.bank(new BankSize(128, 16, 80), 1);
    int[][] counts = SimulationBasedCalibration.ranks(bank, 100, 8);

    // The smallest of k chances is below 0.001 / k in at most one of a thousand.
    for (int[] parameter : counts) {
      assertThat(SimulationBasedCalibration.chance(parameter))
          .as(Arrays.toString(parameter))
          .isGreaterThan(0.001 / counts.length);
    }
  }

  @Test
  void lopsidedRanksAreFound() {
    assertThat(
            SimulationBasedCalibration.chance(new int[] {10, 10, 10, 10, 10, 10, 10, 10, 10, 10}))
        .isCloseTo(1, within(1e-12));
    assertThat(SimulationBasedCalibration.chance(new int[] {40, 20, 10, 5, 5, 5, 5, 4, 3, 3}))
        .isLessThan(1e-6);
  }
}
