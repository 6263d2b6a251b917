package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.OWN_WORK;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.PLAN;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.people.Forgetting.RECALLING;

import org.junit.jupiter.api.Test;

/** Sprints of 5 days of 6 h, and an hour to recall what was carried over. */
class ForgettingTest {
  private static Team team(String... settings) {
    return givenOneBackend(settings).with("forgetting", "effort=1h");
  }

  @Test
  void whatIsCarriedOverMustBeRecalled() {
    team("sprint.count=3", "backlog.backend-size=70h", "delivery.resumption-lag=1h")
        .run()
        .doneAt(72) // 70, and an hour in the second and the third sprint
        .spends(BACKEND, RECALLING, 2)
        .spends(BACKEND, OWN_WORK, 70)
        .spends(BACKEND, RESUMING, 0) // who recalled it is back in it
        .chain(PLANNED_WORK, 70)
        .chain(PLAN, 2)
        .blamed(BACKEND, PLAN);
  }

  @Test
  void whatEndsWithItsSprintNeedNotBe() {
    team("sprint.count=2", "backlog.stories=10").run().doneAt(60).spends(BACKEND, RECALLING, 0);
  }

  @Test
  void aPlanOfOneSprintHasNoneToForgetBetween() {
    team("backlog.backend-size=70h").run().doneAt(70).spends(BACKEND, RECALLING, 0);
  }
}
