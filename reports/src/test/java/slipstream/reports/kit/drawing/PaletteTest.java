package slipstream.reports.kit.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.util.List;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.chart.Contrast;
import slipstream.reports.kit.chart.Style;

/** Contrast as WCAG 2.1 computes it, on white paper and on the page's dark one. */
class PaletteTest {
  private static final List<Color> MARKS =
      List.of(Style.BLUE, Style.VERMILION, Style.PURPLE, Style.OCHRE, Style.GREY);

  /**
   * Machado, Oliveira and Fernandes 2009, doi 10.1109/TVCG.2009.113: total protanopia,
   * deuteranopia, tritanopia.
   */
  private static final List<double[]> DICHROMATS =
      List.of(
          new double[] {
            0.152286, 1.052583, -0.204868, 0.114503, 0.786281, 0.099216, -0.003882, -0.048116,
            1.051998
          },
          new double[] {
            0.367322, 0.860646, -0.227968, 0.280085, 0.672501, 0.047413, -0.011820, 0.042940,
            0.968881
          },
          new double[] {
            1.255528, -0.076749, -0.178779, -0.078411, 0.930809, 0.147602, 0.004733, 0.691367,
            0.303900
          });

  private static final List<UnaryOperator<Color>> BOTH =
      List.of(UnaryOperator.identity(), Palette::dark);

  @Test
  void textAndMarksStandOutOnBothPapers() {
    for (UnaryOperator<Color> palette : BOTH) {
      Color paper = palette.apply(Color.WHITE);
      for (Color mark : MARKS) {
        // Marks need 3:1; these are letters as well, and paper-coloured letters stand on them.
        assertThat(Contrast.of(palette.apply(mark), paper)).as("%s", mark).isGreaterThan(4.5);
      }
      assertThat(Contrast.of(palette.apply(Style.INK), paper)).isGreaterThan(7);
      assertThat(Contrast.of(palette.apply(Style.QUIET), paper)).isGreaterThan(4.5);
    }
  }

  @Test
  void inkIsReadOnTheStrongestTints() {
    for (UnaryOperator<Color> palette : BOTH) {
      for (Color base : List.of(Style.BLUE, Style.VERMILION)) {
        Color tint = palette.apply(Style.tint(base, 0.6));
        assertThat(Contrast.of(palette.apply(Style.INK), tint)).isGreaterThan(4.5);
      }
      Color tint = palette.apply(Style.tint(Style.PURPLE, 0.45));
      assertThat(Contrast.of(palette.apply(Style.INK), tint)).isGreaterThan(4.5);
    }
  }

  @Test
  void neighboursArePartedByPaperThatStandsOutFromEach() {
    // No five colours that are all 4.5:1 from paper can be 3:1 from each other: 4.5 times 3 to the
    // fourth is beyond 21. So neighbours are parted by a line of paper, which is 3:1 from either.
    assertThat(4.5 * Math.pow(3, MARKS.size() - 1)).isGreaterThan(21);
    for (UnaryOperator<Color> palette : BOTH) {
      Color paper = palette.apply(Color.WHITE);
      assertThat(MARKS).allMatch(mark -> Contrast.of(palette.apply(mark), paper) >= 3);
    }
  }

  @Test
  void theDisciplinesDifferForTheColourBlind() {
    for (UnaryOperator<Color> palette : BOTH) {
      double[] blue = lab(Contrast.linear(palette.apply(Style.BLUE)));
      double[] red = lab(Contrast.linear(palette.apply(Style.VERMILION)));
      assertThat(distance(blue, red)).isGreaterThan(40);
      for (double[] eye : DICHROMATS) {
        double[] one = lab(seen(eye, palette.apply(Style.BLUE)));
        double[] other = lab(seen(eye, palette.apply(Style.VERMILION)));
        assertThat(distance(one, other)).isGreaterThan(40);
      }
    }
  }

  @Test
  void aTintIsFoundAgain() {
    // Half of white and blue 0068A3 is 80B4D1; 127 of 255, so by night 0.3735 of 5AAEE0 on 12161C.
    assertThat(Palette.dark(Style.tint(Style.BLUE, 0.5))).isEqualTo(new Color(0x2D4F65));
    assertThat(Palette.dark(Style.tint(Style.BLUE, 0))).isEqualTo(Palette.NIGHT);
  }

  @Test
  void namesColoursAndSaysWhatTheyAreByNight() {
    String drawing = Palette.named("<rect fill=\"white\" stroke=\"rgb(0,104,163)\"/>");
    assertThat(drawing).isEqualTo("<rect fill=\"var(--cffffff)\" stroke=\"var(--c0068a3)\"/>");
    assertThat(Palette.rules(List.of(drawing)))
        .contains(":root{--c0068a3:#0068a3;--cffffff:#ffffff;}")
        .contains("[data-theme=dark]{--c0068a3:#5aaee0;--cffffff:#12161c;}")
        .doesNotContain("print");
  }

  private static double[] seen(double[] eye, Color colour) {
    double[] rgb = Contrast.linear(colour);
    double[] seen = new double[3];
    for (int i = 0; i < 3; i++) {
      double sum = eye[3 * i] * rgb[0] + eye[3 * i + 1] * rgb[1] + eye[3 * i + 2] * rgb[2];
      seen[i] = Math.max(0, Math.min(1, sum));
    }
    return seen;
  }

  /** CIELAB for daylight (D65). */
  private static double[] lab(double[] rgb) {
    double x = f((0.4124 * rgb[0] + 0.3576 * rgb[1] + 0.1805 * rgb[2]) / 0.9505);
    double y = f(0.2126 * rgb[0] + 0.7152 * rgb[1] + 0.0722 * rgb[2]);
    double z = f((0.0193 * rgb[0] + 0.1192 * rgb[1] + 0.9505 * rgb[2]) / 1.089);
    return new double[] {116 * y - 16, 500 * (x - y), 200 * (y - z)};
  }

  private static double f(double share) {
    return share > 0.008856 ? Math.cbrt(share) : 7.787 * share + 16.0 / 116;
  }

  private static double distance(double[] one, double[] other) {
    return Math.sqrt(
        Math.pow(one[0] - other[0], 2)
            + Math.pow(one[1] - other[1], 2)
            + Math.pow(one[2] - other[2], 2));
  }
}
