package slipstream.simulator.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;

class PlayersTest {
  private static final Scenario TEAM =
      Loading.shipped("the-essay-team.yaml", "structure.qa=present").scenario();

  @Test
  void whatPeopleAreIsACauseOfItsOwnWhereItIsOn() {
    assertThat(Players.of(TEAM).keys()).doesNotContain("absences", "overtime", "forgetting");
    Scenario tired =
        Loading.shipped(
                "lesson-overtime.yaml",
                "mechanisms.absences.enabled=true",
                "mechanisms.forgetting.enabled=true")
            .scenario();
    Players players = Players.of(tired);
    assertThat(players.keys())
        .endsWith("frontend", "backend", "absences", "overtime", "forgetting")
        .doesNotContain("pairing", "defects");
    long allOn = (1L << players.keys().size()) - 1;
    assertThat(players.scenario(allOn)).isEqualTo(tired);
    Scenario rested = players.scenario(allOn - (1L << players.keys().indexOf("overtime")));
    assertThat(rested)
        .isEqualTo(
            Loading.shipped(
                    "lesson-overtime.yaml",
                    "mechanisms.absences.enabled=true",
                    "mechanisms.forgetting.enabled=true",
                    "mechanisms.overtime.enabled=false")
                .scenario());
  }

  /** Reading a scenario takes as long as fifty replications; the coalitions are hundreds. */
  @Test
  void aScenarioOfFurtherPlayersIsAskedForOnce() {
    List<Long> asked = new ArrayList<>();
    Players players =
        Players.of(
            List.of("a", "b"),
            off -> {
              asked.add(off);
              return TEAM;
            });
    long coalitions = 1L << players.keys().size();
    for (long on = 0; on < coalitions; on++) {
      players.scenario(on);
    }
    assertThat(asked).containsExactlyInAnyOrder(0L, 1L, 2L, 3L);
  }
}
