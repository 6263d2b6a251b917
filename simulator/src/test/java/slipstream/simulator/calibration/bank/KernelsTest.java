package slipstream.simulator.calibration.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

/** How far a density reaches around simulated sprints, and where the likelihood is looked up. */
class KernelsTest {
  /** The standard deviation that a bell has, by its height in the middle and five cells away. */
  private static double width(float... ratios) {
    float[] density = Densities.of(ratios);
    int middle = Grid.cell(ratios[0]);
    double fallen = Math.log(density[middle] / density[middle + 5]);
    return 5 * Grid.WIDTH / Math.sqrt(2 * fallen);
  }

  private static float[] times(int count, float ratio) {
    float[] ratios = new float[count];
    Arrays.fill(ratios, ratio);
    return ratios;
  }

  /** 0.04 is the narrowest; of one sprint nobody knows how it scatters: 0.04 x 1.25^7. */
  @Test
  void sprintsThatAreAllAlikeHaveTheNarrowest() {
    assertThat(width(times(2, 0.8f))).isCloseTo(0.04, within(1e-4));
    assertThat(width(times(40, 0.8f))).isCloseTo(0.04, within(1e-4));
    assertThat(width(0.8f)).isCloseTo(0.04 * Math.pow(1.25, 7), within(1e-4));
  }

  /**
   * Of 32 sprints, half in one cell and half in another: the rule says 0.9 x 0.5 = 0.45 of what is
   * between, times 32^(-1/5) = 1/2. 20 cells are 0.663, the rule says 0.149, and the nearest below
   * is 0.04 x 1.25^5 = 0.122. Around the lower half, far from the other.
   */
  @Test
  void sprintsThatScatterHaveWiderOnes() {
    int cell = Grid.cell(0.3);
    float other = (float) (Math.exp(Math.log(0.1) + (cell + 20 + 0.5) * Grid.WIDTH) - 0.1);
    float[] ratios = times(32, 0.3f);
    Arrays.fill(ratios, 16, 32, other);
    float[] density = Densities.of(ratios);
    double fallen = Math.log(density[cell] / density[cell - 5]);

    assertThat(Grid.cell(other)).isEqualTo(cell + 20);
    assertThat(5 * Grid.WIDTH / Math.sqrt(2 * fallen))
        .isCloseTo(0.04 * Math.pow(1.25, 5), within(1e-3));
  }

  /** The ends of the grid keep what would lie beyond: all of it is there. */
  @Test
  void nothingIsLostBeyondTheEnds() {
    for (float ratio : new float[] {0.001f, 19.9f, 500}) {
      float[] density = Densities.of(new float[] {ratio, ratio, ratio});
      double area = 0;
      for (int cell = 0; cell < Grid.CELLS; cell++) {
        area += density[cell] * Grid.WIDTH;
      }
      assertThat(area).isCloseTo(1, within(1e-5));
    }
  }

  @Test
  void theGridReachesFromNothingToTwenty() {
    assertThat(Grid.cell(1e-9)).isZero();
    assertThat(Grid.cell(19.99)).isEqualTo(Grid.CELLS - 1);
    assertThat(Grid.cell(1_000)).isEqualTo(Grid.CELLS - 1);
    // A cell is (log 20.1 - log 0.1) / 160 = 0.033147 wide: log 0.6 - log 0.1 are 54.05 of them.
    assertThat(Grid.cell(0.5)).isEqualTo(54);
    assertThat(Densities.cell(0)).isEqualTo(Grid.CELLS);
    assertThat(Densities.cell(1)).isEqualTo(Grid.CELLS + 1);
    assertThat(Densities.cell(0.5)).isEqualTo(54);
  }

  /**
   * Half of one team's sprints are nothing, of the other none; the common part of a hundredth is
   * the mean. Exactly everything may also come by chance: 0.03 of the density around it.
   */
  @Test
  void logarithmsAreOfEachTeamAndTheMean() {
    float[] half = Densities.of(new float[] {0, 1});
    float[] never = Densities.of(new float[] {0.5f, 0.5f});
    float[][] logs = Densities.logs(new float[][] {half, never});

    assertThat(logs).hasDimensions(Grid.CELLS + 2, 2);
    assertThat((double) logs[Grid.CELLS][0])
        .isCloseTo(Math.log(0.99 * 0.5 + 0.01 * 0.25), within(1e-6));
    assertThat((double) logs[Grid.CELLS][1]).isCloseTo(Math.log(0.01 * 0.25), within(1e-6));
    float[] around = Densities.of(new float[] {1, 0.99f, 1.01f});
    double byChance = around[Grid.cell(1)];
    assertThat(Densities.likelihood(around, around, Grid.CELLS + 1))
        .isCloseTo(1 / 3.0 + 0.03 * byChance, within(1e-6));
  }
}
