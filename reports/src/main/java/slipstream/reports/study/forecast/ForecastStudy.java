package slipstream.reports.study.forecast;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;

/** When will it be done? */
public final class ForecastStudy implements Study {
  @Override
  public Kind kind() {
    return Kind.of("forecast", Outlooks.class, Outlooks::misfit);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new ForecastAnswer(document.result(), (Outlooks) document.study());
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    Outlooks found = (Outlooks) document.study();
    List<Plate> plates = new ArrayList<>();
    plates.add(
        Plate.of(
                WhenDone.of(found, footer),
                Place.TEAM,
                "How the chance to be done grows from sprint to sprint. In the grey part nobody"
                    + " can tell: the past is too short.")
            .behind("DONE WITHIN", "CHANCE")
            .told(Step.LATE, "How the chance to be done grows from sprint to sprint."));
    if (!found.used().work().isEmpty()) {
      plates.add(
          Plate.of(
                  WorkFan.of(found, footer),
                  Place.TEAM,
                  "How much is done by the end of each coming sprint. Where the line across meets the"
                      + " fan, the work may be done; the wider the fan there, the less sure is the"
                      + " day. It spans no more than the past has shown.")
              .behind("WORK DONE"));
    }
    return plates;
  }
}
