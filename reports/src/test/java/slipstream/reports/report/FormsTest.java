package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.PathIterator;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.xml.parsers.ParserConfigurationException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.kit.chart.Pattern;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.RecordedSurface;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.drawing.Drawings;

/** Marks of two colours in one chart have two forms: who sees no colours reads the same. */
class FormsTest {
  private static final Set<Color> HUES =
      Set.of(Style.BLUE, Style.VERMILION, Style.PURPLE, Style.OCHRE);

  /** Larger shapes are bars and areas, which are told apart by their place and name. */
  private static final double LARGEST = 40;

  /**
   * Dots that name a curve, each on its curve, which has dashes of its own; and series that have a
   * panel each, with its name.
   */
  private static final Set<String> TOLD_BY_PLACE = Set.of("before-and-after", "sprint-life");

  static Stream<Picture> pictures() {
    return Stream.of(
            DrawEssayTeam.pictures(), CloseUpChartsTest.pictures(true, "the-essay-team.yaml"))
        .flatMap(List::stream)
        .filter(picture -> !TOLD_BY_PLACE.contains(picture.name()));
  }

  @ParameterizedTest
  @MethodSource("pictures")
  void marksOfOneFormHaveOneColour(Picture picture) throws Exception {
    Seen seen = new Seen();
    picture.body().draw(seen, Drawings.PAGE.area());
    seen.colours.forEach((form, hues) -> assertThat(hues).as(form).hasSizeLessThan(2));
  }

  /** Remembers which filled marks there are of which colours. */
  private static final class Seen extends RecordedSurface {
    private final Map<String, Set<String>> colours;

    Seen() throws ParserConfigurationException {
      colours = new TreeMap<>();
    }

    private Seen(Seen other) {
      super(other);
      colours = other.colours;
    }

    @Override
    public Graphics create() {
      return new Seen(this);
    }

    @Override
    public void fill(Shape shape) {
      Rectangle2D bounds = shape.getBounds2D();
      if (Math.max(bounds.getWidth(), bounds.getHeight()) <= LARGEST
          && getPaint() instanceof Color colour
          && HUES.contains(colour)) {
        colours.computeIfAbsent(form(shape, bounds), key -> new TreeSet<>()).add(colour.toString());
      }
    }

    /** Kind and size of its pieces, wherever it lies. */
    private static String form(Shape shape, Rectangle2D bounds) {
      StringBuilder form = new StringBuilder();
      for (PathIterator i = shape.getPathIterator(null); !i.isDone(); i.next()) {
        form.append(i.currentSegment(new double[6]));
      }
      return form + " " + Math.round(bounds.getWidth()) + " by " + Math.round(bounds.getHeight());
    }

    @Override
    public void text(String text, boolean bold, double size, double x, double y) {
      // A word is no mark.
    }

    @Override
    public void pattern(Pattern pattern, Shape shape, Color colour) {
      // It is told by its pattern.
    }
  }
}
