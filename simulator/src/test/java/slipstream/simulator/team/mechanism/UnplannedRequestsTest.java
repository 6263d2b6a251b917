package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Activity.RESUMING;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.givenOneBackend;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.planning.UnplannedRequests.UNPLANNED;

import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.people.Role;

/** 2a: a request of 1 h a day enters 30 h of work at once; a scrum master lets it wait. */
class UnplannedRequestsTest {
  private static Team team() {
    return givenOneBackend("backlog.backend-size=30h")
        .with(
            "unplanned-requests",
            "falls-to=backend",
            "rate=1",
            "effort=1h",
            "at-once={missing: 100%, present: 0%}",
            "deferred=100%");
  }

  @Tag("many-runs")
  @Test
  void requestsTakeTheirShareOfEveryHour() {
    Team team = team().without("scrum-master");

    // 1/6 of an hour of requests an hour, those that come meanwhile included.
    thenMeanIs(36, team.over(4_000, run -> run.facts().finish)); // 30 / (1 - 1/6)
  }

  @Test
  void eachRequestDelaysTheStoryAndBackendIsBlamed() {
    Team.Run run = team().without("scrum-master").run();
    double requests = run.hours(BACKEND, UNPLANNED);

    assertThat(requests).isPositive();
    run.doneAt(30 + requests)
        .chain(missing(Role.SCRUM_MASTER), requests)
        .blamed(BACKEND, missing(Role.SCRUM_MASTER));
  }

  @Test
  void comingBackCostsTheLag() {
    Team.Run run = team().and("delivery.resumption-lag=0.5h").without("scrum-master").run();

    run.doneAt(30 + run.hours(BACKEND, UNPLANNED) + run.hours(BACKEND, RESUMING));
    assertThat(run.hours(BACKEND, RESUMING)).isPositive();
  }

  @Test
  void aScrumMasterLetsThemWaitForTheNextSprint() {
    team().run().doneAt(30).spends(BACKEND, UNPLANNED, 0).nobodyBlamed();
  }

  @Test
  void aProtectedSprintNeedsNoScrumMaster() {
    team().and("practices.protected-sprint=true").without("scrum-master").run().doneAt(30);
  }

  @Test
  void triagedRequestsThatQueueWaitUntilAStoryIsBuiltAndAreNobodysFault() {
    Team.Run run =
        team()
            .and("backlog.stories=2", "backlog.backend-size=15h")
            .with("unplanned-requests", "deferred=0%", "rate=3")
            .run();

    run.doneAt(30 + run.hours(BACKEND, UNPLANNED))
        .chain(COMMON_LUCK, run.hours(BACKEND, UNPLANNED))
        .spends(BACKEND, RESUMING, 0);
  }

  @Test
  void theSprintCountsThoseThatEntered() {
    Team team = team().and("sprint={length: 1 day, horizon: 20}").without("scrum-master");
    Team.Run run = team.run();
    double requests = run.hours(BACKEND, UNPLANNED); // of an hour each

    assertThat(requests).isGreaterThan(1);
    assertThat(Stream.of(run.facts().sprints).mapToInt(sprint -> sprint.added).sum())
        .isEqualTo((int) Math.round(requests));
  }

  @Test
  void threeADayTakeHalfOfEveryHour() {
    Team team =
        team()
            .with("unplanned-requests", "rate=3")
            .and("sprint.horizon=50")
            .without("scrum-master");
    thenMeanIs(60, team.over(400, run -> run.facts().finish)); // 30 / (1 - 3/6)
  }

  @Test
  void thoseThatWaitComeWithTheNextSprint() {
    // Stories of 36 h in sprints of 30: what waits for hour 30 is done after story 1, what waits
    // for hour 60 after story 2; what waits for hour 90 is not done by the end of story 3.
    Team waiting = team().and("backlog.stories=3", "backlog.backend-size=36h", "sprint.count=3");
    Team.Run run = waiting.run();
    double requests = run.hours(BACKEND, UNPLANNED);

    assertThat(requests).isPositive();
    run.doneAt(108 + requests).chain(COMMON_LUCK, requests).spends(BACKEND, RESUMING, 0);
  }

  @Test
  void whatNoSprintHandsOutIsNotDoneInTheNextRun() {
    assertThat(team().values(10, run -> run.facts().finish)).containsExactly(30.0);
  }

  @Test
  void whatAScrumMasterWouldLetInAnywayIsLuck() {
    // Half of an hour a day, during 36 h.
    Team team =
        team()
            .with("unplanned-requests", "at-once={missing: 100%, present: 50%}")
            .without("scrum-master");
    thenMeanIs(3, team.over(400, run -> run.facts().chain.hours(COMMON_LUCK)));
    thenMeanIs(3, team.over(400, run -> run.facts().chain.hours(missing(Role.SCRUM_MASTER))));
  }

  @Test
  void whatQueuesIsDoneBeforeTheNextStory() {
    // Those that came during story 1, of an hour each, and those that came while they were done.
    Team.Run run =
        team()
            .and("backlog.stories=2", "backlog.backend-size=15h")
            .with("unplanned-requests", "deferred=0%", "rate=3")
            .run();
    assertThat(run.hours(BACKEND, UNPLANNED)).isGreaterThan(1);
  }
}
