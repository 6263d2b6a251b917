package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Cause;

/**
 * 2d: two stories of a day, 6 h each; without a scrum master every further piece that could go on
 * calls once a day on average, with one never. Coming back costs half an hour.
 */
class JugglingTest {
  private static final int RUNS = 4_000;
  private static final double LAG = 0.5;

  private static Team team() {
    return givenOneBackend("backlog.stories=2", "delivery.resumption-lag=30 min")
        .with("juggling", "rate={missing: 1, present: 0}")
        .without("scrum-master");
  }

  @Tag("many-runs")
  @Test
  void whoMayBeginAnotherPieceIsCalledToItOnceADay() {
    // Nobody is called while the first story takes its day: e^-1. Then one piece is left.
    thenMeanIs(Math.exp(-1), team().over(RUNS, run -> turns(run) == 0 ? 1 : 0));
    // With a third story the second day has to pass as well.
    Team three = team().and("backlog.stories=3");
    thenMeanIs(Math.exp(-2), three.over(RUNS, run -> turns(run) == 0 ? 1 : 0));
  }

  @Test
  void everyTurnCostsOneReturn() {
    // Once: from the first story to the second, which is new and goes on to its end; then back.
    // Twice: back to the first at once, to its end; then back to the second.
    thenTurnsAreChargedTo(missing(Role.SCRUM_MASTER), team());
  }

  /** Calls that a scrum master does not keep away either are nobody's but the mechanism's. */
  @Test
  void callsThatComeAnywayAreACauseOfTheirOwn() {
    thenTurnsAreChargedTo(
        Cause.JUGGLING, team().and("mechanisms.juggling.rate={missing: 1, present: 1}"));
  }

  private static void thenTurnsAreChargedTo(Cause cause, Team asked) {
    Scenario scenario = asked.scenario();
    TeamRun team = new TeamRun(scenario);
    double[] seen = new double[3];
    for (int i = 0; i < RUNS; i++) {
      Facts facts = team.run(scenario.seed(), i);
      int turns = facts.sprints[0].setAside;
      if (turns < seen.length) {
        seen[turns]++;
        new Team.Run(facts)
            .doneAt(12 + turns * LAG)
            .spends(BACKEND, RESUMING, turns * LAG)
            .chain(cause, turns * LAG);
      }
    }
    assertThat(Arrays.stream(seen).min().orElseThrow()).as("runs of each").isGreaterThan(40);
  }

  @Test
  void aLimitOfOneLetsPeopleFinish() {
    thenNobodyTurns(team().and("practices.wip-limit=1"));
  }

  @Test
  void aScrumMasterKeepsTheCallsAway() {
    thenNobodyTurns(team().and("structure.scrum-master=present"));
  }

  private static void thenNobodyTurns(Team team) {
    assertThat(team.over(200, JugglingTest::turns).mean()).isZero();
    team.run().doneAt(12).spends(BACKEND, RESUMING, 0);
  }

  private static double turns(Team.Run run) {
    return run.facts().sprints[0].setAside;
  }

  @Test
  void callsComeAtTheirRate() {
    // As whoMayBeginAnotherPieceIsCalledToItOnceADay says, and twice a day.
    thenMeanIs(Math.exp(-1), team().over(400, run -> turns(run) == 0 ? 1 : 0));
    Team twice = team().with("juggling", "rate={missing: 2, present: 0}");
    thenMeanIs(Math.exp(-2), twice.over(400, run -> turns(run) == 0 ? 1 : 0));
  }

  @Test
  void ofTwoCallsOneWouldComeAnyway() {
    Team team = team().with("juggling", "rate={missing: 2, present: 1}");
    thenMeanIs(
        0,
        team.over(
            400,
            run ->
                run.facts().chain.hours(Cause.JUGGLING)
                    - run.facts().chain.hours(missing(Role.SCRUM_MASTER))));
    assertThat(team.over(400, run -> run.facts().chain.hours(Cause.JUGGLING)).mean()).isPositive();
  }

  @Test
  void everybodyIsCalledByThemselves() {
    Team two =
        Team.given("backlog.stories=4", "backlog.frontend-size=20h", "backlog.backend-size=20h")
            .with("juggling", "rate={missing: 1, present: 0}")
            .without("scrum-master");
    List<Event> turns = two.events("set-aside");
    assertThat(turns).extracting(Event::party).contains("frontend", "backend");
    assertThat(turns).extracting(Event::at).doesNotHaveDuplicates();
    assertThat(turns).extracting(Event::cause).containsOnly("missing-scrum-master");
  }
}
