package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/** Skipped documentation makes every part begun later cost half as much again. */
class DebtTest {
  private static Team team() {
    return givenOneBackend("backlog.stories=2", "sprint.length=2 days")
        .with(
            "deployment",
            "falls-to=backend",
            "effort=0h",
            "failure=0%",
            "documentation=0h",
            "skipped={missing: 100%, present: 0%}")
        .with("debt", "per-skipped=50%", "per-reversal=0%");
  }

  @Test
  void whatWasSkippedIsPaidForLater() {
    team()
        .without("platform")
        .run()
        .doneAt(15) // 6 + 6 x 0.5 + 6
        .spends(BACKEND, REWORK, 3)
        .chain(missing(Role.PLATFORM), 3)
        .blamed(BACKEND, missing(Role.PLATFORM));
  }

  @Test
  void whatIsDocumentedCostsNothingLater() {
    team().run().doneAt(12).spends(BACKEND, REWORK, 0).nobodyBlamed();
  }
}
