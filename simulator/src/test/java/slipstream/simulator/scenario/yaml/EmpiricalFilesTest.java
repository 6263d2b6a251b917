package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.simulator.Loading;
import slipstream.simulator.random.distribution.Empirical;
import slipstream.simulator.scenario.yaml.text.Problem;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;

class EmpiricalFilesTest {
  @TempDir Path folder;
  private Path scenario;

  @BeforeEach
  void aTeamsHistory() throws IOException {
    Files.writeString(folder.resolve("history.csv"), "id,hours,wait\n1,3,1 day\n2,1,2h\n3,2,3h\n");
    scenario = Files.writeString(folder.resolve("team.yaml"), "extends: blank.yaml\n");
  }

  private List<String> refusal(String file, String column) {
    ScenarioProblems refused =
        catchThrowableOfType(
            ScenarioProblems.class, () -> load("{file: " + file + ", column: " + column + "}"));
    return refused.problems().stream().map(Problem::message).toList();
  }

  private LoadedScenario load(String empirical) {
    return Loading.load(scenario, List.of("backlog.backend-size={empirical: " + empirical + "}"));
  }

  @Test
  void aColumnIsReadWithTheUnitsItHolds() {
    assertThat(load("{file: history.csv, column: wait}").scenario().backlog().backendSize())
        .isEqualTo(Empirical.of(2, 3, 6));
  }

  @Test
  void bareNumbersTakeTheUnitGiven() {
    assertThat(
            load("{file: history.csv, column: hours, unit: h}").scenario().backlog().backendSize())
        .isEqualTo(Empirical.of(1, 2, 3));
    assertThat(refusal("history.csv", "hours"))
        .containsExactly(
            "found 3 without a unit; write \"3h\", \"3 min\", \"3 days\" or \"3 sprints\"");
  }

  @Test
  void theResolvedTreeHoldsTheValuesThemselves() {
    LoadedScenario loaded = load("{file: history.csv, column: wait}");

    assertThat(((Map<?, ?>) loaded.tree().get("backlog")).get("backend-size"))
        .isEqualTo(Map.of("empirical", List.of("1 day", "2h", "3h")));
    assertThat(Loading.fromTree(loaded.tree())).isEqualTo(loaded.scenario());
  }

  @Test
  void aColumnThatIsNotThereIsRefusedWithThoseThatAre() {
    assertThat(refusal("history.csv", "days"))
        .containsExactly("found \"days\"; allowed is a column of history.csv: id, hours, wait");
  }

  @Test
  void dataStaysInTheScenariosFolder() {
    assertThat(refusal("../history.csv", "hours"))
        .containsExactly(
            "found \"../history.csv\": \"../history.csv\" lies outside the scenario's folder; allowed are"
                + " files in it or below");
    assertThat(refusal("nothing.csv", "hours"))
        .containsExactly("found \"nothing.csv\"; no such file");
  }

  @Test
  void tooManyRowsAreRefused() throws IOException {
    Files.writeString(folder.resolve("long.csv"), "hours\n" + "1h\n".repeat(10_001));

    assertThat(refusal("long.csv", "hours")).containsExactly("found more than 10000 rows");
  }
}
