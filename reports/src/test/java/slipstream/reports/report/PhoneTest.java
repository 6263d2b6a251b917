package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.drawing.Drawings;

/** Every chart finds room on a telephone: nothing is moved sideways, nothing is too small. */
class PhoneTest {
  private static final int WIDTH = (int) Drawings.PHONE.width();

  /** Of the canvas, what a page shows left and right of the area. */
  private static final int EDGE = (int) Drawings.PHONE.margin() / 2;

  /** Pixels beside the canvas that are drawn as well, to see what would be lost. */
  private static final int BEYOND = 400;

  /** Higher than any chart. */
  private static final int HEIGHT = 6_000;

  private static final Pattern SIZE = Pattern.compile("font-size=\"([0-9.]+)\"");

  static Stream<Map.Entry<String, List<Picture>>> pictures() {
    return Stream.concat(
        Stream.of(
            Map.entry("essay team", DrawEssayTeam.pictures()),
            Map.entry("one sprint", CloseUpChartsTest.pictures(true, "the-essay-team.yaml")),
            Map.entry("six sprints", DrawEssayTeam.life())),
        Extremes.all().entrySet().stream());
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void staysBetweenTheEdgesOfATelephone(Map.Entry<String, List<Picture>> all) {
    assertThat(all.getValue()).isNotEmpty();
    for (Picture picture : all.getValue()) {
      BufferedImage image =
          new BufferedImage(WIDTH + 2 * BEYOND, HEIGHT, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setPaint(Color.WHITE);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.translate(BEYOND, 0);
      picture.body().draw(g, Drawings.PHONE.area());
      g.dispose();
      assertThat(outside(image)).as(picture.name()).isZero();
    }
  }

  /** 620 of its pixels are 328 of a telephone's, where letters of 20 are 10.6 high. */
  @ParameterizedTest
  @MethodSource("pictures")
  void writesNoLetterThatIsTooSmallToRead(Map.Entry<String, List<Picture>> all) throws Exception {
    for (Picture picture : all.getValue()) {
      Matcher size = SIZE.matcher(Drawings.inPage(picture, "x-", Drawings.PHONE));
      while (size.find()) {
        double pixels = Double.parseDouble(size.group(1));
        assertThat(pixels).as(picture.name()).isGreaterThanOrEqualTo(Style.FOOTER);
      }
    }
  }

  /** Names that people chose may be long; those of roles, disciplines and causes are ours. */
  @Test
  void cutsNoNameOfOurs() throws Exception {
    for (List<Picture> all :
        List.of(DrawEssayTeam.pictures(), DrawEssayTeam.life(), DrawEssayTeam.ofStudies())) {
      for (Picture picture : all) {
        for (Picture.Canvas canvas : List.of(Drawings.PHONE, Drawings.PAGE)) {
          assertThat(Drawings.inPage(picture, "x-", canvas)).as(picture.name()).doesNotContain("…");
        }
      }
    }
  }

  private static int outside(BufferedImage image) {
    int inked = 0;
    for (int x = 0; x < image.getWidth(); x++) {
      boolean inside = x >= BEYOND + EDGE && x < BEYOND + WIDTH - EDGE;
      for (int y = 0; y < image.getHeight() && !inside; y++) {
        inked += image.getRGB(x, y) != 0xFFFFFFFF ? 1 : 0;
      }
    }
    return inked;
  }
}
