package slipstream.simulator.random.function;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/**
 * Quotients whose value a reader can work out; all numbers here have few bits, so they are exact.
 */
class QuotientTest {
  private static final double[] ONE = {1, 0, 0, 0, 0, 0, 0, 0};

  @Test
  void itIsOnePolynomialOverTheOtherTimesTheFactor() {
    double[] above = {1, 2, 3, 0, 0, 0, 0, 0};
    double[] below = {0, 1, 0, 0, 0, 0, 0, 0};

    // (1 + 2 x 2 + 3 x 4) / 2 = 8.5
    assertThat(new Quotient(above, below).at(2, 0, 1)).isEqualTo(8.5);
    assertThat(new Quotient(above, below).at(2, 0, -4)).isEqualTo(-34);
  }

  @Test
  void everyPowerCounts() {
    // 1 + 2 + 4 + ... + 128, and its slope 1 + 2 x 2 + 3 x 4 + ... + 7 x 64 = 769.
    double[] all = {1, 1, 1, 1, 1, 1, 1, 1};

    assertThat(new Quotient(all, ONE).at(2, 0, 1)).isEqualTo(255);
    assertThat(new Quotient(all, ONE).at(2, 0x1p-20, 1)).isEqualTo(255 + 769 * 0x1p-20);
  }

  @Test
  void whatRoundingLeftOfThePlaceMovesItAlongTheSlope() {
    double[] square = {0, 0, 1, 0, 0, 0, 0, 0};
    double[] line = {0, 1, 0, 0, 0, 0, 0, 0};

    // x² at 3 + 2^-20: 9 + 6 x 2^-20; x² / x there: 3 + 2^-20; 1 / x at 2 + 2^-20: 1/2 - 2^-20 / 4.
    assertThat(new Quotient(square, ONE).at(3, 0x1p-20, 1)).isEqualTo(9 + 6 * 0x1p-20);
    assertThat(new Quotient(square, line).at(4, 0x1p-20, 1)).isEqualTo(4 + 0x1p-20);
    assertThat(new Quotient(ONE, line).at(2, 0x1p-20, 1)).isEqualTo(0.5 - 0x1p-22);
  }

  @Test
  void whatASumAndAProductRoundOffIsFound() {
    assertThat(Quotient.sumError(1, 0x1p-60, 1)).isEqualTo(0x1p-60);
    assertThat(Quotient.sumError(0x1p-60, 1, 1)).isEqualTo(0x1p-60);
    // (1 + 2^-40)² = 1 + 2^-39 + 2^-80, of which the last does not fit.
    double x = 1 + 0x1p-40;
    assertThat(Quotient.productError(x, x, x * x)).isEqualTo(0x1p-80);
  }
}
