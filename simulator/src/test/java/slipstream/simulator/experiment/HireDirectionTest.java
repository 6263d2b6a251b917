package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.Teams;

/**
 * More people in a role, with nothing to learn, don't make the team of the essay later on average:
 * the mean of paired differences is at most two standard errors above 0.
 */
class HireDirectionTest {
  private static final int PAIRS = 2_000;

  @ParameterizedTest
  @EnumSource(Role.class)
  void aRoleInPlentyDoesNotMakeTheTeamLater(Role role) {
    expectNotLater("structure." + role.key() + "={fte: 10}");
  }

  private static void expectNotLater(String hire) {
    Scenario before = Teams.ESSAY.with().scenario();
    Scenario after = Teams.ESSAY.with(hire).scenario();
    TeamRun team = new TeamRun(before);
    TeamRun staffed = new TeamRun(after);
    Moments later = new Moments();
    for (int i = 0; i < PAIRS; i++) {
      double finish = team.run(before.seed(), i).finish;
      later.add((staffed.run(after.seed(), i).finish - finish) / 6); // days
    }
    double error = later.sd() / FastMath.sqrt(PAIRS);
    assertThat(later.mean()).as("days later").isLessThanOrEqualTo(2 * error);
  }
}
