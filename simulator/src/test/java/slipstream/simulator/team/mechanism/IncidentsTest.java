package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.production.Incidents.INCIDENTS;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Party;

/** 5: 0.6 incidents a day, 2 h each, during 30 h of work. */
class IncidentsTest {
  private static Team team() {
    return given("backlog.frontend-share=0%", "backlog.backend-size=30h", "sprint.length=20 days")
        .with(
            "incidents",
            "falls-to=backend",
            "rate=0.6",
            "cluster-size=1",
            "cluster-gap=0h",
            "effort=2h",
            "escalated={missing: 100%, present: 0%}");
  }

  @Tag("many-runs")
  @Test
  void incidentsTakeTheirShareOfEveryHour() {
    Team team = team().without("on-call");

    thenMeanIs(37.5, team.over(4_000, run -> run.facts().finish)); // 30 / (1 - 0.1 x 2)
  }

  @Tag("many-runs")
  @Test
  void clustersOfTwoMakeTheSameMeanMoreUnevenly() {
    Team plain = team().without("on-call");
    double before = plain.over(4_000, run -> run.facts().finish).sd();
    Team clustered = team().without("on-call").with("incidents", "cluster-size=2");

    thenMeanIs(37.5, clustered.over(4_000, run -> run.facts().finish));
    assertThat(clustered.over(4_000, run -> run.facts().finish).sd()).isGreaterThan(before);
  }

  @Test
  void backendDropsEverythingAndIsBlamedForLuck() {
    Team.Run run = team().without("on-call").run();
    double fighting = run.hours(BACKEND, INCIDENTS);

    assertThat(fighting).isPositive();
    run.doneAt(30 + fighting).chain(missing(Role.ON_CALL), fighting).blamed(BACKEND, COMMON_LUCK);
  }

  @Test
  void onCallKeepsThemAway() {
    Team.Run run = team().run();

    run.doneAt(30).spends(BACKEND, INCIDENTS, 0);
    assertThat(run.hours(Party.of(Role.ON_CALL), INCIDENTS)).isPositive();
  }

  @Test
  void inARotationFrontendHasTheFirstSprint() {
    Team.Run run = team().and("practices.on-call-rotation=true").without("on-call").run();

    run.doneAt(30).spends(BACKEND, INCIDENTS, 0);
    assertThat(run.hours(FRONTEND, INCIDENTS)).isPositive();
  }
}
