package slipstream.reports.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.awt.Color;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StyleTest {
  @Test
  void textOnWhiteHasAContrastOfFourAndAHalf() {
    for (Color text :
        new Color[] {
          Style.INK, Style.QUIET, Style.BLUE, Style.VERMILION, Style.PURPLE, Style.OCHRE, Style.GREY
        }) {
      assertThat(contrast(text, Color.WHITE)).as(text.toString()).isGreaterThan(4.5);
    }
  }

  @Test
  void inkIsReadOnTheStrongestTintOfAHeatMap() {
    assertThat(contrast(Style.INK, Style.tint(Style.BLUE, 0.6))).isGreaterThan(4.5);
    assertThat(contrast(Style.INK, Style.tint(Style.VERMILION, 0.6))).isGreaterThan(4.5);
  }

  @ParameterizedTest
  @CsvSource({"0, 10, 1, 1", "0, 0.07, 0, 0.01", "-3, 3, 0, 1", "5, 5, 1, 0.1", "0, 1300, 0, 200"})
  void scalesHaveRoundTicks(double least, double most, double narrowest, double tick) {
    Scale scale = Scale.over(least, most, narrowest, 10, 100, 900);
    assertThat(scale.tick()).isCloseTo(tick, offset(1e-12));
    assertThat(scale.at(scale.from())).isEqualTo(100);
    assertThat(scale.at(scale.to())).isEqualTo(900);
  }

  @Test
  void cutsALongTextToItsRoom() {
    String cut = Lettering.BOLD.fit("a name that is too long for its column", 27, 200);
    assertThat(cut).endsWith("…").startsWith("a name");
    assertThat(Lettering.BOLD.width(cut, 27)).isLessThanOrEqualTo(200);
    assertThat(Lettering.BOLD.fit("short", 27, 200)).isEqualTo("short");
  }

  /** Contrast of two colours as WCAG 2.1 defines it, from 1 to 21. */
  private static double contrast(Color one, Color other) {
    double a = luminance(one);
    double b = luminance(other);
    return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
  }

  private static double luminance(Color colour) {
    return 0.2126 * linear(colour.getRed())
        + 0.7152 * linear(colour.getGreen())
        + 0.0722 * linear(colour.getBlue());
  }

  private static double linear(int channel) {
    double share = channel / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
