package slipstream.simulator.team.mechanism;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static slipstream.simulator.team.ledger.Cause.COMMON_LUCK;
import static slipstream.simulator.team.ledger.Cause.missing;
import static slipstream.simulator.team.ledger.Party.BACKEND;
import static slipstream.simulator.team.mechanism.Team.given;
import static slipstream.simulator.team.mechanism.Team.thenMeanIs;
import static slipstream.simulator.team.mechanism.production.Incidents.INCIDENTS;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.TeamRun;
import slipstream.simulator.team.diary.Diary.Event;
import slipstream.simulator.team.ledger.Party;
import slipstream.simulator.team.mechanism.production.TroubleMix;
import slipstream.simulator.team.mechanism.production.TroubleMix.Kind;

/** 5: four kinds of trouble, 0.6 incidents a day of 2 h together, during 30 h of work. */
class TroubleKindsTest {
  private static Team team(String... kinds) {
    return given("backlog.frontend-share=0%", "backlog.backend-size=30h", "sprint.length=20 days")
        .without("on-call")
        .with(
            "incidents",
            "falls-to=backend",
            "rate=0.6",
            "cluster-size=1",
            "cluster-gap=0h",
            "effort=2h",
            "escalated={missing: 100%, present: 100%}")
        .with("incidents", kinds);
  }

  /** Only this kind comes. */
  private static String[] only(Trouble kind, String... keys) {
    return Stream.concat(
            Stream.of(Trouble.values())
                .map(each -> "kinds." + each.key() + ".share=" + (each == kind ? "100%" : "0%")),
            Stream.of(keys).map(key -> "kinds." + key))
        .toArray(String[]::new);
  }

  @Test
  void ratesOfTheKindsSumToTheWhole() {
    // Weights 1 : 1 : 2 : 4 are eighths; efforts 4, 2, 1, 0 have the mean (4 + 2 + 2 + 0) / 8 = 1.
    TroubleMix mix =
        new TroubleMix(kind(0.1, 4), kind(0.1, 2), kind(0.2, 1), kind(0.4, 0), 0, 0, 0.5);

    assertThat(Stream.of(Trouble.values()).mapToDouble(mix::part).toArray())
        .containsExactly(new double[] {0.125, 0.125, 0.25, 0.5}, within(1e-15));
    assertThat(Stream.of(Trouble.values()).mapToDouble(mix::effortFactor).toArray())
        .containsExactly(new double[] {4, 2, 1, 0}, within(1e-15));
    // Twice the efforts are the same, for their mean is twice as high, too.
    TroubleMix twice =
        new TroubleMix(kind(0.1, 8), kind(0.1, 4), kind(0.2, 2), kind(0.4, 0), 0, 0, 0.5);
    assertThat(Stream.of(Trouble.values()).mapToDouble(twice::effortFactor).toArray())
        .containsExactly(new double[] {4, 2, 1, 0}, within(1e-15));
  }

  private static Kind kind(double share, double effort) {
    return new Kind(share, effort, Role.PLATFORM, 0);
  }

  /**
   * Four Poisson processes are one of the summed rate, whatever mix of sizes: 30 / (1 - 0.1 x 2).
   */
  @Tag("many-runs")
  @Test
  void anyMixTakesAsMuchOfEveryHourAsTheWhole() {
    Team uneven =
        team(
            "kinds.data-inconsistency={share: 10%, effort: 3}",
            "kinds.network-instability={share: 5%, effort: 0.5}",
            "kinds.database-bottleneck={share: 40%, effort: 1}",
            "kinds.traffic-spike={share: 20%, effort: 0}");

    thenMeanIs(37.5, team().over(4_000, run -> run.facts().finish));
    thenMeanIs(37.5, uneven.over(4_000, run -> run.facts().finish));
  }

  @Test
  void eachKindHasAnEventOfItsOwn() {
    for (Trouble kind : Trouble.values()) {
      assertThat(incidents(team(only(kind)), 0))
          .as(kind.key())
          .isNotEmpty()
          .extracting(Event::what)
          .containsOnly(kind.key());
    }
  }

  @Test
  void whoeverCanHelpSparesADeveloper() {
    String[] network = only(Trouble.NETWORK_INSTABILITY, "network-instability.helped=100%");
    Team.Run helped = team(network).run();
    Team.Run helpless = team(network).without("platform").run();
    double fighting = helpless.hours(BACKEND, INCIDENTS);

    helped.doneAt(30).spends(BACKEND, INCIDENTS, 0);
    assertThat(helped.hours(Party.of(Role.PLATFORM), INCIDENTS)).isPositive();
    assertThat(fighting).isPositive();
    helpless.doneAt(30 + fighting).chain(missing(Role.PLATFORM), fighting);
  }

  @Test
  void dormantSpikesComeWithReleases() {
    Team team =
        team(only(Trouble.TRAFFIC_SPIKE, "spikes-with-releases=100%"))
            .and("backlog.stories=5", "backlog.backend-size=6h", "delivery.resumption-lag=0")
            .with("deployment", "effort=0h", "failure=0%", "documentation=0h", "skipped=0%");
    int spikes = 0;
    for (int run = 0; run < 20; run++) {
      List<Event> events = events(team, run);
      List<Double> releases = times(events, "done");
      List<Double> came = times(events, "traffic-spike");
      assertThat(releases).containsAll(came);
      spikes += came.size();
    }
    // Each run has 4 releases before its last, 6 h apart; by the first 0.45 of them have a spike.
    assertThat(spikes).isGreaterThan(20);
  }

  @Test
  void dormantInconsistenciesComeWithStoriesThatSkippedTheirContract() {
    Team skipped =
        team(only(Trouble.DATA_INCONSISTENCY, "inconsistencies-with-origin=100%"))
            .and("backlog.frontend-share=100%", "backlog.frontend-size=1h", "backlog.stories=5")
            .and("backlog.backend-size=6h", "starting-conditions.backend.api-contract=0%")
            .with("contract", "falls-to=backend", "effort=0.1h", "mismatch=0%", "redo=0")
            .without("tech-lead");

    Team.Run run = skipped.run();
    assertThat(run.hours(BACKEND, INCIDENTS)).isPositive();
    run.blamed(BACKEND, missing(Role.TECH_LEAD));
    skipped.and("practices.contract-first=true").run().spends(BACKEND, INCIDENTS, 0);
  }

  @Test
  void anEscapedDefectMayLeaveDataThatDoNotAgree() {
    Team team =
        team(only(Trouble.DATA_INCONSISTENCY, "inconsistencies-with-origin=100%"))
            .and("backlog.stories=5", "backlog.backend-size=6h")
            .with("defects", "rate=0.5", "effort=0h", "found={missing: 0%, present: 100%}")
            .with("defects", "bad-fix=0%", "surfaces=100%", "escape-delay=1h", "hot-fix=0.1h");

    assertThat(incidents(team, 0)).isEmpty();
    assertThat(incidents(team.without("qa"), 0)).isNotEmpty();
    team.run().blamed(BACKEND, missing(Role.QA));
  }

  @Test
  void eachKindHasItsSuspects() {
    String halves = "{frontend: 0%, backend: 50%, owner: 0%, outside: 50%, nobody: 0%}";
    Team team = team(only(Trouble.TRAFFIC_SPIKE)).and("perception.production-suspects=" + halves);

    team.and("perception.trouble-leanings.traffic-spike.outside=0");
    team.run().blamed(BACKEND, COMMON_LUCK);
    team.and("perception.trouble-leanings.traffic-spike={disciplines: 0, outside: 1}");
    team.run().blamed(Party.OUTSIDE, COMMON_LUCK);
  }

  private static List<Event> events(Team team, int run) {
    Scenario scenario = team.scenario();
    return new TeamRun(scenario).tell(scenario.seed(), run, "asked").events();
  }

  private static List<Event> incidents(Team team, int run) {
    List<String> kinds = Stream.of(Trouble.values()).map(Trouble::key).toList();
    return events(team, run).stream().filter(event -> kinds.contains(event.what())).toList();
  }

  private static List<Double> times(List<Event> events, String what) {
    return events.stream().filter(event -> event.what().equals(what)).map(Event::at).toList();
  }

  @Test
  void effortsOfTheKindsAreRelative() {
    // Of two kinds as frequent one takes four times as long: of 2 h on average, 3.2 and 0.8.
    Team two =
        team(
            "kinds.data-inconsistency.share=0%",
            "kinds.network-instability.share=0%",
            "kinds.database-bottleneck={share: 50%, effort: 4}",
            "kinds.traffic-spike={share: 50%, effort: 1}");
    List<Event> incidents = incidents(two.with("incidents", "rate=6"), 0);
    for (Event incident : incidents) {
      boolean spike = incident.what().equals("traffic-spike");
      assertThat(incident.hours()).isCloseTo(spike ? 0.8 : 3.2, within(1e-4));
    }
    assertThat(incidents).extracting(Event::what).contains("traffic-spike", "database-bottleneck");
  }

  @Test
  void spikesComeAtMiddayAndNothingElseDoes() {
    // All in the middle half of the day, from 25% to 75% of it.
    String[] midday = only(Trouble.TRAFFIC_SPIKE, "spikes-at-midday=100%");
    assertThat(incidents(team(midday).with("incidents", "rate=6"), 0))
        .hasSizeGreaterThan(10)
        .allSatisfy(spike -> assertThat(spike.at() % 1).isBetween(0.25, 0.75));
    String[] other = only(Trouble.NETWORK_INSTABILITY, "spikes-at-midday=100%");
    assertThat(incidents(team(other).with("incidents", "rate=6"), 0))
        .anySatisfy(trouble -> assertThat(trouble.at() % 1).isLessThan(0.25));
  }

  @Test
  void aReleaseSetsOffOneClusterOfThoseThatWait() {
    // Of 0.6 that come up to each of five releases, 6 h apart, one is set off where one waits: with
    // the chances 0.451, 0.518, 0.547, 0.563 and 0.573, as a queue has it. Frontend, idle, is
    // called.
    Team team =
        team(only(Trouble.TRAFFIC_SPIKE, "spikes-with-releases=100%"))
            .and("backlog.stories=5", "backlog.backend-size=6h")
            .with("incidents", "effort=0.01h", "falls-to=frontend")
            .with("deployment", "effort=0h", "failure=0%", "documentation=0h", "skipped=0%");
    Scenario scenario = team.scenario();
    TeamRun runs = new TeamRun(scenario);
    Moments spikes = new Moments();
    for (int run = 0; run < 200; run++) {
      List<Event> events = runs.tell(scenario.seed(), run, "asked").events();
      spikes.add(times(events, "traffic-spike").size());
    }
    thenMeanIs(2.652, spikes);
  }

  @Test
  void whatFollowsInAClusterThatWasSetOffFollowsByItself() {
    // Spikes come with a release at 6, 12, 18 or 24 h, or so many half hours after one.
    Team team =
        team(only(Trouble.TRAFFIC_SPIKE, "spikes-with-releases=100%"))
            .and("backlog.stories=5", "backlog.backend-size=6h")
            .with("incidents", "rate=100", "cluster-size=50", "cluster-gap=0.5h")
            .with("incidents", "effort=0.01h", "falls-to=frontend")
            .with("deployment", "effort=0h", "failure=0%", "documentation=0h", "skipped=0%");
    List<Double> hours = incidents(team, 0).stream().map(spike -> 6 * spike.at()).toList();
    assertThat(hours)
        .allSatisfy(hour -> assertThat(Math.rint(2 * hour)).isCloseTo(2 * hour, within(1e-3)));
    assertThat(hours).anySatisfy(hour -> assertThat(hour % 6).isGreaterThan(0.4));
  }
}
