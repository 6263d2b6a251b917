package slipstream.simulator.team.perception;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.team.Recorded;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.Teams;

/**
 * Observers know the disciplines by their rows only: exchange them, and whoever was named comes
 * back exchanged, bit for bit, however differently the two are seen and suspected.
 */
class PerceptionMirrorTest {
  private static final int RUNS = 100;

  private static final String[] LOPSIDED_EYES = {
    "perception.visibility={frontend: 35%, backend: 75%, hidden: 15%}",
    "perception.tolerance=3%",
    "perception.last-touch=65%",
    "perception.production-suspects.frontend=90%",
    "perception.production-suspects.backend=5%",
    "perception.mismatch-suspects.frontend=15%",
    "perception.mismatch-suspects.backend=45%"
  };

  @Test
  void theMirrorOfTheEssayHasItsObserversMirroredToo() {
    Scenario mirrored = Loading.fromTree(Teams.ESSAY.mirror());
    assertThat(Teams.NO_DESIGNS.loaded().scenario().perception()).isEqualTo(mirrored.perception());
  }

  @ParameterizedTest
  @EnumSource(Teams.class)
  void exchangingTheRowsExchangesBlame(Teams team) {
    LoadedScenario lopsided = team.with(LOPSIDED_EYES);
    Scenario given = lopsided.scenario();
    Scenario mirror = Loading.fromTree(Teams.mirrorOf(lopsided));
    assertThat(mirror.perception().visibility().frontend()).isEqualTo(0.75);

    TeamRun givenRun = new TeamRun(given);
    TeamRun mirrorRun = new TeamRun(mirror);
    int asymmetric = 0;
    for (int i = 0; i < RUNS; i++) {
      Map<String, Double> said = Recorded.perception(givenRun.run(given.seed(), i));
      Map<String, Double> reflected = Recorded.perception(mirrorRun.run(given.seed(), i));
      assertThat(reflected).as("replication %s", i).isEqualTo(Recorded.mirrored(said));
      asymmetric += reflected.equals(said) ? 0 : 1;
    }
    assertThat(asymmetric).as("the test can fail").isGreaterThan(RUNS / 2);
  }
}
