package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Predicate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.portfolio.Portfolio.Chosen;
import slipstream.simulator.experiment.portfolio.Portfolio.Harm;
import slipstream.simulator.experiment.portfolio.Portfolio.Hire;
import slipstream.simulator.experiment.portfolio.Portfolio.Rival;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/**
 * Teams without chance: a story of 6 h waits so many days for an answer, unless an analyst came.
 */
class PortfolioAdvisorTest {
  private static final Scenario TWO_DAYS = waiting("Two", 2);
  private static final Scenario ONE_DAY = waiting("One", 1);
  private static final Scenario NO_WAIT = waiting("None", 0);

  /** One developer alone, whose story takes a day and so many days of waiting before. */
  static Scenario waiting(String name, int days, String... further) {
    List<String> settings = new ArrayList<>();
    settings.addAll(
        List.of(
            "name=" + name,
            "team.frontend.developers=0",
            "team.backend.developers=1",
            "backlog.frontend-share=0%",
            "backlog.backend-size=6h",
            "backlog.stories=1",
            "sprint.length=1 day",
            "structure.system-analyst=missing",
            "structure.qa=missing",
            "starting-conditions.backend.requirements={missing: 0%, present: 100%}",
            "mechanisms.clarification.enabled=true",
            "mechanisms.clarification.effort={missing: 0h, present: 0h}",
            "mechanisms.clarification.latency={missing: " + days + " days, present: 0 days}"));
    settings.addAll(List.of(further));
    return Loading.shipped("blank.yaml", settings.toArray(String[]::new)).scenario();
  }

  /** The analyst saves the wait: 2 days in one team, 1 in the other; QA saves nothing. */
  @Test
  void oneHireGoesWhereTheWaitIsLongest() {
    Portfolio found = advise(1, ONE_DAY, TWO_DAYS, NO_WAIT);
    assertThat(found.teams()).extracting(Team::name).containsExactly("Two", "One", "None");
    assertThat(found.teams()).extracting(Team::tiedWithFirst).containsExactly(true, false, false);
    Team first = found.teams().get(0);
    assertThat(first.hires().get(0).role()).isEqualTo("system-analyst");
    assertThat(first.hires().get(0).daysSaved().mean()).isCloseTo(2, within(1e-9));
    assertThat(first.slipDays().mean()).isCloseTo(2, within(1e-9));
    assertThat(first.late().share()).isEqualTo(1);
    assertThat(found.plan().chosen()).extracting(Chosen::team).containsExactly("Two");
    assertThat(found.plan().rivals()).isEmpty();
  }

  /** 2 + 1 = 3 days by two hires; a third would save nothing anywhere, and is not made. */
  @Test
  void theBudgetGoesToBothAndNoFurther() {
    Portfolio found = advise(3, ONE_DAY, TWO_DAYS, NO_WAIT);
    assertThat(found.plan().hires()).isEqualTo(2);
    assertThat(found.plan().daysSaved().mean()).isCloseTo(3, within(1e-9));
    assertThat(found.plan().chosen())
        .allMatch(chosen -> chosen.roles().equals(List.of("system-analyst")));
  }

  /**
   * An analyst for a plan of one sprint costs 100; a day of delay costs 200. Two days saved: 400 -
   * 100 = 300; one day saved: 200 - 100 = 100.
   */
  @Test
  void moneyAddsUpWhereAllCountInOneCurrency() {
    Portfolio found = advise(3, priced("One", 1, "EUR"), priced("Two", 2, "EUR"));
    assertThat(found.plan().chosen())
        .extracting(chosen -> chosen.money().net().mean())
        .containsExactly(300.0, 100.0);
    assertThat(found.plan().money().cost()).isEqualTo(200);
    assertThat(found.plan().money().gain().mean()).isEqualTo(600);
    assertThat(found.plan().money().net().mean()).isEqualTo(400);
    assertThat(advise(3, priced("One", 1, "USD"), priced("Two", 2, "EUR")).plan().money()).isNull();
    assertThat(advise(3, ONE_DAY, priced("Two", 2, "EUR")).plan().money()).isNull();
  }

  private static Scenario priced(String name, int days, String currency) {
    return waiting(
        name, days, "costs={role-sprint: 100, delay-day: 200, currency: " + currency + "}");
  }

  /** Sprints of a day: one of them, or three. */
  @Test
  void aPlanIsAsLongAsItsSprints() {
    Portfolio found = advise(1, ONE_DAY, waiting("Long", 1, "sprint.count=3"));
    assertThat(found.teams()).extracting(Team::planDays).containsExactlyInAnyOrder(1.0, 3.0);
    assertThat(found.plansAlike()).isFalse();
    assertThat(advise(1, ONE_DAY, TWO_DAYS).plansAlike()).isTrue();
  }

  @Test
  void equalsCannotBeTold() {
    Portfolio found = advise(1, TWO_DAYS, waiting("Other", 2));
    assertThat(found.teams()).allMatch(Team::tiedWithFirst);
    assertThat(found.plan().rivals()).hasSize(1);
    assertThat(found.plan().rivals().get(0).insteadOf())
        .containsExactly(found.plan().chosen().get(0).team());
  }

  @Test
  void aTeamsFiguresDoNotDependOnItsNeighbours() {
    Scenario real = real("Booking");
    Team alone = advise(1, real).teams().get(0);
    Portfolio both = advise(1, NO_WAIT, real);
    Team beside = both.teams().stream().filter(t -> t.name().equals("Booking")).findFirst().get();
    assertThat(beside.slipDays()).isEqualTo(alone.slipDays());
    assertThat(TeamSeed.of(1, "A")).isNotEqualTo(TeamSeed.of(1, "B"));
  }

  @Tag("many-runs")
  @Test
  void theNumberOfThreadsNeverShows() {
    ExecutorService threads = Executors.newFixedThreadPool(2);
    try {
      List<Scenario> teams = List.of(real("Booking"), real("Gate"), TWO_DAYS);
      Portfolio two =
          new PortfolioAdvisor(teams, 2, 40)
              .run(new Threads(threads, 2, () -> false), (done, planned) -> {});
      assertThat(two).isEqualTo(advise(2, 40, teams));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void aStopLeavesWholeTeamsAndNamesTheRest() {
    PortfolioAdvisor advisor = new PortfolioAdvisor(List.of(TWO_DAYS, ONE_DAY), 1, 4);
    Portfolio found = advisor.run(new Threads(Runnable::run, 1, () -> true), (done, planned) -> {});
    assertThat(advisor.complete()).isFalse();
    assertThat(found.teams()).extracting(Team::name).containsExactly("Two");
    assertThat(found.notReached()).containsExactly("One");
    assertThat(found.plan()).isNull();
  }

  /** A cluster that is taken away before it has done anything: no team, and no bug. */
  @Test
  void workersThatDoNothingLeaveAllTeamsUnreached() {
    Workers none =
        new Workers() {
          @Override
          public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
            return 0;
          }
        };
    PortfolioAdvisor advisor = new PortfolioAdvisor(List.of(TWO_DAYS, ONE_DAY), 1, 4);
    Portfolio found = advisor.run(none, (done, planned) -> {}, () -> false);
    assertThat(advisor.complete()).isFalse();
    assertThat(found.teams()).isEmpty();
    assertThat(found.notReached()).containsExactly("Two", "One");
  }

  /** Workers of a cluster end what they have begun; so nothing more may be asked of them. */
  @Test
  void afterAStopNoFurtherRoundBegins() {
    int[] rounds = {0};
    Workers elsewhere =
        new Workers() {
          @Override
          public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
            rounds[0]++;
            return Threads.alone().inOrder(pieces, work, taker, between);
          }
        };
    List<Scenario> teams = List.of(real("Booking"), TWO_DAYS);
    new PortfolioAdvisor(teams, 2, 8).run(elsewhere, (done, planned) -> {});
    assertThat(rounds[0]).isGreaterThan(2);
    rounds[0] = 0;
    boolean[] stopped = {false};
    PortfolioAdvisor advisor = new PortfolioAdvisor(teams, 2, 8);
    Portfolio found =
        advisor.run(elsewhere, (done, planned) -> stopped[0] = done == 2, () -> stopped[0]);
    assertThat(rounds[0]).isEqualTo(1);
    assertThat(advisor.complete()).isFalse();
    assertThat(found.teams()).hasSize(2);
  }

  /** A look of a million replications takes minutes; no team is known after the stop. */
  @Test
  void aStopEndsALookThatGoesOn() {
    int[] asked = {0};
    PortfolioAdvisor advisor =
        new PortfolioAdvisor(List.of(real("Booking"), TWO_DAYS), 1, 1_000_000);
    Portfolio found = advisor.run(Threads.alone(), (done, planned) -> {}, () -> ++asked[0] > 3);
    assertThat(advisor.complete()).isFalse();
    assertThat(found.teams()).isEmpty();
    assertThat(found.notReached()).containsExactly("Booking", "Two");
    assertThat(found.plan()).isNull();
    // Once for every 25 replications of a set, from the first on.
    assertThat(asked[0]).isLessThan(10);
  }

  /** Two teams that got a hire each: a second one beside it was not simulated. */
  @Test
  void whatARivalWouldAddIsMarkedWhereItIsAssumed() {
    Portfolio found = advise(1, TWO_DAYS, waiting("Other", 2));
    assertThat(found.plan().rivals()).extracting(Rival::assumed).containsExactly(false);
    TeamFound second =
        new TeamFound(
            found.teams().get(0),
            List.of(
                new TeamFound.Depth(
                    List.of("qa"), 2, 2, gain(2), found.plan().daysSaved(), null, 100, false)),
            List.of(2.0, 2.0),
            List.of(gain(2), gain(2)),
            2,
            0);
    Told told = new Told(List.of(second, second), contest(second, 1, 1), new int[] {1, 1});
    assertThat(told.portfolio(2, 100, 0, List.of(), true).plan().rivals())
        .extracting(Rival::assumed)
        .containsExactly(true, true);
  }

  /**
   * Alone the second saves 0.1 days, the other team's first 2: nobody knows what it saves beside.
   */
  @Test
  void whatWasNotSimulatedIsNeverExcluded() {
    TeamFound one =
        new TeamFound(
            advise(1, TWO_DAYS).teams().get(0),
            List.of(
                new TeamFound.Depth(
                    List.of("qa"),
                    2,
                    2,
                    gain(2),
                    Estimate.of(new double[] {2, 2}),
                    null,
                    100,
                    false)),
            List.of(2.0, 0.1),
            List.of(gain(2), gain(0.1)),
            1,
            0);
    assertThat(contest(one, 1, 1).pairs())
        .containsExactly(new Contest.Pair(0, 1), new Contest.Pair(1, 0));
  }

  /**
   * Each team has the runs of one of its looks: one of 100, two of 100 and 150, three of 101, 202
   * and 401 or of 251, 502 and 1,001. So two teams meet in 1, 4 or 9 states.
   */
  @ParameterizedTest
  @CsvSource({"2, 1", "100, 1", "150, 4", "400, 9", "401, 9", "1001, 9", "1000000, 9"})
  void twoTeamsAreJudgedInAsManyStatesAsTheyHaveLooks(int runs, int states) {
    assertThat(new PortfolioAdvisor(List.of(TWO_DAYS), 1, runs).states()).isEqualTo(states);
  }

  /**
   * Of a team that waits for nobody a newcomer takes two hours of mentoring on the first day, and a
   * story of 6 h is done so much later: what the ledger charges to the newcomer is the whole harm.
   */
  @Test
  void theLedgerSaysWhyAHireHarms() {
    Scenario team =
        waiting(
            "Brooks",
            0,
            "mechanisms.onboarding.enabled=true",
            "mechanisms.onboarding.mentoring=2h",
            "mechanisms.onboarding.ramp-up=40 days");
    Portfolio found = advise(1, team);
    assertThat(found.harms()).hasSize(2).extracting(Harm::team).containsOnly("Brooks");
    for (Harm harm : found.harms()) {
      Hire hire =
          found.teams().get(0).hires().stream()
              .filter(each -> each.role().equals(harm.role()))
              .findFirst()
              .orElseThrow();
      double charged = harm.causes().stream().mapToDouble(shift -> shift.days().mean()).sum();
      assertThat(charged).isCloseTo(-hire.daysSaved().mean(), within(1e-9)).isPositive();
      assertThat(harm.causes().get(0).cause()).isEqualTo("busy-" + harm.role());
      assertThat(harm.mentoringDays()).isPositive();
    }
  }

  private static Gain gain(double days) {
    return new Gain(days, 1, 100);
  }

  private static Contest contest(TeamFound both, int... hires) {
    return new Contest(List.of(both, both), hires, 3);
  }

  private static Scenario real(String name) {
    return Loading.shipped("the-essay-team.yaml", "name=" + name).scenario();
  }

  private static Portfolio advise(int budget, Scenario... teams) {
    return advise(budget, 8, List.of(teams));
  }

  private static Portfolio advise(int budget, int runs, List<Scenario> teams) {
    return new PortfolioAdvisor(teams, budget, runs)
        .run(new Threads(Runnable::run, 1, () -> false), (done, planned) -> {});
  }
}
