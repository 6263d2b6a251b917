package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.drawing.Drawings;

/** Letters of charts in a page, of the size that a browser gives them, and names to their end. */
class PageLettersTest {
  static Stream<Map.Entry<String, List<Picture>>> pictures() {
    return PhoneTest.pictures();
  }

  /**
   * What says no size of its own has that of ticks, by the page's style; a group around it that
   * says another would win. So no group may say one.
   */
  @ParameterizedTest
  @MethodSource("pictures")
  void everyLetterIsAsLargeAsItWasDrawn(Map.Entry<String, List<Picture>> all) throws Exception {
    for (Picture picture : all.getValue()) {
      for (Picture.Canvas canvas : List.of(Drawings.PAGE, Drawings.PHONE)) {
        NodeList texts = parsed(picture, canvas).getElementsByTagName("text");
        for (int i = 0; i < texts.getLength(); i++) {
          Element text = (Element) texts.item(i);
          assertThat(text.hasAttribute("font-size") || !sizeAround(text))
              .as("%s: %s", picture.name(), text.getTextContent())
              .isTrue();
        }
      }
    }
  }

  @Test
  void theStyleOfAPageGivesLettersWithoutASizeThatOfTicks() throws Exception {
    String style =
        new String(
            Drawings.class.getResourceAsStream("/page/report.css").readAllBytes(),
            StandardCharsets.UTF_8);
    assertThat(style).contains(".exhibit svg{font-size:" + (int) Style.TICK + "px;");
  }

  /** Names are the point of a flow: where room is scarce they take more lines, not fewer words. */
  @Test
  void aFlowNamesEveryCauseAndPartyToItsEnd() throws Exception {
    List<Picture> flows =
        Told.pictures("Essay", EssayTeam.told().result(), null).stream()
            .filter(picture -> picture.name().equals("from-cause-to-blame"))
            .toList();
    assertThat(flows).hasSize(1);
    for (Picture flow : flows) {
      for (Picture.Canvas canvas : List.of(Drawings.PAGE, Drawings.PHONE)) {
        String words = parsed(flow, canvas).getElementsByTagName("g").item(0).getTextContent();
        assertThat(words).contains("named for it").doesNotContain("…");
      }
    }
  }

  private static boolean sizeAround(Element text) {
    for (Node at = text.getParentNode(); at instanceof Element group; at = at.getParentNode()) {
      if (group.hasAttribute("font-size")) {
        return true;
      }
    }
    return false;
  }

  private static Document parsed(Picture picture, Picture.Canvas canvas) throws Exception {
    byte[] svg = Drawings.inPage(picture, "x-", canvas).getBytes(StandardCharsets.UTF_8);
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(svg));
  }
}
