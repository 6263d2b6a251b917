package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.platform.Access.PROVISIONING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/** 4a: an environment takes backend 25 h to set up, platform 4 h. */
class EnvironmentsTest {
  private static Team team() {
    return given("starting-conditions.backend.environment=0%")
        .with("environments", "falls-to=backend", "effort={missing: 25h, present: 4h}");
  }

  @Test
  void withoutPlatformBackendSetsItUp() {
    team()
        .without("platform")
        .run()
        .doneAt(31) // 25 + 6
        .spends(BACKEND, PROVISIONING, 25)
        .chain(missing(Role.PLATFORM), 25)
        .blamed(BACKEND, missing(Role.PLATFORM));
  }

  @Test
  void platformDoesItSooner() {
    team()
        .run()
        .doneAt(10) // 4 + 6
        .spends(Party.of(Role.PLATFORM), PROVISIONING, 4)
        .spends(BACKEND, PROVISIONING, 0)
        .chain(busy(Role.PLATFORM), 4)
        .nobodyBlamed();
  }

  @Test
  void whatIsThereIsNotSetUp() {
    team()
        .and("starting-conditions.backend.environment=100%")
        .without("platform")
        .run()
        .doneAt(6)
        .spends(BACKEND, PROVISIONING, 0);
  }
}
