package slipstream.reports.study.whatif;

import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.data.Kind;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.story.Answer;
import slipstream.reports.kit.story.Place;
import slipstream.reports.kit.story.Plate;
import slipstream.reports.kit.story.Step;
import slipstream.reports.study.Study;
import slipstream.simulator.experiment.comparison.Comparisons;

/**
 * What alternatives move under the same luck.
 *
 * @param kind of what asks: a change to a scenario, or other scenarios
 */
public record ComparisonStudy(Kind kind) implements Study {
  /** A scenario against a change of it. */
  public static final ComparisonStudy WHAT_IF = of("what-if");

  /** A scenario against others. */
  public static final ComparisonStudy COMPARE = of("compare");

  private static ComparisonStudy of(String key) {
    return new ComparisonStudy(Kind.of(key, Comparisons.class, ComparisonStudy::misfit));
  }

  @Override
  public Answer answer(ResultDocument document) {
    return new ComparisonAnswer(
        document.result(), (Comparisons) document.study(), document.scenario());
  }

  @Override
  public List<Plate> plates(ResultDocument document, String footer) {
    return BeforeAndAfter.of(
            document.name(), document.result(), (Comparisons) document.study(), footer)
        .map(
            picture ->
                Plate.of(
                        picture,
                        Place.CHANGE,
                        "The share of simulated sprints that are finished by each day, with and without"
                            + " the change, under the same luck.")
                    .behind("SIDE BY SIDE", "DIFFERENCE", "SLIP IN GOOD", "WORK DELIVERED")
                    .told(Step.CHANGE, "Measured under the same luck."))
        .stream()
        .toList();
  }

  private static Optional<String> misfit(Comparisons study) {
    if (study.alternatives().isEmpty()) {
      return Optional.of("field 'alternatives' is empty");
    }
    return study
            .difference()
            .keySet()
            .containsAll(study.alternatives().get(0).difference().keySet())
        ? Optional.empty()
        : Optional.of("field 'difference' lacks a measure of the first alternative");
  }
}
