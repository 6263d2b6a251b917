package slipstream.simulator.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Spread;
import slipstream.simulator.random.RandomStream;

class TwoWayTest {
  /** Luck that is the same in all worlds is no noise: means 1, 2, 6 have the variance 7. */
  @Test
  void commonLuckCancels() {
    double[][] slips = {{1 - 4, 1 + 4}, {2 - 4, 2 + 4}, {6 - 4, 6 + 4}};
    Spread spread = TwoWay.spread(slips, 8);
    assertThat(spread.count()).isEqualTo(3);
    assertThat(spread.assumed()).isEqualTo(8);
    assertThat(spread.mean()).isEqualTo(3);
    assertThat(spread.sd()).isCloseTo(Math.sqrt(7), within(1e-12));
    assertThat(spread.noise()).isCloseTo(0, within(1e-12));
  }

  /**
   * Worlds {0, 0} and {0, 2}: means 0 and 1 have the variance 1/2; what is left over is 1/2 in each
   * cell, a mean square of 4 x 1/4 = 1, or 1/2 over two runs. All of the variance is noise.
   */
  @Test
  void whatDiffersByLuckAloneIsNoise() {
    Spread spread = TwoWay.spread(new double[][] {{0, 0}, {0, 2}}, 8);
    assertThat(spread.sd()).isZero();
    assertThat(spread.noise()).isEqualTo(1);
  }

  /** Worlds 2 apart (sd), luck 3 (sd) in each cell, 5 runs: noise 9/5 of 4 + 9/5, or 31%. */
  @Test
  void theSpreadOfWorldsIsFoundUnderTheNoise() {
    RandomStream stream = Draw.OTHERS.stream(3);
    double[][] slips = new double[4000][5];
    for (double[] world : slips) {
      double own = 2 * stream.gaussian();
      for (int run = 0; run < 5; run++) {
        world[run] = own + 3 * stream.gaussian();
      }
    }
    Spread spread = TwoWay.spread(slips, 8);
    assertThat(spread.sd()).isCloseTo(2, within(0.1));
    assertThat(spread.noise()).isCloseTo(1.8 / 5.8, within(0.02));
    assertThat(spread.p90() - spread.p10()).isCloseTo(2 * 1.2816 * Math.sqrt(5.8), within(0.3));
  }
}
