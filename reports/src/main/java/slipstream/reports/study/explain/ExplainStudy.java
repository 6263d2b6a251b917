package slipstream.reports.study.explain;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;
import slipstream.reports.study.run.chart.BlameAgainstCause;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.attribution.Attribution;

/** What would not have happened but for each cause. */
public final class ExplainStudy implements Study {
  @Override
  public Kind kind() {
    return new Kind("explain", Attribution.class);
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new ExplainAnswer(document.result(), found(document));
  }

  private static Attribution found(ResultDocument document) {
    return (Attribution) document.study();
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    Result result = document.result();
    Attribution found = found(document);
    List<Plate> plates = new ArrayList<>();
    if (found.onTimeIsAsked() && !found.onTimeShapley().isEmpty()) {
      plates.add(chance(found, footer));
    }
    if (!found.shapley().isEmpty()) {
      plates.add(slip(result, found, footer));
    }
    BlameAgainstButFor.of(result, found, footer)
        .map(BlameAgainstCause::plate)
        .ifPresent(plates::add);
    FirstHires.of(found, footer).map(ExplainStudy::hires).ifPresent(plates::add);
    HiresTogether.of(found, footer)
        .map(
            picture ->
                Plate.of(
                        picture,
                        Place.CHANGE,
                        "What two hires save together beside what each saves alone: hires are no sum.")
                    .behind("TOGETHER"))
        .ifPresent(plates::add);
    return plates;
  }

  private static Plate hires(Picture picture) {
    return Plate.of(
            picture,
            Place.CHANGE,
            "Each row is one hire on its own, in the same simulated sprints as without it. Savings"
                + " of several hires do not add up.")
        .behind("CAUSE, but-for")
        .told(
            Step.CHANGE,
            "Each row is one hire, all else as it is, under the same luck. The largest cause need not be"
                + " the best first hire: causes share what they do together.");
  }

  private static Plate chance(Attribution found, String footer) {
    return Plate.of(
            ChanceWaterfall.of(found, footer),
            Place.CHANGE,
            "From the chance to be on time with every cause switched off to the chance as it is."
                + " Each step is what this cause takes from it.")
        .behind("ON TIME, but-for");
  }

  private static Plate slip(Result result, Attribution found, String footer) {
    return Plate.of(
            SlipWaterfall.of(result, found, footer),
            Place.CHANGE,
            "From the planned end to the real one. Each step is the part of the delay that would"
                + " not have happened but for this cause.")
        .behind("CAUSE, but-for")
        .told(
            Step.BUT_FOR,
            "Each step is the delay that would not have happened but for this cause: its Shapley"
                + " value.");
  }
}
