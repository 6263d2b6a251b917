package slipstream.simulator.experiment.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;

/** Whose luck a world has: one team in every place, so that nothing but luck differs. */
class RowsOfWorldsTest {
  private static final Scenario TEAM = Loading.shipped("the-essay-team.yaml").scenario();

  private final List<String> heard = new ArrayList<>();
  private final double[][][] slips =
      RowsOfWorlds.slips(
          2,
          3,
          (sample, row) -> TEAM,
          7,
          2,
          Threads.alone(),
          (done, planned) -> heard.add(done + " of " + planned));

  /** Two rows of two runs: replications 0 and 1, 2 and 3; the second sample's begin after them. */
  @Test
  void allOfARowButTheSecondShareTheirLuck() {
    assertThat(slips[0][0]).containsExactly(slip(0), slip(1));
    assertThat(slips[0][1]).containsExactly(slip(2), slip(3));
    assertThat(slips[1][0]).containsExactly(slip(4), slip(5));
    assertThat(slips[1][1]).containsExactly(slip(6), slip(7));
    assertThat(slips[2]).isDeepEqualTo(slips[0]);
  }

  private static double slip(int replication) {
    return Measure.of(Measure.SLIP).of().applyAsDouble(new TeamRun(TEAM).run(7, replication), TEAM);
  }

  /** A row is 3 x 2 runs. */
  @Test
  void itIsToldRowByRow() {
    assertThat(heard).containsExactly("6 of 12", "12 of 12");
  }
}
