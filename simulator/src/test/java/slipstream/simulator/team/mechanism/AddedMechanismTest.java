package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.scenario.assumption.Assumption;
import slipstream.simulator.scenario.mechanism.MechanismType;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.scenario.yaml.show.JsonSchema;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;
import slipstream.simulator.team.AllMechanisms;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.Vocabulary;
import slipstream.simulator.team.chance.Chance;
import slipstream.simulator.team.diary.Diary;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/**
 * A mechanism that nothing in the program names is added by one line in a list. A backend developer
 * alone has a story of 6 h; every day of 6 h begins with a drill of 1 h. So the story takes the
 * hours 1 to 6 and 7 to 8, between them the second drill.
 */
class AddedMechanismTest {
  private static final List<MechanismType> MORE =
      Stream.concat(AllMechanisms.LIST.stream(), Stream.of(FireDrills.DECLARATION)).toList();

  private static final String TEAM =
      """
      extends: blank.yaml
      team: {frontend: {developers: 0}, backend: {developers: 1}}
      backlog: {stories: 1, frontend-share: 0%, backend-size: 6h}
      sprint: {length: 5 days, hours-per-day: 6h}
      structure: {manager: missing}
      mechanisms:
        fire-drills:
          enabled: true
          governed-by: manager
          falls-to: backend
          chance: {missing: 100%, present: 0%}
          effort: {value: 1h, range: 0.5h to 3h}
      """;

  private static LoadedScenario team(String... settings) {
    return new ScenarioLoader(MORE).fromText("drilled.yaml", TEAM, settings);
  }

  @Test
  void itTakesTimeUnderItsOwnActivityAndForItsOwnCause() {
    Facts run = new TeamRun(team().scenario()).run(1, 0);

    assertThat(run.finish).isCloseTo(8, within(1e-4));
    double drills = run.hours[Party.BACKEND.ordinal()][FireDrills.DRILLING.number()];
    assertThat(drills).isCloseTo(2, within(1e-4));
    assertThat(run.chain.hours(Cause.missing(Role.MANAGER))).isCloseTo(2, within(1e-4));
  }

  @Test
  void itsOwnerMakesItsOtherValueCount() {
    Facts run = new TeamRun(team("structure.manager=present").scenario()).run(1, 0);

    assertThat(run.finish).isCloseTo(6, within(1e-4));
  }

  @Test
  void itCanBeSwitchedOff() {
    Facts run = new TeamRun(team("mechanisms.fire-drills.enabled=false").scenario()).run(1, 0);

    assertThat(run.finish).isCloseTo(6, within(1e-4));
  }

  @Test
  void resultsHaveItsActivity() {
    var result =
        new Experiment(team("runs=10").scenario())
            .run(Runnable::run, 1, (done, planned) -> {}, () -> false);

    assertThat(result.timeUse().get("backend").get("drilling")).isCloseTo(2, within(1e-4));
  }

  @Test
  void diariesTellItAndCountItsWork() {
    Diary diary = new TeamRun(team().scenario()).tell(1, 0, "asked");

    assertThat(diary.events().stream().filter(event -> event.what().equals("fire-drill")))
        .extracting(Event::at)
        .containsExactly(0.0, 1.0);
    assertThat(diary.days().get(1).scope()).isCloseTo(1 + 2 / 6.0, within(1e-4));
  }

  @Test
  void filesAndSchemaAndAssumptionsKnowItsKeys() {
    assertThat(team("mechanisms.fire-drills.effort=2h").tree().toString())
        .contains("fire-drills={enabled=true, governed-by=manager, falls-to=backend");
    Map<?, ?> schema = (Map<?, ?>) JsonSchema.tree(MORE).get("properties");
    assertThat(schema.get("mechanisms").toString()).contains("fire-drills");
    assertThat(AssumptionsReading.of(team()).list())
        .extracting(Assumption::key)
        .contains("mechanisms.fire-drills.effort");
    assertThatThrownBy(() -> team("mechanisms.fire-drill.enabled=true"))
        .hasMessageContaining("did you mean \"fire-drills\"");
  }

  @Test
  void theProgramItselfDoesNotKnowIt() {
    assertThatThrownBy(() -> new ScenarioLoader(AllMechanisms.LIST).fromText("drilled.yaml", TEAM))
        .hasMessageContaining("unknown key \"fire-drills\"");
  }

  @Test
  void itsNumbersAreItsOwn() {
    Declaration<FireDrills> second =
        Declaration.of("more-drills", "9. The same.", FireDrills.Row.class, FireDrills::new)
            .drawing(new Chance(26));
    List<MechanismType> both = Stream.concat(MORE.stream(), Stream.of(second)).toList();

    assertThatIllegalStateException()
        .isThrownBy(() -> new Vocabulary(both))
        .withMessage("two mechanisms bring the number of chance 26");
  }
}
