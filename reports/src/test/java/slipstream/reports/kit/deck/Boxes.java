package slipstream.reports.kit.deck;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.geom.Rectangle2D;
import java.util.List;

/** The rule of places: on the page, and none on another. */
final class Boxes {
  private Boxes() {}

  static void areApart(List<Rectangle2D> boxes) {
    for (Rectangle2D box : boxes) {
      assertThat(new Rectangle2D.Double(0, 0, Page.WIDTH, Page.HEIGHT).contains(box))
          .as("%s is on the page", box)
          .isTrue();
      assertThat(boxes.stream().filter(box::intersects)).as("%s is alone", box).hasSize(1);
    }
  }
}
