package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.Teams;
import slipstream.simulator.team.ledger.Cause;

/**
 * No mechanism takes anything over from one run into the next: a team that has simulated others
 * before simulates a run as one that begins with it.
 */
class RunsApartTest {
  @ParameterizedTest
  @EnumSource(names = {"ESSAY", "HIRES_ON_THE_WAY", "TIRED_IN_PAIRS", "MANY_PIECES"})
  void whatWentBeforeChangesNothing(Teams kind) {
    Scenario scenario = kind.loaded().scenario();
    TeamRun used = new TeamRun(scenario);
    used.run(scenario.seed(), 0);
    used.run(scenario.seed(), 1);

    Facts later = used.run(scenario.seed(), 2);
    Facts alone = new TeamRun(scenario).run(scenario.seed(), 2);

    assertThat(later.events).isEqualTo(alone.events);
    assertThat(later.finish).isEqualTo(alone.finish);
    assertThat(later.hours).isDeepEqualTo(alone.hours);
    assertThat(later.blame.total()).isEqualTo(alone.blame.total());
    for (Cause cause : Cause.values()) {
      assertThat(later.chain.hours(cause)).as(cause.toString()).isEqualTo(alone.chain.hours(cause));
    }
    for (int i = 0; i < alone.sprints.length; i++) {
      assertThat(later.sprints[i].debt).isEqualTo(alone.sprints[i].debt);
      assertThat(later.sprints[i].fatigue).isEqualTo(alone.sprints[i].fatigue);
    }
  }
}
