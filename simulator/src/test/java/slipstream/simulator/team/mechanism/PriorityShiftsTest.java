package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Event;

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

  @Test
  void oneOfThoseAtWorkIsHitAndEachWithTheSameChance() {
    // On each of the four mornings on which they are in the middle of something.
    Team team =
        givenOneBackend("team.backend.developers=3", "sprint.length=5 days")
            .and("backlog.stories=20", "backlog.backend-size=50h")
            .with("priority-shifts", "chance=100%")
            .without("scrum-master");
    assertThat(team.values(20, run -> run.facts().sprints[0].setAside)).containsExactly(4.0);
    List<Event> shifts = team.events("set-aside");
    assertThat(shifts).filteredOn(shift -> shift.at() < 5).hasSize(4);
    assertThat(shifts).extracting(Event::person).contains(1, 2, 3);
    assertThat(shifts).extracting(Event::cause).containsOnly("common-luck");
  }
}
