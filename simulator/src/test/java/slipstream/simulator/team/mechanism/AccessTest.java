package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Activity.PROVISIONING;
import static slipstream.simulator.team.ledger.Cause.BUSY_PLATFORM;
import static slipstream.simulator.team.ledger.Cause.MISSING_PLATFORM;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.PLATFORM;
import static slipstream.simulator.team.mechanism.Team.given;

import org.junit.jupiter.api.Test;
import slipstream.simulator.team.ledger.Cause;

/** 4a: a request of 1 h; tickets handed on take 24 h, others 6 h. */
class AccessTest {
  private static Team team() {
    return given("starting-conditions.backend.access=0%")
        .with(
            "access",
            "falls-to=backend",
            "effort=1h",
            "hand-off={missing: 100%, present: 0%}",
            "latency-direct=1 day",
            "latency-handed-on=4 days");
  }

  @Test
  void withoutPlatformTheTicketIsHandedOn() {
    team()
        .without("platform")
        .run()
        .doneAt(31) // 1 requested + 24 waited + 6 worked
        .spends(BACKEND, PROVISIONING, 1)
        .chain(MISSING_PLATFORM, 25)
        .blamed(BACKEND, MISSING_PLATFORM);
  }

  @Test
  void platformKnowsTheRightDesk() {
    team()
        .run()
        .doneAt(13) // 1 + 6 + 6
        .spends(PLATFORM, PROVISIONING, 1)
        .spends(BACKEND, PROVISIONING, 0)
        .chain(BUSY_PLATFORM, 1)
        .chain(Cause.OUTSIDE, 6)
        .nobodyBlamed();
  }
}
