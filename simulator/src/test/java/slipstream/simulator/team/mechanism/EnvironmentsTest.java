package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.PROVISIONING;
import static slipstream.simulator.team.ledger.Cause.BUSY_PLATFORM;
import static slipstream.simulator.team.ledger.Cause.MISSING_PLATFORM;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.PLATFORM;
import static slipstream.simulator.team.mechanism.Team.given;

import org.junit.jupiter.api.Test;

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
        .chain(MISSING_PLATFORM, 25)
        .blamed(BACKEND, MISSING_PLATFORM);
  }

  @Test
  void platformDoesItSooner() {
    team()
        .run()
        .doneAt(10) // 4 + 6
        .spends(PLATFORM, PROVISIONING, 4)
        .spends(BACKEND, PROVISIONING, 0)
        .chain(BUSY_PLATFORM, 4)
        .nobodyBlamed();
  }
}
