package slipstream.reports.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.statistics.Interval;

class WaterfallTest {
  private static final int MARGIN = 400;

  /** After few runs an interval may be ten times as wide as the steps: nothing leaves the area. */
  @ParameterizedTest
  @ValueSource(ints = {620, 1728})
  void anIntervalWiderThanTheScaleIsCut(int width) {
    Waterfall chart =
        new Waterfall(new Waterfall.End(10, "from"), new Waterfall.End(76, "to"), "percent");
    chart.add("one", new Waterfall.Part(60, new Interval(-500, 500)), Style.VERMILION);
    chart.add("two", new Waterfall.Part(8, new Interval(-20, 40)), Style.VERMILION);
    chart.add("three", new Waterfall.Part(-2, new Interval(-300, 20)), Style.BLUE);

    BufferedImage image = new BufferedImage(width + 2 * MARGIN, 700, BufferedImage.TYPE_INT_ARGB);
    Graphics2D g = image.createGraphics();
    chart.draw(g, new Rectangle2D.Double(MARGIN, 60, width, 600));
    g.dispose();

    int inked = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      for (int y = 0; y < image.getHeight(); y++) {
        boolean outside = x < MARGIN - 3 || x > MARGIN + width + 3;
        inked += outside && image.getRGB(x, y) >>> 24 != 0 ? 1 : 0;
      }
    }
    assertThat(inked).isZero();
  }
}
