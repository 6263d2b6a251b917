package slipstream.reports.study.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.command.ExperimentCommand.Found;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.simulator.experiment.comparison.Alternative;

/** No answer takes another's place. */
class AskedTest {
  private static String folder(String kind, String... alternatives) {
    var compared =
        EssayStudies.comparisons(
            List.of(alternatives).stream()
                .map(
                    name ->
                        EssayStudies.alternative(
                            name, List.of(), EssayTeam.told().result(), -2.3, 0.1, 0.85, "better"))
                .toArray(Alternative[]::new));
    ResultDocument document =
        ResultDocument.of(
                "0.1.0", "slipstream", Map.of("name", "a"), "1f0c", EssayTeam.told().result(), null)
            .with(kind, compared);
    return new WhatIfCommand(null).asked(new Found(document, null, List.of()));
  }

  @Test
  void eachChangeHasAFolderOfItsOwn() {
    assertThat(folder("what-if", "with a system analyst"))
        .isEqualTo("what-if/with-a-system-analyst");
    assertThat(folder("what-if", "with a QA at 0.5 FTE")).isEqualTo("what-if/with-a-qa-at-0.5-fte");
  }

  @Test
  void soHasEachComparison() {
    assertThat(folder("compare", "Fully staffed team", "Startup of two"))
        .isEqualTo("compare/fully-staffed-team-startup-of-two");
  }
}
