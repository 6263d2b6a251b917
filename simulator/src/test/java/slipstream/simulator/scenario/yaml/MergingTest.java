package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.FallsTo;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.scenario.value.Governed;
import slipstream.simulator.team.mechanism.decisions.Decisions;
import slipstream.simulator.team.mechanism.requirements.SpecChurn;

class MergingTest {
  private static LoadedScenario child(String text) {
    return Loading.fromText("team.yaml", "extends: defaults.yaml\n" + text);
  }

  private static Parameter parameter(LoadedScenario loaded, String key) {
    return loaded.parameters().stream().filter(p -> p.key().equals(key)).findFirst().orElseThrow();
  }

  @Test
  void mapsMergeKeyByKey() {
    Scenario merged = child("team: {backend: {developers: 5}}\n").scenario();

    assertThat(merged.team().backend().developers()).isEqualTo(5);
    assertThat(merged.team().backend().seat()).isEqualTo(2);
    assertThat(merged.team().frontend().developers()).isEqualTo(2);
  }

  @Test
  void oneSideOfAPairLeavesTheOther() {
    Scenario merged = child("mechanisms: {spec-churn: {rate: {missing: 0.5}}}\n").scenario();

    assertThat(merged.mechanisms().of(SpecChurn.Row.class).rate())
        .isEqualTo(new Governed(0.5, 0.03));
  }

  @Test
  void aSingleValueReplacesBothSidesOfAPair() {
    Scenario merged = child("mechanisms: {spec-churn: {rate: 0.5}}\n").scenario();

    assertThat(merged.mechanisms().of(SpecChurn.Row.class).rate())
        .isEqualTo(new Governed(0.5, 0.5));
  }

  @Test
  void distributionsStaffingsAndFallsToRowsAreReplacedWhole() {
    Scenario merged =
        child(
                """
                structure: {qa: {from-sprint: 2}}
                backlog: {backend-size: {constant: 5h}}
                mechanisms: {decisions: {falls-to: {frontend: 30%}}}
                """)
            .scenario();

    assertThat(merged.structure().of(Role.QA)).isEqualTo(new Staffing(1, 2, 0));
    assertThat(merged.backlog().backendSize()).isEqualTo(new Constant(5));
    assertThat(merged.mechanisms().of(Decisions.Row.class).fallsTo())
        .isEqualTo(new FallsTo(0.3, 0, 0));
  }

  @Test
  void nullTakesAnInputAway() {
    Scenario merged = child("starting-conditions: {backend: {access: null}}\n").scenario();

    assertThat(merged.startingConditions().backend().access()).isNull();
    assertThat(merged.startingConditions().backend().environment()).isNotNull();
  }

  @Test
  void anotherValueKeepsTheRangeAndLosesTheSource() {
    String key = "mechanisms.spec-churn.rate.missing";
    LoadedScenario merged = child("mechanisms: {spec-churn: {rate: {missing: 0.2}}}\n");

    assertThat(parameter(child(""), key).source()).startsWith("TSE 2018");
    assertThat(parameter(merged, key))
        .isEqualTo(
            new Parameter(
                key,
                "Changes per unfinished story and week.",
                "0.2",
                "per story and week",
                "0.04",
                "0.25",
                "",
                "",
                "",
                "team.yaml:2"));
  }

  @Test
  void aChildMayGiveItsOwnSource() {
    String key = "mechanisms.incidents.rate";
    LoadedScenario merged =
        child(
            "mechanisms: {incidents: {rate: {value: 0.4, source: our log, evidence: measured}}}\n");

    assertThat(parameter(merged, key).source()).isEqualTo("our log");
    assertThat(parameter(merged, key).low()).isEqualTo("0.05");
  }

  @Test
  void everyValueKnowsItsOrigin() {
    LoadedScenario merged =
        Loading.fromText("team.yaml", "extends: blank.yaml\nruns: 7\n", "seed=5");

    assertThat(merged.origins())
        .containsEntry("runs", "team.yaml:2")
        .containsEntry("seed", "--set")
        .containsEntry("name", "blank.yaml:3")
        .hasEntrySatisfying(
            "structure.qa", origin -> assertThat(origin).startsWith("defaults.yaml:"));
  }
}
