package slipstream.reports.report;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.drawing.ChartsUnavailableException;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.study.Studies;
import slipstream.reports.study.Study;
import slipstream.simulator.experiment.Result;

/** The pictures of a result: what its study found first, then what every team's result has. */
public final class Plates {
  private Plates() {}

  /**
   * The pictures that the result and its study have data for; where roles are assumed, of every
   * team's pictures only how late it may be: all others tell of disciplines and roles.
   */
  public static List<Plate> of(ResultDocument document, Studies studies) {
    String footer = footer(document.name(), document.result());
    List<Plate> plates = new ArrayList<>(studies.of(document).plates(document, footer));
    Answer answer = studies.answer(document);
    if (!answer.ofOneTeam()) {
      return plates;
    }
    List<String> own = plates.stream().map(plate -> plate.picture().name()).toList();
    for (Study study : studies.all()) {
      study.always(document, footer).stream()
          .filter(plate -> !own.contains(plate.picture().name()))
          .filter(plate -> answer.knowsRoles() || plate.step() == Step.LATE)
          .forEach(plates::add);
    }
    return plates;
  }

  /**
   * The same on a machine that may not be able to draw.
   *
   * @throws ChartsUnavailableException if it has no graphics at all
   */
  public static List<Plate> ifDrawable(ResultDocument document, Studies studies)
      throws ChartsUnavailableException {
    try {
      return of(document, studies);
    } catch (LinkageError e) {
      throw new ChartsUnavailableException(e);
    }
  }

  /** Where the picture comes from; of a long name as much as leaves room for the rest. */
  private static String footer(String scenarioName, Result result) {
    String rest =
        "   ·   "
            + Figures.counted(result.runs(), "run")
            + "   ·   seed "
            + result.seed()
            + "   ·   model, not measurement";
    double room = Picture.BODY_WIDTH - Lettering.REGULAR.width(rest, Style.FOOTER);
    return Lettering.REGULAR.fit(scenarioName, Style.FOOTER, room) + rest;
  }
}
