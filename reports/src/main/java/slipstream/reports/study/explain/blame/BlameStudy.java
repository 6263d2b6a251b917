package slipstream.reports.study.explain.blame;

import java.util.List;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;
import slipstream.simulator.experiment.attribution.BlameAttribution;

/** What puts the blame on a discipline. */
public final class BlameStudy implements Study {
  /** Kind of its result files. */
  public static final String KEY = "explain-blame";

  @Override
  public Kind kind() {
    return new Kind(KEY, BlameAttribution.class);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new BlameAnswer(document.result(), found(document));
  }

  private static BlameAttribution found(ResultDocument document) {
    return (BlameAttribution) document.study();
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    return List.of(
        Plate.of(
                BlameWaterfall.of(found(document), footer),
                Place.CHANGE,
                "From the share of the delay that it caused to the share of the blame that it gets."
                    + " Each step is blame that would not be there but for this.")
            .behind(BlameAnswer.TITLE)
            .told(
                Step.WHY,
                "Each step is blame that would not land there but for this: both disciplines seen"
                    + " and treated alike, or the role filled (Shapley values)."));
  }
}
