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
