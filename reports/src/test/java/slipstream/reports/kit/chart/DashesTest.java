package slipstream.reports.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Dashes of 14 and gaps of 9 along a line of 100. */
class DashesTest {
  private static List<Integer> ink(double... xs) {
    BufferedImage image = new BufferedImage(100, 20, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    g.setStroke(Style.DASHED);
    List<double[]> points = new ArrayList<>();
    for (double x : xs) {
      points.add(new double[] {x, 10});
    }
    Plots.through(g, Color.WHITE, points);
    assertThat(g.getStroke()).isEqualTo(Style.DASHED);
    List<Integer> columns = new ArrayList<>();
    for (int x = 0; x < 100; x++) {
      if (image.getRGB(x, 10) == Color.WHITE.getRGB()) {
        columns.add(x);
      }
    }
    return columns;
  }

  @Test
  void goOnPastEveryPoint() {
    List<Integer> whole = ink(0, 100);
    assertThat(whole).hasSize(14 * 4 + 8).contains(0, 13, 23, 36).doesNotContain(14, 22, 37);
    assertThat(ink(0, 7, 14, 20, 23, 24, 100)).isEqualTo(whole);
  }

  /** Sums of such pieces miss the length of a dash by their last bit. */
  @Test
  void endWhereAPointLiesBesideTheEndOfADash() {
    double[] tenths = new double[1001];
    for (int i = 0; i < tenths.length; i++) {
      tenths[i] = i == 0 ? 0 : tenths[i - 1] + 0.1;
    }
    assertThat(ink(tenths)).hasSizeBetween(14 * 4, 14 * 4 + 12);
  }
}
