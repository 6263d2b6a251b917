package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CubePointsTest {
  private static RandomStream stream(long seed) {
    RandomStream stream = new RandomStream(-1, 0);
    stream.restart(RandomStream.replicationKey(seed, 0));
    return stream;
  }

  @Test
  void everySliceOfALatinHypercubeHoldsOnePointAlongEveryDimension() {
    assertEachSliceOnce(LatinHypercube.points(50, 7, stream(1)), 50);
  }

  /**
   * Of 6,000 orders of three points, each of six comes 1,000 times; its standard deviation is 28.9.
   */
  @Test
  void everyOrderOfTheSlicesIsEquallyLikely() {
    int[] seen = new int[9];
    for (int seed = 0; seed < 6_000; seed++) {
      double[][] cube = LatinHypercube.points(3, 1, stream(seed));
      seen[3 * (int) (cube[0][0] * 3) + (int) (cube[1][0] * 3)]++;
    }
    for (int first = 0; first < 3; first++) {
      for (int second = 0; second < 3; second++) {
        // Five standard deviations: had seeds been drawn, a false alarm in 300,000.
        int expected = first == second ? 0 : 1_000;
        assertThat(seen[3 * first + second]).isBetween(expected - 145, expected + 145);
      }
    }
  }

  /** A power of 2 of Sobol points is a Latin hypercube too, whatever the shift. */
  @Test
  void everySliceOfSobolPointsHoldsOnePointAlongEveryDimension() {
    assertEachSliceOnce(SobolPoints.points(64, 40, stream(1)), 64);
  }

  private static void assertEachSliceOnce(double[][] cube, int points) {
    for (int dimension = 0; dimension < cube[0].length; dimension++) {
      boolean[] taken = new boolean[points];
      for (double[] point : cube) {
        assertThat(point[dimension]).isGreaterThan(0).isLessThan(1);
        taken[(int) (point[dimension] * points)] = true;
      }
      assertThat(taken).containsOnly(true);
    }
  }

  /** The unshifted sequence starts 0, 1/2, 3/4, 1/4 in its first dimension. */
  @Test
  void theShiftKeepsTheDistancesOfTheSequence() {
    double[][] cube = SobolPoints.points(4, 1, stream(5));
    assertThat(Math.abs(cube[1][0] - cube[0][0])).isEqualTo(0.5);
    assertThat(Math.abs(cube[3][0] - cube[2][0])).isEqualTo(0.5);
    assertThat(Math.abs(cube[2][0] - cube[1][0])).isEqualTo(0.25);
  }

  /** The mean of x1 x2 x3 over the cube is 1/8; 1024 random points would miss it by 0.005. */
  @Test
  void sobolPointsIntegrateWell() {
    double sum = 0;
    for (double[] point : SobolPoints.points(1024, 3, stream(2))) {
      sum += point[0] * point[1] * point[2];
    }
    assertThat(sum / 1024).isCloseTo(0.125, within(5e-4));
  }

  @Test
  void aSeedGivesItsPointsAndAnotherSeedOthers() {
    assertThat(LatinHypercube.points(8, 3, stream(1)))
        .isDeepEqualTo(LatinHypercube.points(8, 3, stream(1)));
    assertThat(Arrays.deepToString(SobolPoints.points(8, 3, stream(1))))
        .isEqualTo(Arrays.deepToString(SobolPoints.points(8, 3, stream(1))))
        .isNotEqualTo(Arrays.deepToString(SobolPoints.points(8, 3, stream(2))));
  }
}
