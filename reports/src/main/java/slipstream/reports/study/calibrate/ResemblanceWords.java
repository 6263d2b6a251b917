package slipstream.reports.study.calibrate;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.study.calibrate.Findings.Resembles;
import slipstream.simulator.calibration.Resemblance;
import slipstream.simulator.calibration.Resemblance.Verdict;

/**
 * Whether the fitted model is the team, in a sentence that begins with yes, not quite or neither.
 */
final class ResemblanceWords {
  private ResemblanceWords() {}

  static String sentence(Findings found) {
    Resembles seen = found.resemblance();
    if (seen.verdict().equals(Verdict.YES.words())) {
      return (found.contradiction().isEmpty()
              ? "Yes, as far as "
              : "Yes, by what the tracker shows, as far as ")
          + Figures.counted(seen.sprints(), "sprint")
          + " can tell: "
          + lie(seen)
          + ", and their order is one that chance would give.";
    }
    if (seen.verdict().equals(Verdict.NOT_QUITE.words())) {
      String against = String.join("; ", against(found));
      return "Not quite: "
          + (seen.tooFewInside()
                  ? "only " + lie(seen) + "; " + against
                  : lie(seen) + ", but " + against)
              .replaceFirst("; $", "")
          + ".";
    }
    return "Cannot tell yet: "
        + lie(seen)
        + (seen.sprints() < Resemblance.FEWEST
            ? ", as so few may in a wrong model too; it takes "
                + Resemblance.FEWEST
                + " sprints at least."
            : ": too few for a yes, too many for a no; more sprints will tell.");
  }

  private static String lie(Resembles seen) {
    String where = " where the model put nine in ten";
    if (seen.sprints() == 1) {
      return "your one sprint " + (seen.inside90() == 1 ? "lies" : "does not lie") + where;
    }
    return seen.inside90() + " of your " + seen.sprints() + " sprints lie" + where;
  }

  /** Signs that teams of the model seldom give, but for their count. */
  private static List<String> against(Findings found) {
    List<String> against = new ArrayList<>();
    Resembles seen = found.resemblance();
    if (seen.change().once()) {
      against.add(
          "the "
              + Figures.counted(seen.sprints() - seen.change().after(), "newest sprint")
              + (seen.sprints() - seen.change().after() == 1 ? " delivers " : " deliver ")
              + (seen.change().up() ? "more" : "less")
              + " than those before, so something changed, and in the model nothing does");
    }
    boolean alike = seen.tellingOrder() && seen.neighboursAlike();
    if (seen.levels().two() && !seen.change().once() && !alike) {
      against.add(
          "they lie around two levels, "
              + seen.levels().lower()
              + " near "
              + Figures.percent(seen.levels().low())
              + " and "
              + seen.levels().higher()
              + " near "
              + Figures.percent(seen.levels().high())
              + " of what was committed, as if two teams took turns");
    }
    if (seen.tellingOrder() && !(alike && seen.change().once())) {
      against.add(
          seen.neighboursAlike()
              ? "sprints that follow each other are more alike than chance has it, so something"
                  + " changed meanwhile, and in the model nothing does"
              : "high and low sprints take turns more than chance has it, which the model's do"
                  + " not");
    }
    if (seen.rivalBetter()) {
      against.add(
          CalibrateWords.called(found.walkForward().preferred())
              + " foretells them better beyond chance");
    }
    return against;
  }
}
