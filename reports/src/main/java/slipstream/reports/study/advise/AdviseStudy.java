package slipstream.reports.study.advise;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;
import slipstream.simulator.experiment.advice.Advice;

/** Which hire or practice first, and which together. */
public final class AdviseStudy implements Study {
  @Override
  public Kind kind() {
    return Kind.of("advise", Advice.class, AdviseStudy::misfit);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new AdviceAnswer(document.result(), (Advice) document.study());
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    Advice advice = (Advice) document.study();
    List<Plate> plates = new ArrayList<>();
    if (!advice.options().isEmpty()) {
      plates.add(
          Plate.of(
                  AdviceRanking.of(advice, footer),
                  Place.CHANGE,
                  "Days that one change saves, with 95% intervals. Where intervals overlap, the order"
                      + " is not certain.")
              .behind("ONE BY ONE", "TOGETHER, within")
              .told(Step.CHANGE, "Measured under the same luck."));
    }
    if (advice.robustness() != null && !advice.robustness().options().isEmpty()) {
      plates.add(
          Plate.of(
                  PlausibleWorlds.of(advice, footer),
                  Place.CHANGE,
                  "The same choice in many plausible worlds, in which the assumptions differ.")
              .behind("IN PLAUSIBLE WORLDS", "WHAT WOULD FLIP"));
    }
    return plates;
  }

  private static Optional<String> misfit(Advice advice) {
    return advice.options().isEmpty() ? Optional.of("field 'options' is empty") : Optional.empty();
  }
}
