package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
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

  @Test
  void aStoryThatDependsOnNobodyWaitsForNobody() {
    team()
        .with("dependencies", "needed=0%")
        .without("manager")
        .run()
        .doneAt(6)
        .spends(BACKEND, CHASING, 0);
  }

  @Test
  void itMeetsThePartOfWhomItFallsTo() {
    // Frontend is done at 6; backend asks for 1 h in mid-work, and has its part at 31.
    Team both =
        given()
            .with("dependencies", "falls-to=backend", "needed=100%", "late=100%", "effort=1h")
            .with("dependencies", "latency=4 days")
            .without("manager");
    Team.Run run = both.run().doneAt(31).spends(FRONTEND, CHASING, 0).spends(BACKEND, CHASING, 1);
    assertThat(run.facts().builtAt).containsExactly(6, 31);

    // A story without a part of backend's: frontend's meets it, and backend is asked to ask.
    both.and("backlog.backend-share=0%")
        .run()
        .doneAt(31)
        .spends(FRONTEND, CHASING, 0)
        .spends(BACKEND, CHASING, 1);
  }

  @Test
  void itShowsAtAShareOfTheWork() {
    // The same share of twice the work comes at twice the hour.
    Team team = team().without("manager");
    double at = team.events("dependency").get(0).at();
    assertThat(at).isBetween(0.0, 1.0);
    assertThat(team.and("backlog.backend-size=12h").events("dependency").get(0).at())
        .isCloseTo(2 * at, within(1e-6));
  }
}
