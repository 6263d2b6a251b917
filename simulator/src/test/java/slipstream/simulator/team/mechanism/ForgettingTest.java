package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.OWN_WORK;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.FORGETTING;
import static slipstream.simulator.team.ledger.Cause.PLAN;
import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.people.Forgetting.RECALLING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.team.perception.BlamePoints;

/** Sprints of 5 days of 6 h, and an hour to recall what was carried over. */
class ForgettingTest {
  private static Team team(String... settings) {
    return givenOneBackend(settings).with("forgetting", "effort=1h");
  }

  @Test
  void whatIsCarriedOverMustBeRecalled() {
    Team.Run run =
        team("sprint.count=3", "backlog.backend-size=70h", "delivery.resumption-lag=1h").run();
    run.doneAt(72) // 70, and an hour in the second and the third sprint
        .spends(BACKEND, RECALLING, 2)
        .spends(BACKEND, OWN_WORK, 70)
        .spends(BACKEND, RESUMING, 0) // who recalled it is back in it
        .chain(PLANNED_WORK, 70)
        .chain(FORGETTING, 2);
    // At the first review nothing but the plan had made it late; at the second it was that.
    BlamePoints blame = run.facts().blame;
    assertThat(blame.points(PLAN, BACKEND))
        .isPositive()
        .isEqualTo(blame.points(FORGETTING, BACKEND));
    assertThat(2 * blame.points(PLAN, BACKEND)).isEqualTo(blame.total());
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
