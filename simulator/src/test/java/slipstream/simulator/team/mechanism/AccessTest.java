package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.platform.Access.PROVISIONING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

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
        .chain(missing(Role.PLATFORM), 25)
        .blamed(BACKEND, missing(Role.PLATFORM));
  }

  @Test
  void platformKnowsTheRightDesk() {
    team()
        .run()
        .doneAt(13) // 1 + 6 + 6
        .spends(Party.of(Role.PLATFORM), PROVISIONING, 1)
        .spends(BACKEND, PROVISIONING, 0)
        .chain(busy(Role.PLATFORM), 1)
        .chain(Cause.OUTSIDE, 6)
        .nobodyBlamed();
  }

  @Test
  void platformsTicketIsHandedOnAsOftenAsTheTableSays() {
    team().with("access", "hand-off=100%").run().doneAt(31).chain(Cause.OUTSIDE, 24); // 1 + 24 + 6
  }

  @Test
  void whatIsThereIsNotAskedFor() {
    team()
        .and("starting-conditions.backend.access=100%")
        .without("platform")
        .run()
        .doneAt(6)
        .spends(BACKEND, PROVISIONING, 0);
  }
}
