package slipstream.simulator.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.sensitivity.SobolIndices.Shares;

/** Two rows, of which everything can be added up. */
class SobolByHandTest {
  private static final Offset<Double> EXACTLY = within(1e-12);

  private static Shares[] of(double[][]... samples) {
    return new SobolIndices(samples).shares(Draw.BOOTSTRAP.stream(1));
  }

  /**
   * A is 1 and 3, B is 2 and 6: their mean is 3, and less that they are -2, 0, -1 and 3, with the
   * variance 14/3. AB is 2 and 5, which is 1 and 2 more than A. First: (-1 x 1 + 3 x 2) / 2 = 5/2;
   * total: (1² + 2²) / 2 / 2 = 5/4.
   */
  @Test
  void withoutLuckTheyAreMeansOfProducts() {
    double[][] a = {{1, 1}, {3, 3}};
    double[][] b = {{2, 2}, {6, 6}};
    Shares share = of(a, b, new double[][] {{2, 2}, {5, 5}})[0];
    assertThat(share.first()).isCloseTo(5 / 2.0 * 3 / 14, EXACTLY);
    assertThat(share.total()).isCloseTo(5 / 4.0 * 3 / 14, EXACTLY);
    // A quarter of the resamples is the first row twice: variance (10 - 36 / 4) / 3 = 1/3, first
    // -1, total 1/2; another the second row twice: variance (18 - 36 / 4) / 3 = 3, first 6, total
    // 2.
    assertThat(share.firstCi95().lo()).isCloseTo(-1 * 3, EXACTLY);
    assertThat(share.firstCi95().hi()).isCloseTo(6 / 3, EXACTLY);
    assertThat(share.totalCi95().lo()).isCloseTo(5 / 4.0 * 3 / 14, EXACTLY);
    assertThat(share.totalCi95().hi()).isCloseTo(3 / 2.0, EXACTLY);
  }

  /**
   * The first of three replications against the mean of the others. A: 3 and 1, -1 and -1; B: 1 and
   * 1, -2 and -2, so sums are 1 and -1, and the covariance of the halves is (3 + 1 + 1 + 4 + 1/4) /
   * 3 = 37/12. AB - A: 1 and 1, 0 and -1. First: (2 x 2 + -4 x -1) / 4 / 2 = 1; total: (1 x 1 + 0 x
   * -1) / 2 / 2 = 1/4.
   */
  @Test
  void luckIsMultipliedWithOtherLuck() {
    double[][] a = {{3, 0, 2}, {-1, -3, 1}};
    double[][] b = {{1, 1, 1}, {-2, -4, 0}};
    Shares share = of(a, b, new double[][] {{4, 2, 2}, {-1, -2, -2}})[0];
    assertThat(share.first()).isCloseTo(12 / 37.0, EXACTLY);
    assertThat(share.total()).isCloseTo(3 / 37.0, EXACTLY);
  }

  /** An argument that changes nothing beside one that changes all. */
  @Test
  void eachArgumentHasItsOwn() {
    double[][] a = {{1, 1}, {3, 3}};
    double[][] b = {{2, 2}, {6, 6}};
    Shares[] shares = of(a, b, a, b);
    assertThat(shares[0].first()).isZero();
    assertThat(shares[0].total()).isZero();
    // B less A is 1 and 3: (-1 x 1 + 3 x 3) / 2 = 4 and (1 + 9) / 4 = 5/2.
    assertThat(shares[1].first()).isCloseTo(4 * 3 / 14.0, EXACTLY);
    assertThat(shares[1].total()).isCloseTo(5 / 2.0 * 3 / 14, EXACTLY);
  }
}
