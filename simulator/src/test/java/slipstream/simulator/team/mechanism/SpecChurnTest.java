package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;

import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/**
 * 1c: one change a story and week (30 h) redoes half of what is done; with an analyst none comes.
 */
class SpecChurnTest {
  private static Team team() {
    return given("sprint.length=100 days")
        .with(
            "spec-churn",
            "rate={missing: 1, present: 0}",
            "redo={constant: 50%}",
            "breaks-contract=0%");
  }

  private static Team oneBackend() {
    return team().and("team.frontend.developers=0", "backlog.frontend-share=0%");
  }

  @Tag("many-runs")
  @Test
  void aChangeRedoesAShareOfWhatIsDone() {
    // During 6 h of work changes come at 1/30 an hour; one at hour w leaves w / 2 to redo: on
    // average the integral of w / 60, that is 0.3 h. While 3 h are redone, 0.1 changes come, of 3 h
    // each, so all of it takes 1 / (1 - 0.1) times as long.
    Team team = oneBackend().without("system-analyst");

    thenMeanIs(6 + 0.3 / 0.9, team.over(20_000, run -> run.facts().finish));
  }

  @Test
  void whatIsRedoneIsChargedToTheMissingAnalyst() {
    Team.Run run =
        oneBackend()
            .with("spec-churn", "rate={missing: 4, present: 0}")
            .and("sprint.length=1 day", "backlog.backend-size=20h")
            .without("system-analyst")
            .run();
    double redone = run.hours(BACKEND, REWORK);

    assertThat(redone).isPositive();
    run.doneAt(20 + redone).chain(missing(Role.SYSTEM_ANALYST), redone);
    assertThat(run.facts().blame.points(BACKEND)).isEqualTo(run.facts().blame.total());
  }

  @Tag("many-runs")
  @Test
  void aChangeReachesOnePartOrBothEquallyOften() {
    Team team = team().with("spec-churn", "redo={constant: 1%}").without("system-analyst");

    // One of three changes reaches both parts; so little is redone that nothing else matters.
    thenMeanIs(
        0, team.over(4_000, run -> run.hours(FRONTEND, REWORK) - run.hours(BACKEND, REWORK)));
    assertThat(team.over(4_000, SpecChurnTest::difference).mean()).isPositive();
  }

  @Tag("many-runs")
  @Test
  void aChangeThatBreaksTheContractReachesItsConsumerToo() {
    Team team = team().with("spec-churn", "breaks-contract=100%").without("system-analyst");

    assertThat(team.over(500, SpecChurnTest::difference).mean()).isZero();
    assertThat(team.over(500, run -> run.hours(FRONTEND, REWORK)).mean()).isPositive();
  }

  private static double difference(Team.Run run) {
    return Math.abs(run.hours(FRONTEND, REWORK) - run.hours(BACKEND, REWORK));
  }

  @Test
  void withAnAnalystNothingChanges() {
    oneBackend().run().doneAt(6).spends(BACKEND, REWORK, 0);
  }
}
