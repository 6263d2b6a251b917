package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;

/**
 * The heart of the argument: nothing in the code knows frontend from backend. Exchange the rows of
 * the two disciplines, and all that a run leaves comes back exchanged, bit for bit.
 */
class MirrorTest {
  private static final int RUNS = 200;

  @ParameterizedTest
  @EnumSource(Teams.class)
  void exchangingTheRowsOfTheDisciplinesExchangesTheirResults(Teams team) {
    Scenario given = team.loaded().scenario();
    Scenario mirror = Loading.fromTree(team.mirror());
    assertThat(mirror.team().frontend()).isEqualTo(given.team().backend());

    TeamRun givenRun = new TeamRun(given);
    TeamRun mirrorRun = new TeamRun(mirror);
    int asymmetric = 0;
    for (int i = 0; i < RUNS; i++) {
      Map<String, Double> result = Recorded.all(givenRun.run(given.seed(), i));
      Map<String, Double> reflected = Recorded.all(mirrorRun.run(given.seed(), i));
      assertThat(reflected).as("replication %s", i).isEqualTo(Recorded.mirrored(result));
      asymmetric += reflected.equals(result) ? 0 : 1;
    }
    assertThat(asymmetric).as("the test can fail").isGreaterThan(RUNS / 2);
  }
}
