package slipstream.simulator.calibration.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.junit.jupiter.api.Test;

class CrpsTest {
  @Test
  void ofOneNumberIsTheDistanceToIt() {
    double[] always2 = new double[99];
    Arrays.fill(always2, 2);

    // Levels average to 1/2, so twice the pinball loss is the distance on either side.
    assertThat(Crps.ofQuantiles(always2, 5)).isCloseTo(3, within(1e-12));
    assertThat(Crps.ofQuantiles(always2, 0.5)).isCloseTo(1.5, within(1e-12));
    assertThat(Crps.ofSample(new double[] {2}, 5)).isEqualTo(3);
  }

  @Test
  void ofTwoValuesByHand() {
    // F is 1/2 between 0 and 1. Happened 0: integral of (1 - 1/2)^2 over [0, 1] = 1/4.
    assertThat(Crps.ofSample(new double[] {0, 1}, 0)).isEqualTo(0.25);
    // Happened 3: 1/4 over [0, 1], then 1 over [1, 3].
    assertThat(Crps.ofSample(new double[] {0, 1}, 3)).isEqualTo(2.25);
  }

  @Test
  void ofTheUniformDistributionIsItsClosedForm() {
    double[] percentiles = new double[99];
    Arrays.setAll(percentiles, i -> (i + 1) / 100.0);

    // Uniform on 0 to 1: y^3/3 + (1-y)^3/3; at 1/4 that is (1 + 27) / 192. Ninety-nine
    // levels for all between 0 and 1 are a hundredth off.
    assertThat(Crps.ofQuantiles(percentiles, 0.25)).isCloseTo(28.0 / 192, within(0.002));
  }

  @Test
  void ofTheNormalDistributionIsItsClosedForm() {
    NormalDistribution normal = new NormalDistribution(null, 0, 1);
    double[] percentiles = new double[99];
    Arrays.setAll(percentiles, i -> normal.inverseCumulativeProbability((i + 1) / 100.0));

    // Gneiting and Raftery 2007: z(2F(z) - 1) + 2f(z) - 1/sqrt(pi); at 0 that is 0.2337.
    double expected = 2 * normal.density(0) - 1 / Math.sqrt(Math.PI);
    assertThat(Crps.ofQuantiles(percentiles, 0)).isCloseTo(expected, within(0.003));
  }
}
