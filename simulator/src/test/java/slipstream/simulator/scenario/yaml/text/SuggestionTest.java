package slipstream.simulator.scenario.yaml.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SuggestionTest {
  private static final List<String> WORDS =
      List.of("run", "manual", "calibrate", "sensitivity", "--runs", "system-analyst");

  @ParameterizedTest
  @CsvSource({
    "run, run",
    "rum, run", // one letter of three
    "rnu, run", // two that changed places
    "--rusn, --runs",
    "--rnu, --runs", // two of six
    "sens, sensitivity", // begun
    "System_Analyst, system-analyst",
    "system anlyst, system-analyst",
    "sytsem-analyts, system-analyst", // four of fourteen
    "xun, run"
  })
  void theNearestWordIsMeant(String found, String meant) {
    assertThat(Suggestion.nearest(found, WORDS)).containsExactly(meant);
    assertThat(Suggestion.of(found, WORDS)).isEqualTo("; did you mean \"" + meant + "\"?");
  }

  @ParameterizedTest
  @CsvSource({"sen", "unr-it", "qqq", "manager", "''"})
  void whatIsFarFromAllMeansNone(String found) {
    assertThat(Suggestion.nearest(found, WORDS)).isEmpty();
    assertThat(Suggestion.of(found, WORDS)).isEmpty();
  }

  @Test
  void ofSeveralAllAreMeant() {
    assertThat(Suggestion.nearest("sed", List.of("set", "run", "seed")))
        .containsExactly("set", "seed");
  }

  @Test
  void aTextOfNoEndIsNotCompared() {
    assertThat(Suggestion.nearest("run".repeat(34), WORDS)).isEmpty();
    assertThat(Suggestion.nearest("run", List.of())).isEmpty();
  }
}
