package slipstream.reports.study.explain.blame;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayStudies;
import slipstream.simulator.experiment.attribution.BlameAttribution;
import slipstream.simulator.experiment.attribution.BlameAttribution.Reason;
import slipstream.simulator.statistics.Interval;

class BlameWordsTest {
  /** Blamed for 70%, caused 15%; 40% where all is even, and reasons of 30 points in all. */
  private static BlameAttribution study() {
    Map<String, Reason> reasons = new LinkedHashMap<>();
    reasons.put("visibility", reason(0.20, 0.01, -0.22, 0.02));
    reasons.put("falls-to", reason(0.12, 0.01, -0.01, 0.02));
    reasons.put("missing-qa", reason(0.004, 0.006, -0.03, 0.01));
    reasons.put("missing-tech-lead", reason(0.006, 0.001, -0.006, 0.001));
    reasons.put("starting-conditions", reason(-0.03, 0.01, 0.04, 0.01));
    return new BlameAttribution(
        "backend",
        5_000,
        100,
        100_000,
        0.01,
        0.01,
        0.7,
        new Interval(0.69, 0.71),
        0.15,
        0.4,
        new Interval(0.39, 0.41),
        reasons);
  }

  private static Reason reason(double share, double half, double offAlone, double offHalf) {
    return new Reason(
        share, new Interval(share - half, share + half), EssayStudies.about(offAlone, offHalf));
  }

  @Test
  void onlyWhatTakesBlameAwayIsToldAsAReason() {
    // Of falls-to the interval of the change holds zero; of QA that of the value.
    assertThat(BlameWords.sentences(study(), 1))
        .filteredOn(sentence -> sentence.contains("because"))
        .containsExactly(
            "Blame lands there because less can be seen of its work than of frontend's: 20.0 points"
                + " (95%: 19.0 to 21.0); taken away alone it takes 22.0 points off.",
            "Blame lands there because there is no tech lead: 0.6 points (95%: 0.5 to 0.7); taken"
                + " away alone it takes 0.6 points off.");
  }

  @Test
  void saysWhatIsLeftWhereAllIsEvenAndWhatTakesBlameOff() {
    assertThat(BlameWords.sentences(study(), 1))
        .startsWith("Backend gets 70% of the blame and caused 15% of the time lost.")
        .contains("Blame is taken off it by starting conditions (3.0 points).")
        .anyMatch(sentence -> sentence.contains("it would get 40.0% (95%: 39.0% to 41.0%)"));
  }
}
