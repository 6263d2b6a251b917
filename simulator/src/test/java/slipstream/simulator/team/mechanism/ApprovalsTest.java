package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.organisation.Approvals.CHASING;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/** 7a: an approval takes 24 h without a manager, chased every 6 h for 0.5 h; 3 h with one. */
class ApprovalsTest {
  private static Team team() {
    return givenOneBackend()
        .with(
            "approvals",
            "falls-to=backend",
            "needed=100%",
            "latency={missing: 4 days, present: 3h}",
            "chase-interval=6h",
            "chase-effort=0.5h");
  }

  @Test
  void aDeveloperAsksAndAsksAgain() {
    team()
        .without("manager")
        .run()
        .doneAt(30.5) // 6 worked + 0.5 asked + 24 waited
        .spends(BACKEND, CHASING, 2.5) // asked at 6, again at 12, 18, 24 and 30
        .chain(missing(Role.MANAGER), 24.5)
        .blamed(BACKEND, missing(Role.MANAGER));
  }

  @Test
  void eachChaseIsAnInterruption() {
    team()
        .and("backlog.stories=2", "delivery.resumption-lag=0.25h")
        .with("approvals", "latency={missing: 8h, present: 3h}")
        .without("manager")
        .run()
        // Story 1 is asked for from 6 to 6.5, chased at 12, in the middle of story 2.
        .doneAt(21.75) // 6.5 + 6 + 0.5 chased + 0.25 lag + 0.5 asked + 8 waited
        .spends(BACKEND, RESUMING, 0.25);
  }

  @Test
  void aManagerGetsIt() {
    team()
        .run()
        .doneAt(9.5) // 6 + 0.5 + 3
        .spends(Party.of(Role.MANAGER), CHASING, 0.5)
        .spends(BACKEND, CHASING, 0)
        .chain(busy(Role.MANAGER), 0.5)
        .chain(Cause.OUTSIDE, 3)
        .nobodyBlamed();
  }

  @Test
  void whatNeedsNoApprovalIsNotAskedFor() {
    team()
        .with("approvals", "needed=0%")
        .without("manager")
        .run()
        .doneAt(6)
        .spends(BACKEND, CHASING, 0);
  }

  @Test
  void anApprovalAtOnceIsNotChased() {
    team()
        .with("approvals", "latency=0h", "chase-interval=0.1h")
        .without("manager")
        .run()
        .doneAt(6.5)
        .spends(BACKEND, CHASING, 0.5);
  }

  @Test
  void whatNobodyFoundTheTimeToAskForIsNotChasedYet() {
    // Frontend builds story 1 by 6, when backend is at story 2 until 8: asked from 8 to 8.5, there
    // at 11.5, chased at 9, 10 and 11. Story 2 is built at 12: asked until 12.5, there at 15.5,
    // chased at 13, 14 and 15.
    given("backlog.stories=2", "backlog.backend-size=4h")
        .with("approvals", "falls-to=backend", "needed=100%", "latency=3h")
        .with("approvals", "chase-interval=1h", "chase-effort=0.5h")
        .without("manager")
        .run()
        .doneAt(15.5)
        .spends(BACKEND, CHASING, 8 * 0.5);
  }

  @Test
  void whoeverChasesIsNamedTheMoreTheLongerItTakes() {
    // Asked for until 6.5; chased at 12, 18, 24 and 30, in a sprint of 30 h.
    List<Event> named =
        team()
            .and("perception.weights.overdue-approval=3", "perception.outcome-bias=2")
            .without("manager")
            .events("named-for-approval");
    assertThat(named).extracting(Event::at).containsExactly(2.0, 3.0, 4.0, 5.0);
    assertThat(named).extracting(Event::party).containsOnly("backend");
    assertThat(named.get(0).points()).isCloseTo(3 * (1 + 2 * 5.5 / 30), within(1e-6));
    assertThat(named.get(3).points()).isCloseTo(3 * (1 + 2 * 23.5 / 30), within(1e-6));
  }

  @Test
  void chasingThatTakesNoTimeInterruptsNobody() {
    Team team = team().without("manager");
    assertThat(team.events("reminder")).hasSize(4);
    assertThat(team.with("approvals", "chase-effort=0h").events("reminder")).isEmpty();
  }
}
