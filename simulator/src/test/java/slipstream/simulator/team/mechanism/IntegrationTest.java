package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Cause.PLANNED_WORK;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.integration.Integration.INTEGRATING;

import org.junit.jupiter.api.Test;

/** Joining two parts of 6 h takes 1 h; it is planned work, whoever is there. */
class IntegrationTest {
  private static Team team() {
    return given("delivery.integration=1h", "delivery.integration-falls-to=backend");
  }

  @Test
  void theTwoPartsAreJoined() {
    team().run().doneAt(7).spends(BACKEND, INTEGRATING, 1).chain(PLANNED_WORK, 7).nobodyBlamed();
  }

  @Test
  void aStoryOfOnePartHasNothingToJoin() {
    team().and("backlog.frontend-share=0%").run().doneAt(6).spends(BACKEND, INTEGRATING, 0);
  }

  @Test
  void whoeverItFallsToJoinsThemWhoeverBuiltLast() {
    team()
        .and("backlog.backend-size=8h", "delivery.integration-falls-to=frontend")
        .run()
        .doneAt(9)
        .spends(FRONTEND, INTEGRATING, 1)
        .spends(BACKEND, INTEGRATING, 0);
  }
}
