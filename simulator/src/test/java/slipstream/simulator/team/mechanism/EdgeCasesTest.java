package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.requirements.EdgeCases.EDGE_CASES;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/** 1b: 30 h of work meet 0.1 cases an hour, of 1 h each; with an analyst none. */
class EdgeCasesTest {
  private static Team team() {
    return givenOneBackend("backlog.backend-size=30h")
        .with("edge-cases", "rate={missing: 0.1, present: 0}", "effort=1h", "question=0%");
  }

  @Tag("many-runs")
  @Test
  void casesComeInProportionToWork() {
    Team team = team().without("system-analyst");

    thenMeanIs(33, team.over(4_000, run -> run.facts().finish)); // 30 x (1 + 0.1 x 1)
  }

  @Test
  void eachCaseIsExtraWorkForWhoeverMeetsIt() {
    Team.Run run = team().without("system-analyst").run();
    double cases = run.hours(BACKEND, EDGE_CASES);

    assertThat(cases).isPositive();
    run.doneAt(30 + cases)
        .chain(missing(Role.SYSTEM_ANALYST), cases)
        .blamed(BACKEND, missing(Role.SYSTEM_ANALYST));
  }

  @Test
  void aCaseThatRaisesAQuestionWaitsForItsAnswer() {
    Team.Run run =
        team()
            .with("edge-cases", "question=100%")
            .with("clarification", "falls-to=backend", "effort=0h", "latency=1 day")
            .without("system-analyst")
            .run();

    run.doneAt(30 + 7 * run.hours(BACKEND, EDGE_CASES)); // a case: 1 worked + 6 waited
  }

  @Test
  void anAnalystFindsThemBeforeTheSprint() {
    team().run().doneAt(30).spends(BACKEND, EDGE_CASES, 0).nobodyBlamed();
  }

  @Test
  void whatWouldSurfaceAnywayIsLuck() {
    // Of two cases an analyst finds one before the sprint.
    Team team = team().with("edge-cases", "rate={missing: 1, present: 0.5}", "effort=0.1h");
    Team.Run run = team.without("system-analyst").run();
    double luck = run.facts().chain.hours(COMMON_LUCK);
    double avoidable = run.facts().chain.hours(missing(Role.SYSTEM_ANALYST));
    assertThat(luck).isPositive();
    assertThat(avoidable).isPositive();
    run.spends(BACKEND, EDGE_CASES, luck + avoidable);
  }

  @Test
  void aCaseWithoutEndIsWhatTheStoryStandsAt() {
    Team team =
        team()
            .with("edge-cases", "rate={missing: 10, present: 0}", "effort=1000h")
            .without("system-analyst");
    double met = 6 * team.events("edge-case").get(0).at();
    Team.Run run = team.run();
    run.chain(missing(Role.SYSTEM_ANALYST), run.facts().finish - met);
  }
}
