package slipstream.simulator.calibration.history.tracker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.calibration.history.Meaning;
import slipstream.simulator.calibration.history.UnusableHistory;

class ColumnWordsTest {

  @Test
  void wordsOfACommandLineNameColumns() {
    assertThat(ColumnWords.parse(List.of("done='Resolved at'", "part-of=Parent = Epic")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Meaning.DONE, "Resolved at", Meaning.PART_OF, "Parent = Epic"));
  }

  @Test
  void whatIsSavedIsReadBack() {
    Map<Meaning, String> columns =
        Map.of(Meaning.DONE, "Resolved: at # \"x\"", Meaning.POINTS, "yes", Meaning.SPRINT, "- 1");

    assertThat(ColumnWords.fromYaml(ColumnWords.toYaml(columns), "columns.yaml"))
        .containsExactlyInAnyOrderEntriesOf(columns);
    assertThat(ColumnWords.toYaml(Map.of(Meaning.DONE, "Resolved at")))
        .isEqualTo("done: Resolved at\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "done",
        "",
        "done: [a]",
        "done: {a: b}",
        "[done]",
        "finished: x",
        "done: a\ndone: b",
        "done: ''",
        "a: &a x\ndone: *a",
        "done: \"\u0007",
        "\t",
        "? {a: b}\n: c"
      })
  void anythingElseIsRefused(String yaml) {
    assertThatThrownBy(() -> ColumnWords.fromYaml(yaml, "columns.yaml"))
        .isInstanceOf(UnusableHistory.class)
        .hasMessageStartingWith("columns.yaml")
        .hasMessageContaining("allowed is a header of your file for each of: sprint, start");
  }

  @Test
  void nestingCostsNothing() {
    assertThatThrownBy(() -> ColumnWords.fromYaml("[".repeat(60_000), "columns.yaml"))
        .isInstanceOf(UnusableHistory.class);
  }

  @Test
  void anUnknownMeaningIsRefusedByItsWord() {
    assertThatThrownBy(() -> ColumnWords.parse(List.of("finished=Resolved at")))
        .hasMessageStartingWith("--columns: found finished=Resolved at; allowed is");
  }

  /** A single quote is a header like any other; a pair of them is left out. */
  @Test
  void quotesAroundAHeaderAreNoPartOfIt() {
    assertThat(ColumnWords.parse(List.of("done=\"Resolved at\"", "points='Size'", "state='")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Meaning.DONE, "Resolved at", Meaning.POINTS, "Size", Meaning.STATE, "'"));
    assertThat(ColumnWords.parse(List.of("done=\"Resolved'", "points='Size\"")))
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(Meaning.DONE, "\"Resolved'", Meaning.POINTS, "'Size\""));
  }

  @Test
  void whatIsSaidTwiceIsToldOfItsLine() {
    assertThatThrownBy(() -> ColumnWords.fromYaml("done: a\ndone: b", "columns.yaml"))
        .hasMessageStartingWith("columns.yaml:2: found done twice; ");
  }
}
