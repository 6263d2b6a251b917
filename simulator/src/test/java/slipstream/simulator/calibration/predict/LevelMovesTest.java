package slipstream.simulator.calibration.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class LevelMovesTest {
  @Test
  void aLevelThatDoublesWithoutAnyNoiseHasMovedByTheLogarithmOfTwo() {
    // (0.9 + 0.1) / (0.4 + 0.1) = 2.
    assertThat(LevelMoves.between(new double[] {0.4, 0.4, 0.9, 0.9}))
        .isCloseTo(Math.log(2), within(1e-12));
  }

  /**
   * Logarithms -1 0 1 and 2 3 4: means 3 apart; squares 2 + 2 over 6 - 2 are a variance of 1, which
   * makes 1/3 + 1/3 by chance. The square root of 9 - 2/3.
   */
  @Test
  void chanceIsTakenOff() {
    double[] seen = new double[6];
    for (int i = 0; i < 6; i++) {
      seen[i] = Math.exp(i - 1) - 0.1;
    }
    assertThat(LevelMoves.between(seen)).isCloseTo(2.886751, within(1e-6));
  }

  @Test
  void whatChanceExplainsIsNoMove() {
    // Halves of mean 0.5 and 0.6 in a spread of 0.4: far within chance.
    assertThat(LevelMoves.between(new double[] {0.1, 0.9, 0.2, 1.0})).isZero();
    assertThat(LevelMoves.between(new double[] {0.7, 0.7, 0.7, 0.7, 0.7})).isZero();
    assertThat(LevelMoves.between(new double[] {0.1, 0.1, 0.9})).isZero();
  }

  @Test
  void halfStaysAQuarterGoesUpAndAQuarterDown() {
    double[] seen = {0.4, 0.4, 0.9, 0.9};

    double[] percentiles = LevelMoves.resampled(seen).percentiles();

    // 0.4 moves to 0.9 and to 0.15, 0.9 to 1.9 and to 0.4: eighths are 0.15, 0.4 (3), 0.9 (3), 1.9.
    assertThat(percentiles[11]).isCloseTo(0.15, within(1e-9));
    assertThat(percentiles[13]).isCloseTo(0.4, within(1e-9));
    assertThat(percentiles[51]).isCloseTo(0.9, within(1e-9));
    assertThat(percentiles[88]).isCloseTo(1.9, within(1e-9));
  }

  @Test
  void anEmptySprintStaysEmptyAndNothingElseGetsThere() {
    assertThat(LevelMoves.moved(0, 1)).isZero();
    assertThat(LevelMoves.moved(0.05, -3)).isEqualTo(0.001);
  }
}
