package slipstream.reports.study.sensitivity;

import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;
import slipstream.simulator.experiment.sensitivity.Sensitivity;

/** Which assumption moves the result most. */
public final class AssumptionStudy implements Study {
  @Override
  public Kind kind() {
    return Kind.of("sensitivity", Sensitivity.class, AssumptionStudy::misfit);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new SensitivityAnswer(document.result(), (Sensitivity) document.study());
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    Sensitivity found = (Sensitivity) document.study();
    return found.tornado().isEmpty()
        ? List.of()
        : List.of(
            Plate.of(
                    Tornado.of(document.result(), found, footer),
                    Place.CHANGE,
                    "How far the delay moves when one assumption goes from one end of its plausible"
                        + " range to the other.")
                .behind("ONE AT A TIME", "ALL TOGETHER")
                .told(Step.CHANGE, "Measured under the same luck."));
  }

  private static Optional<String> misfit(Sensitivity study) {
    return study.tornado().isEmpty() ? Optional.of("field 'tornado' is empty") : Optional.empty();
  }
}
