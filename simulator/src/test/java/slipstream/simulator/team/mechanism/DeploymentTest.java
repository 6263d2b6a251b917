package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.platform.Deployment.DEPLOYING;
import static slipstream.simulator.team.mechanism.platform.Deployment.DOCUMENTING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/** 4b: a deploy of 20 h without platform and 1 h with it, documentation of 5 h and 1 h. */
class DeploymentTest {
  private static Team team() {
    return given()
        .with(
            "deployment",
            "falls-to=backend",
            "effort={missing: 20h, present: 1h}",
            "failure=0%",
            "repair=3h",
            "documentation={missing: 5h, present: 1h}",
            "skipped=0%");
  }

  @Test
  void withoutPlatformBackendDeploysAndDocuments() {
    team()
        .without("platform")
        .run()
        .doneAt(31) // 6 + 20 + 5
        .spends(BACKEND, DEPLOYING, 20)
        .spends(BACKEND, DOCUMENTING, 5)
        .chain(missing(Role.PLATFORM), 25)
        .blamed(BACKEND, missing(Role.PLATFORM));
  }

  @Test
  void backendDeploysFrontendsStoriesToo() {
    team()
        .and("backlog.backend-share=0%")
        .without("platform")
        .run()
        .doneAt(31)
        .spends(BACKEND, DEPLOYING, 20)
        .spends(FRONTEND, DEPLOYING, 0);
  }

  @Test
  void platformDoesBothInstead() {
    team()
        .run()
        .doneAt(8) // 6 + 1 + 1
        .spends(Party.of(Role.PLATFORM), DEPLOYING, 1)
        .spends(BACKEND, DEPLOYING, 0)
        .nobodyBlamed();
  }

  @Test
  void eachFailureCostsARepairAndAnotherDeploy() {
    Team.Run run =
        team()
            .and("sprint.length=200 days")
            .with("deployment", "failure=90%", "effort=1h", "documentation=2h")
            .without("platform")
            .run();
    // 1 for the deploy that goes well, 3 + 1 for each that failed before it.
    double failures = (run.hours(BACKEND, DEPLOYING) - 1) / 4;

    assertThat(failures).isPositive().isCloseTo(Math.rint(failures), within(1e-6));
    run.doneAt(6 + 1 + 4 * failures + 2).spends(BACKEND, DOCUMENTING, 2);
  }

  @Tag("many-runs")
  @Test
  void everySecondDeployFailsAndIsRepairedAndRepeated() {
    Team team = team().with("deployment", "failure=50%", "effort=1h", "documentation=2h");

    // 2 deploys and 1 repair on average: 6 + 2 x 1 + 1 x 3 + 2
    thenMeanIs(13, team.without("platform").over(4_000, run -> run.facts().finish));
  }

  @Test
  void aStoryThatIsCutOffStandsAtItsDeployment() {
    team()
        .with("deployment", "effort=100h")
        .and("sprint={length: 5 days, horizon: 1}")
        .run()
        .doneAt(30)
        .chain(busy(Role.PLATFORM), 24); // 30 - 6
  }
}
