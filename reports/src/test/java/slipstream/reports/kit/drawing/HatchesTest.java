package slipstream.reports.kit.drawing;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.chart.Pattern;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Style;

/** Three boxes 100 wide and 50 high, below each other, in a page. */
class HatchesTest {
  private static String drawn(Pattern pattern) throws ChartsUnavailableException {
    List<Rectangle2D> boxes = List.of(box(0), box(60), box(120));
    Picture picture =
        new Picture("x", "t", "s", "f", (g, area) -> pattern.fill(g, boxes, Style.VERMILION));
    return Drawings.inPage(picture, "x-", Drawings.PAGE);
  }

  private static Rectangle2D box(double y) {
    return new Rectangle2D.Double(0, y, 100, 50);
  }

  @Test
  void aDrawingNamesAPatternOnceForAllBoxes() throws Exception {
    Document page = Jsoup.parse(drawn(Pattern.RISING), Parser.xmlParser());
    assertThat(page.select("path").eachAttr("fill")).containsExactly("url(#h-rising-b84a00)");
    assertThat(page.select("path").attr("d"))
        .isEqualTo("M0 0h100v50h-100zm0 60h100v50h-100zm0 60h100v50h-100z");
  }

  @Test
  void thePageDefinesEachOnce() throws Exception {
    String rising = drawn(Pattern.RISING);
    String definitions = Hatches.definitions(List.of(rising, drawn(Pattern.DOTTED), rising));
    Document page = Jsoup.parse(definitions, Parser.xmlParser());
    assertThat(page.select("pattern").eachAttr("id"))
        .containsExactly("h-dotted-b84a00", "h-rising-b84a00");
    // Its colours are names, so that they change by night.
    assertThat(page.select("[stroke]").eachAttr("stroke")).containsOnly("var(--cb84a00)");
  }

  @Test
  void plainAndHollowNeedNone() throws Exception {
    assertThat(Hatches.definitions(List.of(drawn(Pattern.PLAIN), drawn(Pattern.HOLLOW)))).isEmpty();
    assertThat(drawn(Pattern.HOLLOW)).contains("fill=\"var(--cffffff)\"");
  }
}
