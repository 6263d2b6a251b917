package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Cause.busy;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.integration.Integration.INTEGRATING;
import static slipstream.simulator.team.mechanism.production.Defects.FIXING;
import static slipstream.simulator.team.mechanism.production.Defects.TESTING;
import static slipstream.simulator.team.mechanism.production.Incidents.INCIDENTS;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Party;

/**
 * 6: 3 defects in 6 h of work; a test of 1 h. Party.of(Role.QA) finds all of them, developers none.
 */
class DefectsTest {
  private static Team team() {
    return givenOneBackend("sprint.length=20 days")
        .with(
            "defects",
            "falls-to=nearest",
            "rate=0.5",
            "effort=1h",
            "found={missing: 0%, present: 100%}",
            "fix=2h",
            "bad-fix=0%",
            "surfaces=100%",
            "escape-delay=3h",
            "hot-fix=1h");
  }

  @Tag("many-runs")
  @Test
  void foundDefectsAreFixedBeforeTheStoryGoesOn() {
    thenMeanIs(13, team().over(4_000, run -> run.facts().finish)); // 6 + 1 tested + 3 x 2 fixed
  }

  @Test
  void qaTestsAndTheMakerFixesAtItsOwnCost() {
    Team.Run run = team().run();
    double fixing = run.hours(BACKEND, FIXING);

    assertThat(fixing).isPositive();
    run.doneAt(7 + fixing)
        .spends(Party.of(Role.QA), TESTING, 1)
        .spends(BACKEND, TESTING, 0)
        .chain(busy(Role.QA), 1)
        .chain(Cause.BACKEND, fixing);
  }

  @Tag("many-runs")
  @Test
  void escapedDefectsComeBackInTheMiddleOfTheNextStory() {
    // Both stories take 6 h and a test of 1 h; 3 h after the first, at 10, its 3 defects cost 1 h
    // each. Those of the second story show after the end.
    Team team = team().and("backlog.stories=2").without("qa");

    thenMeanIs(17, team.over(4_000, run -> run.facts().finish)); // 14 + 3
  }

  @Test
  void backendIsBlamedForWhatQaWouldHaveFound() {
    Team.Run run = team().and("backlog.stories=2").without("qa").run();
    double fires = run.hours(BACKEND, INCIDENTS);

    assertThat(fires).isPositive();
    run.doneAt(14 + fires)
        .spends(BACKEND, TESTING, 2)
        .chain(missing(Role.QA), 2 + fires)
        .blamed(BACKEND, missing(Role.QA));
  }

  @Tag("many-runs")
  @Test
  void onCallSettlesWhatEscaped() {
    // As above: 3 hot fixes of 1 h come back during the second story, or half of them.
    Team team = team().and("backlog.stories=2").without("qa");

    Team.Run run = team.with("defects", "settled=100%").run();
    run.doneAt(14).spends(BACKEND, INCIDENTS, 0).blamed(BACKEND, missing(Role.QA));
    assertThat(run.hours(Party.of(Role.ON_CALL), INCIDENTS)).isPositive();
    thenMeanIs(15.5, team.with("defects", "settled=50%").over(4_000, of -> of.facts().finish));
    thenMeanIs(
        17,
        team.with("defects", "settled=50%")
            .without("on-call")
            .over(4_000, of -> of.facts().finish));
  }

  @Tag("many-runs")
  @Test
  void anOnCallEngineerOfHalfAPostSettlesHalfAsMany() {
    Team team = team().and("backlog.stories=2", "structure.on-call={fte: 0.5}").without("qa");

    thenMeanIs(15.5, team.with("defects", "settled=100%").over(4_000, of -> of.facts().finish));
  }

  @Test
  void aPartWithoutVariabilityMakesNoDefects() {
    team().and("team.backend.variability=false").run().doneAt(7).spends(BACKEND, FIXING, 0);
  }

  @Test
  void whoeverBuiltLastTests() {
    Team both = given("backlog.backend-size=8h", "delivery.integration=1h");

    both.and("delivery.integration-falls-to=frontend")
        .with("defects", "falls-to=nearest", "rate=0", "effort=2h")
        .without("qa")
        .run()
        .doneAt(11) // 8 + 1 joined by frontend + 2 tested by backend
        .spends(FRONTEND, INTEGRATING, 1)
        .spends(BACKEND, TESTING, 2);
  }
}
