package slipstream.reports.kit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.drawing.Drawings;

class RowsTest {
  private static final String LONG =
      "How far work that is split at the end hides a sprint's own luck";

  /** At 27 pixels it is wider than its column; the meaning stands at the end of a name. */
  @Test
  void aLongNameIsSmallerBeforeItIsCut() throws Exception {
    double column = 770;
    assertThat(Lettering.BOLD.width(LONG, Style.LABEL)).isGreaterThan(column);
    assertThat(Lettering.BOLD.width(LONG, Style.FOOTER)).isLessThan(column);

    assertThat(drawn(LONG, column)).contains(LONG);
    assertThat(drawn(LONG + ", " + LONG, column)).contains("…").doesNotContain(LONG + ", " + LONG);
    assertThat(drawn("Short", column)).contains("font-size=\"" + (int) Style.LABEL + "\"");
  }

  private static String drawn(String name, double column) throws Exception {
    Picture picture =
        new Picture(
            "rows",
            "Rows",
            "Names",
            "",
            (g, area) ->
                Rows.in(new Rectangle2D.Double(0, 0, 1700, 700), 7, 90)
                    .name(g, name, 0, 0, column));
    return Drawings.inPage(picture, "x-", Drawings.PAGE);
  }
}
