package slipstream.reports.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class DecimalsTest {
  @Test
  void writesTheShortestDigitsThatPeopleMeant() {
    assertThat(Decimals.text(0.1)).isEqualTo("0.1");
    assertThat(Decimals.text(0.1 + 0.2)).isEqualTo("0.3");
    assertThat(Decimals.text(100)).isEqualTo("100");
    assertThat(Decimals.text(-2.5)).isEqualTo("-2.5");
  }

  @Test
  void writesWhatJdk17And19PrintDifferently() {
    assertThat(Decimals.text(2.0e-3)).isEqualTo("0.002");
    assertThat(Decimals.text(2e23)).isEqualTo("200000000000000000000000");
  }

  @Test
  void takesTheDustOfSubtractionsForZero() {
    assertThat(Decimals.text(1e-17)).isEqualTo("0");
    assertThat(Decimals.text(-0.0)).isEqualTo("0");
  }

  /**
   * Halves of the last digit, their neighbours, powers of ten and a quarter of a million others.
   */
  @Test
  void theShortWayAndTheExactOneAgree() {
    for (int power = -14; power <= 14; power++) {
      double ten = Double.parseDouble("1e" + power);
      for (double whole :
          new double[] {1, 9.99999999999, 1.00000000001, 1.5, 2.25, 7.123456789015}) {
        for (double half : new double[] {0, 5e-12, 5e-13, 4.99e-12}) {
          agree((whole + half) * ten);
          agree(Math.nextUp((whole + half) * ten));
          agree(-Math.nextDown((whole + half) * ten));
        }
      }
    }
    SplittableRandom random = new SplittableRandom(1);
    for (int i = 0; i < 250_000; i++) {
      agree((random.nextDouble() - 0.5) * Math.scalb(1.0, random.nextInt(-50, 50)));
    }
  }

  private static void agree(double value) {
    assertThat(Decimals.rounded(value)).isEqualTo(Decimals.exactly(value));
  }

  @Test
  void refusesWhatJsonCannotSay() {
    assertThatThrownBy(() -> Decimals.text(Double.POSITIVE_INFINITY))
        .isInstanceOf(NumberFormatException.class);
  }
}
