package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/** 2b: on every day priorities shift; with a scrum master never. Coming back costs 1 h. */
class PriorityShiftsTest {
  private static Team team() {
    return givenOneBackend(
            "sprint.length=3 days",
            "backlog.stories=2",
            "backlog.backend-size=9h",
            "delivery.resumption-lag=1h")
        .with("priority-shifts", "chance={missing: 100%, present: 0%}");
  }

  @Test
  void startedWorkIsSetAsideForAnotherStory() {
    // Story 1 from 0 to 6; story 2 from 6 to 15, as there is no third one to shift to at 12; back
    // to story 1: 1 h lag, 3 h left.
    Team.Run run = team().without("scrum-master").run();

    run.doneAt(19)
        .spends(BACKEND, RESUMING, 1)
        .chain(missing(Role.SCRUM_MASTER), 1)
        .blamed(BACKEND, missing(Role.SCRUM_MASTER));
    assertThat(run.facts().sprints[0].setAside).isEqualTo(1);
  }

  @Test
  void aScrumMasterLetsPeopleFinish() {
    team().run().doneAt(18).spends(BACKEND, RESUMING, 0).nobodyBlamed();
  }
}
