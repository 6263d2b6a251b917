package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.WAITING;
import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.decisions.Decisions.DECIDING;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/** 3a: a decision in 10 h of work: 3 h of a backend developer, or 1 h of a tech lead. */
class DecisionsTest {
  private static Team team(String size) {
    return given("backlog.backend-size=" + size, "backlog.frontend-size=" + size)
        .with("decisions", "falls-to=backend", "rate=0.1", "effort={missing: 3h, present: 1h}");
  }

  @Tag("many-runs")
  @Test
  void decisionsComeInProportionToWork() {
    Team team = team("20h").and("backlog.frontend-share=0%");

    thenMeanIs(22, team.over(4_000, run -> run.facts().finish)); // 20 x (1 + 0.1 x 1)
    thenMeanIs(26, team.without("tech-lead").over(4_000, run -> run.facts().finish));
  }

  @Test
  void unownedOnesAreTakenByBackendWhichIsBlamed() {
    Team.Run run = team("30h").and("backlog.frontend-share=0%").without("tech-lead").run();
    double deciding = run.hours(BACKEND, DECIDING);

    assertThat(deciding).isPositive();
    run.doneAt(30 + deciding)
        .chain(missing(Role.TECH_LEAD), deciding)
        .blamed(BACKEND, missing(Role.TECH_LEAD));
  }

  @Test
  void frontendsDecisionsBounceToBackendAndFrontendWaits() {
    Team.Run run =
        team("30h")
            .and("backlog.backend-share=0%")
            .with("decisions", "rate=0.3")
            .without("tech-lead")
            .run();
    double deciding = run.hours(BACKEND, DECIDING);

    assertThat(deciding).isPositive();
    run.doneAt(30 + deciding).spends(FRONTEND, WAITING, deciding).spends(FRONTEND, DECIDING, 0);
  }

  @Test
  void aTechLeadDecidesInstead() {
    Team.Run run = team("30h").and("backlog.frontend-share=0%").run();
    double deciding = run.hours(Party.of(Role.TECH_LEAD), DECIDING);

    assertThat(deciding).isPositive();
    run.doneAt(30 + deciding).spends(BACKEND, DECIDING, 0).chain(busy(Role.TECH_LEAD), deciding);
  }
}
