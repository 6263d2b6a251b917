package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Activity.REWORK;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Event;

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

  /** The parts that changes of a run reached: 1 is frontend's, 2 backend's. */
  private static double reached(Team.Run run) {
    return (run.hours(FRONTEND, REWORK) > 0 ? 1 : 0) + (run.hours(BACKEND, REWORK) > 0 ? 2 : 0);
  }

  @Test
  void aChangeReachesOnePartTheOtherOrBoth() {
    Team team = team().with("spec-churn", "redo={constant: 1%}").without("system-analyst");
    assertThat(team.values(60, SpecChurnTest::reached)).containsExactly(0.0, 1.0, 2.0, 3.0);
  }

  @Test
  void aChangeThatBreaksTheContractReachesBoth() {
    Team team =
        team()
            .with("spec-churn", "redo={constant: 1%}", "breaks-contract=100%")
            .without("system-analyst");
    assertThat(team.values(60, SpecChurnTest::reached)).containsExactly(0.0, 3.0);
    // A story of one part has no contract to break.
    team.and("backlog.frontend-share=0%");
    assertThat(team.values(60, SpecChurnTest::reached)).containsExactly(0.0, 2.0);
  }

  @Test
  void changesComeAsOftenAsTheWeekSays() {
    // 6 h of work, and a change in 30 h: none in e^-(6 / 30) of all runs.
    Team team = oneBackend().without("system-analyst");
    thenMeanIs(Math.exp(-0.2), team.over(400, run -> run.hours(BACKEND, REWORK) > 0 ? 0 : 1));
  }

  @Test
  void halfOfWhatWasDoneIsDoneAgainAndAgain() {
    Team team =
        oneBackend()
            .with("spec-churn", "rate={missing: 10, present: 0}")
            .and("backlog.backend-size=20h")
            .without("system-analyst");
    List<Event> redone = team.events("rework");
    // Nothing but work went before the first: half of the hours that the clock shows.
    assertThat(redone.get(0).hours()).isCloseTo(6 * redone.get(0).at() / 2, within(1e-4));
    assertThat(redone).hasSizeGreaterThan(1);
  }

  @Test
  void whatWouldChangeAnywayIsLuck() {
    // Of two changes one would come with an analyst, too.
    Team team = oneBackend().with("spec-churn", "rate={missing: 2, present: 1}");
    Team missing = team.without("system-analyst");
    assertThat(
            missing.values(
                100,
                run ->
                    (run.facts().chain.hours(COMMON_LUCK) > 0 ? 1 : 0)
                        + (run.facts().chain.hours(missing(Role.SYSTEM_ANALYST)) > 0 ? 2 : 0)))
        .contains(0.0, 1.0, 2.0);
  }

  @Test
  void whereNobodyNeedsAContractNoneIsBroken() {
    Team team =
        team()
            .with("spec-churn", "redo={constant: 1%}", "breaks-contract=100%")
            .and("starting-conditions.backend.api-contract=null")
            .without("system-analyst");
    assertThat(team.values(60, SpecChurnTest::reached)).containsExactly(0.0, 1.0, 2.0, 3.0);
  }

  @Test
  void aStoryThatIsDoneChangesNoMore() {
    // Two stories of 6 h, one after the other: a change in 3 h, each of which the engine meets.
    Team team = oneBackend().and("backlog.stories=2").without("system-analyst");
    long without = team.with("spec-churn", "rate=0").run().facts().events;
    team.with("spec-churn", "rate={missing: 10, present: 0}", "redo={constant: 0%}");
    thenMeanIs(4, team.over(400, run -> run.facts().events - without));
  }
}
