package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;

class MeasureTest {
  /** Five stories without any work are done at once: all that was promised, and on time. */
  @Test
  void aPromiseOfNoWorkIsDeliveredByStories() {
    Scenario team =
        Loading.shipped(
                "blank.yaml",
                "backlog.stories=5",
                "backlog.frontend-size=0",
                "backlog.backend-size=0")
            .scenario();
    var run = TeamRun.unwatched(team).run(1, 0);
    assertThat(Measure.of(Measure.ON_TIME).of().applyAsDouble(run, team)).isEqualTo(1);
    assertThat(Measure.of("deliveredShare").of().applyAsDouble(run, team)).isEqualTo(1);
  }
}
