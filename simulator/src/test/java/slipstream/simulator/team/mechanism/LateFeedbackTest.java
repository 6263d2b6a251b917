package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.LATE_FEEDBACK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/**
 * 6b: a fix costs a quarter more for each day that the part lay. Frontend builds 6 h on a guess
 * while backend writes the contract for 12 h and builds for 6; at integration, hour 18, frontend's
 * part has lain for 12 h, two days, and half of it is redone.
 */
class LateFeedbackTest {
  private static Team team() {
    return given("starting-conditions.backend.api-contract=0%")
        .without("tech-lead")
        .with("contract", "falls-to=backend", "effort=12h", "mismatch=100%", "redo=50%");
  }

  @Test
  void whatLayIsDearerToMend() {
    team().run().doneAt(21).spends(FRONTEND, REWORK, 3); // 6 x 50%
    team()
        .with("late-feedback", "per-day=0.25", "most=4")
        .run()
        .doneAt(22.5) // 3 x (1 + 2 x 0.25)
        .spends(FRONTEND, REWORK, 4.5)
        .chain(missing(Role.TECH_LEAD), 12) // the contract; a tech lead's may not fit either:
        .chain(COMMON_LUCK, 3) // the redoing
        .chain(LATE_FEEDBACK, 1.5);
  }

  @Test
  void upToACap() {
    team().with("late-feedback", "per-day=0.25", "most=1.2").run().doneAt(21.6); // 3 x 1.2
  }

  /** A pair builds 6 h in 3.6 h; at hour 5 more was done than went by, and nothing lay. */
  @Test
  void whatIsBuiltFasterThanTheClockIsNoCheaper() {
    given("starting-conditions.backend.api-contract=0%", "backlog.backend-size=1h")
        .and("team.frontend.developers=2", "practices.pairing=true")
        .without("tech-lead")
        .with("contract", "falls-to=backend", "effort=4h", "mismatch=100%", "redo=50%")
        .with("pairing", "effort=1.2", "defects=1")
        .with("late-feedback", "per-day=0.25", "most=4")
        .run()
        .doneAt(8) // 4 + 1, and 6 x 50%
        .spends(FRONTEND, REWORK, 3);
  }

  @Tag("many-runs")
  @Test
  void whatIsTestedAtOnceCostsWhatItCosts() {
    // Three defects in 6 h, found by a test that QA makes of the part as soon as it is built.
    Team tested =
        Team.givenOneBackend("sprint.length=20 days")
            .with("defects", "rate=0.5", "effort=6h", "found=100%", "fix=2h", "bad-fix=0%");

    thenMeanIs(6 + 6 + 6, tested.over(4_000, run -> run.facts().finish));
    // The test itself takes a day, in which the part lies: 3 x 2 x 1.25.
    Team late = tested.with("late-feedback", "per-day=0.25", "most=4");
    thenMeanIs(6 + 6 + 7.5, late.over(4_000, run -> run.facts().finish));
    late.run().spends(Party.BACKEND, REWORK, 0);
  }
}
