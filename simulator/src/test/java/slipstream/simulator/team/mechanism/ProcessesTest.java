package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.organisation.Processes.LEARNING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/** 7c: a process takes 15 h to learn; with a manager it was explained. */
class ProcessesTest {
  private static Team team() {
    return givenOneBackend()
        .with(
            "processes",
            "falls-to=backend",
            "needed=100%",
            "unexplained={missing: 100%, present: 0%}",
            "learning=15h",
            "missed=0%");
  }

  @Test
  void learningCostsHours() {
    team()
        .without("manager")
        .run()
        .doneAt(21) // 6 + 15
        .spends(BACKEND, LEARNING, 15)
        .chain(missing(Role.MANAGER), 15)
        .nobodyBlamed();
  }

  @Test
  void aMissedStepCostsItOnceMore() {
    team()
        .with("processes", "missed=100%")
        .without("manager")
        .run()
        .doneAt(36) // 6 + 15 + 15
        .spends(BACKEND, LEARNING, 30)
        .chain(missing(Role.MANAGER), 30)
        .blamed(BACKEND, missing(Role.MANAGER));
  }

  @Test
  void aMissedStepMakesTheApprovalStartAgain() {
    team()
        .with("processes", "missed=100%", "learning=3h")
        .with(
            "approvals",
            "needed=100%",
            "latency=2 days",
            "chase-effort=0h",
            "chase-interval=10 days")
        .without("manager")
        .run()
        .doneAt(30) // 6 worked + 12 waited, with 2 x 3 learned meanwhile, + 12 waited again
        .spends(BACKEND, LEARNING, 6);
  }

  @Test
  void whatAManagerExplainedCostsNothing() {
    team().run().doneAt(6).spends(BACKEND, LEARNING, 0).nobodyBlamed();
  }

  @Test
  void aStoryThatMeetsNoneLearnsNothing() {
    team()
        .with("processes", "needed=0%")
        .without("manager")
        .run()
        .doneAt(6)
        .spends(BACKEND, LEARNING, 0);
  }

  @Test
  void whatHasToBeGoneThroughIsLearnedBeforeAnybodyAsks() {
    team()
        .with("processes", "learning=3h")
        .with("approvals", "falls-to=backend", "needed=100%", "latency=2 days")
        .with("approvals", "chase-effort=0.5h", "chase-interval=10 days")
        .without("manager")
        .run()
        .doneAt(21.5); // 6 worked + 3 learned + 0.5 asked + 12 waited
  }
}
