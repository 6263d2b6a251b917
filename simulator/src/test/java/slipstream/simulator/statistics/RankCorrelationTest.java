package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class RankCorrelationTest {
  @Test
  void whatRisesTogetherHasOneWhateverItsShape() {
    assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {1, 10, 1000})).isOne();
    assertThat(RankCorrelation.of(new double[] {1, 2, 3}, new double[] {9, 4, 1})).isEqualTo(-1);
  }

  /** Ranks 1 2 3 4 against 2 1 4 3: 1 - 6 Σd² / n(n² - 1) = 1 - 6 x 4 / 60 = 0.6. */
  @Test
  void ranksAreCompared() {
    assertThat(RankCorrelation.of(new double[] {1, 2, 3, 4}, new double[] {20, 10, 40, 30}))
        .isCloseTo(0.6, within(1e-12));
  }

  /** Ranks 0.5 0.5 2 against 0 1 2: covariance 0.5 + 0 + 1, squares 1.5 and 2; 1.5 / √3. */
  @Test
  void equalValuesShareTheMeanOfTheirRanks() {
    assertThat(RankCorrelation.of(new double[] {7, 7, 9}, new double[] {1, 2, 3}))
        .isCloseTo(1.5 / Math.sqrt(3), within(1e-12));
  }

  @Test
  void whatDoesNotVaryHasNone() {
    assertThat(RankCorrelation.of(new double[] {5, 5}, new double[] {1, 2})).isNaN();
  }

  /** Deviations -1 0 1 against -2 1 1: 3 / √(2 x 6). */
  @Test
  void valuesThemselvesCanBeCompared() {
    assertThat(RankCorrelation.product(new double[] {1, 2, 3}, new double[] {0, 3, 3}))
        .isCloseTo(3 / Math.sqrt(12), within(1e-12));
  }
}
