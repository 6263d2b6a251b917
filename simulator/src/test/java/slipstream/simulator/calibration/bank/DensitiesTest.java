package slipstream.simulator.calibration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class DensitiesTest {
  private static final float[] HALF_EMPTY = {0, 0, 1, 0.5f};

  @Test
  void noneAndEverythingAreSharesAndTheRestIsADensity() {
    float[] density = Densities.of(HALF_EMPTY);
    double area = 0;
    for (int cell = 0; cell < Grid.CELLS; cell++) {
      area += density[cell] * Grid.WIDTH;
    }

    assertThat(density[Grid.CELLS]).isEqualTo(0.5f);
    assertThat(density[Grid.CELLS + 1]).isEqualTo(0.25f);
    assertThat(area).isCloseTo(0.25, within(1e-6));
  }

  @Test
  void likelihoodIsTheTeamsButForAHundredthOfAll() {
    float[] density = Densities.of(HALF_EMPTY);
    float[] common = Densities.of(new float[] {0, 0.5f});

    // 0.99 x 0.5 + 0.01 x 0.5 of nothing.
    assertThat(Densities.likelihood(density, common, Densities.cell(0)))
        .isCloseTo(0.5, within(1e-6));
    // Nobody here delivers five times: 0.01 of what others do, which is next to nothing too.
    assertThat(Densities.likelihood(density, common, Densities.cell(5))).isBetween(1e-10, 1e-6);
  }

  @Test
  void aRatioNearASimulatedOneIsLikelierThanOneFarAway() {
    float[] density = Densities.of(HALF_EMPTY);

    assertThat(Densities.likelihood(density, density, Densities.cell(0.52)))
        .isGreaterThan(100 * Densities.likelihood(density, density, Densities.cell(1.2)));
  }
}
