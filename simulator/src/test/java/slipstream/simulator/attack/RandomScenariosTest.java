package slipstream.simulator.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.Recorded;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.Teams;
import slipstream.simulator.team.ledger.Activity;
import slipstream.simulator.team.ledger.Party;

/**
 * What is promised of every team holds of teams that nobody has. With {@code -Dscenarios=10000
 * -Dscenarios.first=N} of as many others.
 */
class RandomScenariosTest {
  private static final int COUNT = Integer.getInteger("scenarios", 300);
  private static final long FIRST = Long.getLong("scenarios.first", 0);
  private static final int RUNS = 3;

  private static final String[] OTHER_EYES = {
    "perception.visibility.frontend=10%",
    "perception.visibility.backend=100%",
    "perception.visibility.hidden=90%",
    "perception.tolerance=0%",
    "perception.last-touch=30%",
    "perception.weights.stand-up=7",
    "perception.mismatch-suspects.frontend=100%",
    "perception.outcome-bias=0"
  };

  @Test
  void promisesHoldOfTeamsThatNobodyHas() {
    int late = 0;
    for (long number = FIRST; number < FIRST + COUNT; number++) {
      LoadedScenario loaded = RandomScenario.loaded(number);
      Scenario scenario = loaded.scenario();
      TeamRun run = new TeamRun(scenario);
      TeamRun mirror = new TeamRun(Loading.fromTree(Teams.mirrorOf(loaded)));
      TeamRun seenOtherwise =
          new TeamRun(Loading.resolveTree(loaded.tree(), OTHER_EYES).scenario());
      for (int i = 0; i < RUNS; i++) {
        String where = "scenario " + number + ", replication " + i;
        Facts facts = run.run(scenario.seed(), i);
        holds(facts, scenario, where);
        late += facts.finish > facts.plannedEnd ? 1 : 0;
        Map<String, Double> all = Recorded.all(facts);
        Map<String, Double> delivery = Recorded.delivery(facts);
        assertThat(Recorded.delivery(seenOtherwise.run(scenario.seed(), i)))
            .as("other eyes, %s", where)
            .isEqualTo(delivery);
        assertThat(Recorded.all(mirror.run(scenario.seed(), i)))
            .as("mirror, %s", where)
            .isEqualTo(Recorded.mirrored(all));
      }
    }
    // Else they are all of one kind.
    assertThat(late).isBetween(COUNT * RUNS / 10, COUNT * RUNS * 99 / 100);
  }

  private static void holds(Facts facts, Scenario scenario, String where) {
    assertThat(facts.chainTotal()).as(where).isEqualTo(facts.finish);
    assertThat(facts.finish).as(where).isBetween(0.0, scenario.sprint().cutOff());
    for (double[] hours : facts.hours) {
      assertThat(Arrays.stream(hours).min().orElse(0)).as(where).isNotNegative();
    }
    for (double[] hours : facts.waits) {
      assertThat(Arrays.stream(hours).min().orElse(0)).as(where).isNotNegative();
    }
    Recorded.all(facts)
        .forEach((key, value) -> assertThat(value).as("%s, %s", key, where).isFinite());
    for (DisciplineName name : DisciplineName.values()) {
      int people = scenario.team().of(name).developers();
      assertThat(sum(facts, Party.of(name))).as(where).isEqualTo(people * facts.finish);
    }
    for (Role role : Role.values()) {
      int people = (int) Math.ceil(scenario.structure().of(role).fte());
      assertThat(sum(facts, Party.of(role))).as(where).isEqualTo(people * facts.finish);
    }
  }

  /**
   * All hours of a party; those of its people sum to what the clock says, so none is above 100%.
   */
  private static double sum(Facts facts, Party party) {
    double sum = 0;
    for (Activity activity : facts.activities) {
      sum += facts.hours[party.ordinal()][activity.number()];
    }
    return sum;
  }
}
