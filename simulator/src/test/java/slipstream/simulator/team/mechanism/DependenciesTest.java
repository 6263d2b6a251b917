package slipstream.simulator.team.mechanism;

import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.organisation.Approvals.CHASING;

import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/** 7b: another team takes 24 h, after 1 h to find out whom to ask; agreed ahead with a manager. */
class DependenciesTest {
  private static Team team() {
    return givenOneBackend()
        .with(
            "dependencies",
            "falls-to=backend",
            "needed=100%",
            "late={missing: 100%, present: 0%}",
            "effort=1h",
            "latency=4 days");
  }

  @Test
  void whatIsFoundLateIsWaitedFor() {
    team()
        .without("manager")
        .run()
        .doneAt(31) // 6 worked + 1 asked + 24 waited
        .spends(BACKEND, CHASING, 1)
        .chain(missing(Role.MANAGER), 25)
        .blamed(BACKEND, missing(Role.MANAGER));
  }

  @Test
  void whatAManagerAgreedAheadCostsNothing() {
    team()
        .run()
        .doneAt(6)
        .spends(BACKEND, CHASING, 0)
        .chain(missing(Role.MANAGER), 0)
        .nobodyBlamed();
  }
}
