package slipstream.reports.study.facts;

import java.util.List;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.study.Study;
import slipstream.simulator.experiment.fact.FactsFound;

/** Which published regularities the model reproduces. */
public final class FactsStudy implements Study {
  @Override
  public Kind kind() {
    return new Kind("facts", FactsFound.class);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new FactsAnswer(document.result(), (FactsFound) document.study());
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    FactsFound found = (FactsFound) document.study();
    return found.facts().isEmpty()
        ? List.of()
        : List.of(
            Plate.of(
                    FactsChart.of(found, footer),
                    Place.CHANGE,
                    "Which published regularities the model shows without being fitted to each, and"
                        + " which it does not.")
                .behind(
                    FactsAnswer.TAKEN_FROM_IT,
                    FactsAnswer.NOT_REPRODUCED,
                    FactsAnswer.NOT_COMPARABLE,
                    FactsAnswer.FIGURES,
                    FactsAnswer.SOURCES));
  }
}
