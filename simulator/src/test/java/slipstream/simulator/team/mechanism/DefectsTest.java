package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
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

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Event;
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

  @Test
  void hotFixesComeWhenTheirTimeHasCome() {
    // Story 1 is tested by 7; what escaped shows 3 h later, in the middle of story 2, and stops it.
    Team team =
        team()
            .and("backlog.stories=2", "delivery.resumption-lag=1h")
            .and("perception.weights.escaped-defect=3", "perception.outcome-bias=1")
            .without("qa");
    List<Event> fixes = team.events("hot-fix");
    assertThat(fixes).isNotEmpty().extracting(Event::hours).containsOnly(1.0);
    assertThat(fixes).extracting(Event::at).containsOnly(10 / 6.0);
    List<Event> named = team.events("named-for-hot-fix");
    assertThat(named).hasSameSizeAs(fixes).extracting(Event::at).containsOnly(10 / 6.0);
    assertThat(named).extracting(Event::points).containsOnly(3 * (1 + 1 / 6.0));
    team.run().spends(BACKEND, INCIDENTS, fixes.size()).spends(BACKEND, RESUMING, 1);
  }

  @Test
  void threeInSixHoursAreFixed() {
    thenMeanIs(6, team().over(400, run -> run.hours(BACKEND, FIXING))); // 3 x 2
    thenMeanIs(Math.exp(-3), team().over(400, run -> run.hours(BACKEND, FIXING) > 0 ? 0 : 1));
  }

  @Test
  void whatQaWouldNotHaveFoundEitherIsItsMakers() {
    // Of 3 defects of story 1, which all escape, QA would have found half; an hour each.
    Team team =
        team()
            .with("defects", "found={missing: 0%, present: 50%}")
            .and("backlog.stories=2")
            .without("qa");
    thenMeanIs(1.5, team.over(400, run -> run.facts().chain.hours(Cause.BACKEND)));
    // and both tests, which developers do
    thenMeanIs(2 + 1.5, team.over(400, run -> run.facts().chain.hours(missing(Role.QA))));
  }

  @Test
  void aBadFixBringsADefectThatEscapes() {
    // All are found and fixed, in 2 h each; as many escape, and show in an hour.
    Team team =
        team()
            .with("defects", "bad-fix=100%", "escape-delay=1h")
            .and("backlog.stories=2", "backlog.backend-size=6h");
    double shown = team.run().hours(BACKEND, INCIDENTS);
    assertThat(shown).isEqualTo(team.events("defect").size()).isPositive();
    team.with("defects", "bad-fix=0%").run().spends(BACKEND, INCIDENTS, 0);
    team.with("defects", "bad-fix=100%", "surfaces=0%").run().spends(BACKEND, INCIDENTS, 0);
  }

  @Test
  void whoeverWatchesSettlesItsShare() {
    Team team = team().and("backlog.stories=2").without("qa");
    int fixes = team.events("hot-fix").size();

    // Ten watch, so that all is settled at once.
    team.with("defects", "settled=100%")
        .and("structure.on-call={fte: 10}")
        .run()
        .doneAt(14)
        .spends(BACKEND, INCIDENTS, 0)
        .spends(Party.of(Role.ON_CALL), INCIDENTS, fixes);
    // Half a post settles half of that: 3 x 1 h, of which developers have half.
    team.and("structure.on-call={fte: 0.5}");
    thenMeanIs(1.5, team.over(400, run -> run.hours(BACKEND, INCIDENTS)));
  }

  @Test
  void whereQaReportsAFixIsSoonerDone() {
    Team team = team().with("defects", "fix={missing: 2h, present: 1h}", "found=100%");
    thenMeanIs(3, team.over(400, run -> run.hours(BACKEND, FIXING))); // 3 x 1
    thenMeanIs(6, team.without("qa").over(400, run -> run.hours(BACKEND, FIXING)));
  }
}
