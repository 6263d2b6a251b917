package slipstream.reports.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayHistories;
import slipstream.reports.kit.chart.Style;

class SprintFanTest {
  /** What is drawn of twenty sprints that deliver a share, one of which delivers another. */
  private static int drawn(double share, double one) {
    double[] ratios = new double[20];
    Arrays.fill(ratios, share);
    ratios[2] = one;
    BufferedImage image = new BufferedImage(Style.WIDTH, Style.HEIGHT, BufferedImage.TYPE_INT_RGB);
    Graphics2D g = image.createGraphics();
    SprintFan.of(EssayHistories.calibration(5, "S", ratios), "").draw(g);
    g.dispose();
    return Arrays.hashCode(image.getRGB(0, 0, Style.WIDTH, Style.HEIGHT, null, 0, Style.WIDTH));
  }

  /** At the edge they would look alike. */
  @Test
  void aSprintBeyondTheScaleTellsHowFar() {
    assertThat(drawn(0.9, 9)).isNotEqualTo(drawn(0.9, 12));
  }

  @Test
  void whatMostSprintsDeliverIsOnTheScale() {
    assertThat(drawn(4, 4)).isNotEqualTo(drawn(5, 5));
  }
}
