package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class NormalQuantileTest {
  @Test
  void knownQuantilesAreReproduced() {
    assertThat(NormalQuantile.at(0.5)).isEqualTo(0);
    assertThat(NormalQuantile.at(0.9)).isCloseTo(1.2815515655446004, within(1e-14));
    assertThat(NormalQuantile.at(0.975)).isCloseTo(1.959963984540054, within(1e-14));
    // The largest and smallest probability that a word of the stream makes.
    assertThat(NormalQuantile.at(0x1p-53)).isCloseTo(-8.2095, within(1e-4));
    assertThat(NormalQuantile.at(1 - 0x1p-53)).isCloseTo(8.2095, within(1e-4));
  }

  @Test
  void theProbabilityBelowTheQuantileIsTheOneAskedFor() {
    for (double p = 0x1p-53; p < 0.5; p *= 1.03) {
      double below = Erf.erfc(-NormalQuantile.at(p) / Math.sqrt(2)) / 2;
      assertThat(below / p).isCloseTo(1, within(1e-12));
      assertThat(NormalQuantile.at(1 - p))
          .isCloseTo(-NormalQuantile.at(p), within(p < 1e-9 ? 0.1 : 1e-6));
    }
  }
}
