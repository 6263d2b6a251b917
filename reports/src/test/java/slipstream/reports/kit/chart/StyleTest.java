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
      assertThat(Contrast.of(text, Color.WHITE)).as(text.toString()).isGreaterThan(4.5);
    }
  }

  @Test
  void inkIsReadOnTheStrongestTintOfAHeatMap() {
    assertThat(Contrast.of(Style.INK, Style.tint(Style.BLUE, 0.6))).isGreaterThan(4.5);
    assertThat(Contrast.of(Style.INK, Style.tint(Style.VERMILION, 0.6))).isGreaterThan(4.5);
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
}
