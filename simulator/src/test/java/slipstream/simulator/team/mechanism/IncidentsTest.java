package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.ledger.Party.FRONTEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.production.Incidents.INCIDENTS;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.diary.Diary.Event;
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

  @Test
  void inARotationOneDeveloperAfterTheOtherHasTheWatch() {
    // Sprints of a day; frontend has one developer, backend two.
    Team team =
        given("team.backend.developers=2", "backlog.frontend-share=0%", "backlog.stories=2")
            .and("backlog.backend-size=60h", "sprint.length=1 day", "sprint.horizon=30")
            .and("practices.on-call-rotation=true")
            .without("on-call")
            .with("incidents", "rate=2", "cluster-size=1", "cluster-gap=0h", "effort=0.1h");
    List<Event> incidents = incidents(team);
    assertThat(incidents).hasSizeGreaterThan(10);
    String[] turns = {"frontend 1", "backend 1", "backend 2"};
    for (Event incident : incidents) {
      assertThat(incident.party() + " " + incident.person())
          .isEqualTo(turns[(int) incident.at() % 3]);
    }
  }

  @Test
  void incidentsOfAClusterComeOneAfterTheOther() {
    // Fifty on average, an hour apart, and a cluster in 30 days.
    Team clusters =
        team()
            .and("backlog.backend-size=600h", "sprint.length=200 days")
            .with("incidents", "rate=1.5", "cluster-size=50", "cluster-gap=1h", "effort=0.01h")
            .without("on-call");
    List<Event> incidents = incidents(clusters);
    int followed = 0;
    for (int i = 1; i < incidents.size(); i++) {
      double gap = 6 * (incidents.get(i).at() - incidents.get(i - 1).at());
      followed += Math.abs(gap - 1) < 1e-4 ? 1 : 0;
    }
    assertThat(followed).isGreaterThan(incidents.size() / 2);
    assertThat(incidents).hasSizeBetween(20, 600); // 1.5 a day for 100 days
  }

  @Test
  void whatOnCallWouldNeedSomebodyForAnywayIsLuck() {
    // Half of them, of 0.1 x 2 of every hour.
    Team team =
        team().with("incidents", "escalated={missing: 100%, present: 50%}").without("on-call");
    Team.Run run = team.run();
    double luck = run.facts().chain.hours(COMMON_LUCK);
    double avoidable = run.facts().chain.hours(missing(Role.ON_CALL));
    run.spends(BACKEND, INCIDENTS, luck + avoidable);
    thenMeanIs(3.75, team.over(400, each -> each.facts().chain.hours(COMMON_LUCK)));
    thenMeanIs(3.75, team.over(400, each -> each.facts().chain.hours(missing(Role.ON_CALL))));
  }

  private static List<Event> incidents(Team team) {
    return Stream.of(Trouble.values())
        .flatMap(trouble -> team.events(trouble.key()).stream())
        .sorted(Comparator.comparing(Event::at))
        .toList();
  }
}
