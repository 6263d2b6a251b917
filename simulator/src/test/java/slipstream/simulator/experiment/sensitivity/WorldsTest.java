package slipstream.simulator.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Spread;
import slipstream.simulator.random.RandomStream;

class WorldsTest {
  /**
   * Means 1, 2, 6 have the variance 7. Within, the variances are 2, 0 and 2: 4/3 on average, of
   * which a mean of two has half, 2/3. So 2/21 of the 7 is noise, and 19/3 is left.
   */
  @Test
  void whatScattersWithinWorldsIsTakenOff() {
    Spread spread = Worlds.spread(new double[][] {{0, 2}, {2, 2}, {5, 7}}, 8);
    assertThat(spread.count()).isEqualTo(3);
    assertThat(spread.assumed()).isEqualTo(8);
    assertThat(spread.mean()).isEqualTo(3);
    assertThat(spread.noise()).isCloseTo(2.0 / 21, within(1e-12));
    assertThat(spread.sd()).isCloseTo(Math.sqrt(19.0 / 3), within(1e-12));
  }

  /** Worlds {-2, 2} and {-1, 3}: means 0 and 1 have the variance 1/2, that within says 4. */
  @Test
  void worldsThatDifferByLuckAloneHaveNoSpread() {
    Spread spread = Worlds.spread(new double[][] {{-2, 2}, {-1, 3}}, 8);
    assertThat(spread.sd()).isZero();
    assertThat(spread.noise()).isEqualTo(1);
    assertThat(spread.p10()).isEqualTo(0.5);
    assertThat(spread.p90()).isEqualTo(0.5);
  }

  @Test
  void worldsWithoutLuckAreLeftAsTheyAre() {
    Spread spread = Worlds.spread(new double[][] {{0, 0}, {10, 10}}, 8);
    assertThat(spread.noise()).isZero();
    assertThat(spread.p90() - spread.p10()).isCloseTo(8, within(1e-12));
  }

  /** Worlds 2 apart (sd), luck 3 (sd) in each run, 5 runs: noise 9/5 of 4 + 9/5, or 31%. */
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
    Spread spread = Worlds.spread(slips, 8);
    assertThat(spread.sd()).isCloseTo(2, within(0.1));
    assertThat(spread.noise()).isCloseTo(1.8 / 5.8, within(0.02));
    assertThat(spread.p90() - spread.p10()).isCloseTo(2 * 1.2816 * 2, within(0.25));
  }
}
