package slipstream.reports.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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

  @Test
  void refusesWhatJsonCannotSay() {
    assertThatThrownBy(() -> Decimals.text(Double.POSITIVE_INFINITY))
        .isInstanceOf(NumberFormatException.class);
  }
}
