package slipstream.reports.study.busfactor;

import java.awt.Color;
import java.util.List;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.kit.table.Grid;
import slipstream.reports.study.Study;

/** Its words, its table, its picture. */
public final class BusFactorStudy implements Study {
  @Override
  public Kind kind() {
    return new Kind("bus-factor", BusFactor.class);
  }

  @Override
  public Answer answer(ResultDocument document) {
    BusFactor found = (BusFactor) document.study();
    return new Answer() {
      @Override
      public List<String> sentences() {
        return List.of("The team can spare " + found.spare() + ".");
      }

      @Override
      public List<String> warnings() {
        return List.of();
      }

      @Override
      public List<Grid> grids() {
        return List.of(new Grid("SPARE").figures("people").row("Fewest", "" + found.spare()));
      }
    };
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    Picture picture =
        new Picture(
            "bus-factor",
            "One can be spared",
            "People beyond the first",
            footer,
            (g, area) -> {
              g.setPaint(Color.BLACK);
              g.fill(area);
            });
    return List.of(
        Plate.of(picture, Place.CHANGE, "A black square, for a test.")
            .behind("SPARE")
            .told(Step.CHANGE, "Whom could we do without?"));
  }
}
