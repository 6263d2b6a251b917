package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.decisions.Decisions.DECIDING;

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

  @Test
  void whatWouldBeSkippedAnywayIsLuck() {
    team()
        .with("deployment", "skipped=100%")
        .run()
        .doneAt(15) // 6 + 6 x 0.5 + 6
        .chain(COMMON_LUCK, 3)
        .chain(missing(Role.PLATFORM), 0);
  }

  @Test
  void aSprintTellsWhereDebtStands() {
    // Of one story, done at 6; the second is done at 15, after the sprint's end at 12.
    assertThat(team().without("platform").run().facts().sprints[0].debt).isEqualTo(0.5);
    assertThat(team().run().facts().sprints[0].debt).isZero();
  }

  @Test
  void aReversedDecisionIsPaidForByPartsBegunLater() {
    // Decisions of 1 h each, all of which are reversed at once; only debt is left of a reversal.
    Team one =
        givenOneBackend("backlog.backend-size=20h", "sprint.length=1 day", "sprint.horizon=100")
            .with("decisions", "falls-to=backend", "rate=0.2", "effort=1h")
            .with("reversals", "chance=100%", "delay=0h", "redo=0", "questioning=0h")
            .with("debt", "per-reversal=10%", "per-skipped=0%")
            .without("tech-lead");
    Team.Run first = one.run().spends(BACKEND, REWORK, 0);
    double reversed = first.hours(BACKEND, DECIDING);

    assertThat(reversed).isPositive();
    assertThat(first.facts().sprints[0].debt).isBetween(0.0, 0.1 * reversed);
    // The second part costs 10% of 20 h more for each decision of the first.
    one.and("backlog.stories=2").run().spends(BACKEND, REWORK, 2 * reversed);
  }

  @Test
  void debtOfNothingIsNoWork() {
    assertThat(team().events("debt")).isEmpty();
    assertThat(team().without("platform").events("debt")).hasSize(1);
  }
}
