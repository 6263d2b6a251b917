package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same invented export for users of other languages. */
class JiraLanguagesTest {
  /** Sprint 1: 3 + 5, of which 5 went on to Sprint 2; that one 5 + 2. */
  @ParameterizedTest
  @ValueSource(strings = {"jira-french.csv", "jira-spanish.csv", "jira-portuguese.csv"})
  void itIsReadAsTheEnglishOneIs(String sample) {
    History history = Reading.ofSample(sample);

    assertThat(Reading.said(history)).containsExactly("Sprint 1: 8 > 3", "Sprint 2: 7 > 7");
    assertThat(history.unit()).isEqualTo("points");
  }

  /** Points with a decimal comma: 2.5 + 5; then 5 + 3. The epic and its part are left out. */
  @Test
  void aGermanOneHasItsMonthsAndItsCommas() {
    History history = Reading.ofSample("jira-german.csv");

    assertThat(Reading.said(history)).containsExactly("Sprint 1: 7.5 > 2.5", "Sprint 2: 8 > 8");
    assertThat(Reading.left(history))
        .containsExactly(
            "4 holds other items or is a part of one: counted there",
            "5 holds other items or is a part of one: counted there");
    // What was done tells the last days: 06/Mär and 24/Mär.
    assertThat(history.sprints().get(0).end()).isEqualTo("2026-03-06");
    assertThat(history.sprints().get(1).end()).isEqualTo("2026-03-24");
  }

  @Test
  void partsAreNamedInTheirLanguage() {
    assertThat(Reading.left(Reading.ofSample("jira-spanish.csv")))
        .containsExactly("4 holds other items or is a part of one: counted there");
    assertThat(Reading.left(Reading.ofSample("jira-portuguese.csv")))
        .containsExactly("4 holds other items or is a part of one: counted there");
  }

  /** No French word for the day of being done was found, so a user names it. */
  @Test
  void whatIsNotKnownCanBeNamed() {
    String export =
        "Type de ticket,Clé de ticket,État,Sprint,Fini le\n"
            + "Story,A-1,Terminé(e),Sprint 1,02/mars/26\nStory,A-2,Terminé(e),Sprint 2,16/mars/26\n";

    History named =
        Reading.of(export, ReadingOptions.NONE.withColumns(Map.of(Meaning.DONE, "Fini le")));

    assertThat(Reading.of(export).sprints().get(1).end()).isNull();
    assertThat(named.sprints().get(1).end()).isEqualTo("2026-03-16");
  }
}
