package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.advice.Advice.Option;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Comparison;
import slipstream.simulator.experiment.comparison.Comparison.Candidate;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.assumption.Assumptions;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.world.AssumptionsReading;
import slipstream.simulator.team.Teams;

class AdvisorTest {
  private static final Measure SLIP = Measure.of(Measure.SLIP);
  private static final Budget TWO = new Budget("2 changes", 2, Double.POSITIVE_INFINITY);

  /** One story of 6 h whose requirements are never ready: 12 h of waiting, then 6 h of work. */
  private static final LoadedScenario WAITING =
      Loading.shipped(
          "blank.yaml",
          "runs=4",
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
          "mechanisms.clarification.latency={missing: 2 days, present: 2 days}");

  @Test
  void theOptionThatRemovesTheWaitSavesTheWait() {
    Advice advice = advise(WAITING.scenario(), TWO, 4);
    Option first = advice.options().get(0);
    assertThat(first.name()).isEqualTo("system-analyst");
    assertThat(first.changes()).containsExactly("structure.system-analyst=present");
    assertThat(first.daysSaved().mean()).isCloseTo(2, within(1e-9));
    assertThat(first.onTimeGained().mean()).isEqualTo(1);
    assertThat(advice.options()).extracting(Option::name).contains("qa", "contract-first");
    assertThat(advice.options().stream().skip(1)).noneMatch(Option::tiedWithBest);
  }

  /**
   * Somebody who ramps up over 2 days from nothing: the question comes at hour 0, when nothing is
   * ready because of the analyst, and the answer takes its 2 days.
   */
  @Test
  void whoRampsUpIsNoHelpOnTheFirstDay() {
    LoadedScenario growing =
        Loading.resolveTree(
            WAITING.tree(),
            "mechanisms.onboarding.enabled=true",
            "mechanisms.onboarding.ramp-up=2 days",
            "mechanisms.onboarding.start=0%",
            "mechanisms.onboarding.mentoring=0h",
            "starting-conditions.backend.requirements={missing: 0%, present: 100%}");
    Option analyst =
        advise(growing.scenario(), TWO, 4).options().stream()
            .filter(option -> option.name().equals("system-analyst"))
            .findFirst()
            .orElseThrow();
    assertThat(analyst.changes()).containsExactly("structure.system-analyst={ramp-up: 2 days}");
    assertThat(analyst.daysSaved().mean()).isZero();
  }

  @Test
  void whoHoldsAPartOfThePostTakesTheRestAtOnce() {
    LoadedScenario half =
        Loading.resolveTree(
            WAITING.tree(),
            "mechanisms.onboarding.enabled=true",
            "structure.system-analyst={fte: 0.5}");
    assertThat(advise(half.scenario(), TWO, 4).options())
        .filteredOn(option -> option.name().equals("system-analyst"))
        .extracting(Option::changes)
        .containsExactly(List.of("structure.system-analyst=present"));
  }

  @Test
  void setsThatSaveTheSameAreTies() {
    Advice advice = advise(WAITING.scenario(), TWO, 4);
    // The analyst with anything, or alone; all that is listed is as good.
    assertThat(advice.combinations()).allMatch(Option::tiedWithBest);
    assertThat(advice.combinations()).allMatch(option -> option.name().contains("analyst"));
    // 2 roles and 9 practices: 11 alone, 55 pairs
    assertThat(advice.combinationsTried()).isEqualTo(66);
    assertThat(advice.exhaustive()).isTrue();
  }

  @Test
  void moneyLimitsHiresAndLeavesPractices() {
    LoadedScenario priced =
        Loading.resolveTree(
            WAITING.tree(), "costs.currency=EUR", "costs.role-sprint=5000", "costs.delay-day=1000");
    Advice poor = advise(priced.scenario(), new Budget("4,000 EUR", 3, 4_000), 4);
    assertThat(poor.combinations()).noneMatch(option -> option.name().contains("analyst"));
    assertThat(poor.options().get(0).money().net().mean()).isCloseTo(2_000 - 5_000, within(1e-6));
  }

  @Test
  void anOptionSaysWhatAWhatIfSays() {
    LoadedScenario team = Teams.ESSAY.with("runs=100");
    Advice advice = advise(team.scenario(), new Budget("1", 1, Double.POSITIVE_INFINITY), 100);
    for (Option option : advice.options()) {
      LoadedScenario changed =
          Loading.resolveTree(team.tree(), option.changes().toArray(String[]::new));
      Alternative whatIf =
          new Comparison(
                  team.scenario(), List.of(new Candidate("", List.of(), "", changed.scenario())))
              .run(alone(), (done, planned) -> {})
              .alternatives()
              .get(0);
      double slip = whatIf.difference().get("slipDays").mean();
      double kept = whatIf.promise() == null ? slip : whatIf.promise().slipOnOldPromise().mean();
      assertThat(option.daysSaved().mean()).as(option.name()).isCloseTo(-kept, within(1e-9));
      assertThat(option.daysByPromise()).as(option.name()).isCloseTo(kept - slip, within(1e-9));
    }
  }

  @Test
  void threadsNeverShow() {
    Scenario team = Teams.ESSAY.with("runs=60").scenario();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      Advice many =
          new Advisor(team, TWO, 60)
              .advise(new Threads(threads, 3, () -> false), (done, planned) -> {});
      assertThat(many).isEqualTo(advise(team, TWO, 60));
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void anInterruptionAtOnceLeavesNoAdvice() {
    Workers stopped = new Threads(Runnable::run, 1, () -> true);
    assertThat(new Advisor(WAITING.scenario(), TWO, 200).advise(stopped, (done, planned) -> {}))
        .isNull();
  }

  /** What is measured by then is measured by fewer runs of the same luck, and stays so. */
  @Test
  void aStopLaterLeavesTheFirstRunsOfAllThatIsMeasured() {
    Scenario team = Teams.ESSAY.with("runs=300").scenario();
    int[] asked = {0};
    Advisor whole = new Advisor(team, TWO, 300);
    Advice all = advise(whole, asked, Integer.MAX_VALUE);
    assertThat(whole.complete()).isTrue();
    assertThat(whole.measured()).isEqualTo(300);
    int pieces = asked[0];
    int partial = 0;
    for (int eighth = 1; eighth < 8; eighth += 2) {
      Advisor advisor = new Advisor(team, TWO, 300);
      Advice some = advise(advisor, new int[1], pieces * eighth / 8);
      assertThat(advisor.complete()).isFalse();
      if (some == null) {
        assertThat(advisor.measured()).isZero();
        continue;
      }
      partial++;
      assertThat(some.options()).hasSize(16);
      for (Option option : some.options()) {
        assertThat(option.runs()).isBetween(50, advisor.measured());
        assertThat(option.daysSaved().mean()).isFinite();
      }
      assertThat(some.combinationsTried()).isIn(0, all.combinationsTried());
    }
    assertThat(partial).isPositive();
  }

  /** One worker that is stopped once it has asked so often whether to go on. */
  private static Advice advise(Advisor advisor, int[] asked, int most) {
    Workers stopping = new Threads(Runnable::run, 1, () -> asked[0]++ >= most);
    return advisor.advise(stopping, (done, planned) -> {});
  }

  /** A what-if simulates both promises; advice once, where they are the same. */
  @Test
  void optionsThatPromiseAlikeAreSimulatedOnce() {
    Scenario team = Teams.ESSAY.with("runs=50").scenario();
    Stages counted = new Stages((done, planned) -> {}, 0);
    Trials trials = new Trials(team, 7, true, 50, alone(), counted);
    List<ChoiceSet> singles = ChoiceSet.singles(Choices.of(team));
    trials.extend(singles, 50);
    PairedRuns kept =
        PairedRuns.simulateOnPromiseOf(
            number -> team,
            singles.size(),
            number -> singles.get(number).made(team),
            7,
            50,
            List.of(SLIP),
            alone(),
            (done, planned) -> {});
    PairedRuns free =
        PairedRuns.simulate(
            singles.size(),
            number -> singles.get(number).made(team),
            7,
            50,
            List.of(SLIP),
            alone(),
            (done, planned) -> {});
    for (int i = 0; i < singles.size(); i++) {
      assertThat(trials.kept(singles.get(i), 50)).containsExactly(kept.values(SLIP, i));
      assertThat(trials.free(0, singles.get(i), 50)).containsExactly(free.values(SLIP, i));
    }
    assertThat(counted.simulations()).isBetween(50L * singles.size() + 1, 75L * singles.size());
  }

  /** Without luck the wait is saved in every world; it lasts from 1 to 4 days, as assumed 2. */
  @Test
  void inOtherWorldsTheSameOptionSavesWhatTheWaitIsThere() {
    LoadedScenario ranged =
        Loading.resolveTree(
            WAITING.tree(),
            "mechanisms.clarification.latency.missing={value: 2 days, range: 1 day to 4 days}");
    Assumptions only =
        AssumptionsReading.of(ranged).only(Set.of("mechanisms.clarification.latency.missing"));
    List<String> ranking =
        advise(ranged.scenario(), TWO, 4).options().stream().map(Option::name).toList();
    Robustness found =
        new RobustAdvisor(only, ranking, new double[][] {{0}, {0.5}, {1}}, 4)
            .robustness(alone(), (done, planned) -> {});
    Robustness.InWorlds analyst = found.options().get(0);
    assertThat(analyst.name()).isEqualTo("system-analyst");
    assertThat(analyst.best().share()).isEqualTo(1);
    assertThat(analyst.regret()).isZero();
    assertThat(analyst.daysSaved()).isCloseTo((1 + 2 + 4) / 3.0, within(1e-6));
    assertThat(analyst.luckSd()).isZero();
    // The variance of 1, 2 and 4 is 7/3.
    assertThat(analyst.ignoranceSd()).isCloseTo(Math.sqrt(7 / 3.0), within(1e-6));
    assertThat(found.options().get(1).regret()).isCloseTo(7 / 3.0, within(1e-6));
    assertThat(found.flips()).isEmpty();
    assertThat(found.assumptions()).isEqualTo(1);
    assertThat(found.worlds()).isEqualTo(3);
    assertThat(found.tried()).isEqualTo(2);
  }

  @Test
  void worldsDoNotDependOnThreadsAndAStopLeavesTheFirst() {
    LoadedScenario team = Teams.ESSAY.with("runs=40");
    Assumptions all = AssumptionsReading.of(team).thatMayMatter(Set.of(), true);
    List<String> ranking =
        ChoiceSet.singles(Choices.of(team.scenario())).stream().map(ChoiceSet::name).toList();
    double[][] places = RobustAdvisor.draw(6, all);
    RobustAdvisor whole = new RobustAdvisor(all, ranking, places, 40);
    Robustness one = whole.robustness(alone(), (done, planned) -> {});
    assertThat(whole.complete()).isTrue();
    ExecutorService threads = Executors.newFixedThreadPool(3);
    try {
      assertThat(
              new RobustAdvisor(all, ranking, places, 40)
                  .robustness(new Threads(threads, 3, () -> false), (done, planned) -> {}))
          .isEqualTo(one);
    } finally {
      threads.shutdownNow();
    }
    int[] asked = {0};
    RobustAdvisor stopped = new RobustAdvisor(all, ranking, places, 40);
    Robustness some =
        stopped.robustness(
            new Threads(Runnable::run, 1, () -> asked[0]++ >= 3), (done, planned) -> {});
    assertThat(stopped.complete()).isFalse();
    assertThat(some.worlds()).isBetween(3, 5);
    assertThat(some.tried()).isZero();
    assertThat(some.flips()).isEmpty();
  }

  /** The analyst is best in all: 40 worlds say so as precisely as half of 200 would be known. */
  @Test
  void aClearFirstNeedsFewerWorlds() {
    LoadedScenario ranged =
        Loading.resolveTree(
            WAITING.tree(),
            "mechanisms.clarification.latency.missing={value: 2 days, range: 1 day to 4 days}");
    Assumptions only =
        AssumptionsReading.of(ranged).only(Set.of("mechanisms.clarification.latency.missing"));
    List<String> ranking =
        advise(ranged.scenario(), TWO, 4).options().stream().map(Option::name).toList();
    Robustness found =
        new RobustAdvisor(only, ranking, RobustAdvisor.draw(200, only), 4)
            .robustness(alone(), (done, planned) -> {});
    assertThat(found.worldsAsked()).isEqualTo(200);
    // Wilson's interval of 40 of 40 is 0.912 to 1, narrower than 0.431 to 0.569.
    assertThat(found.worlds()).isEqualTo(40);
    assertThat(found.confidence()).isEqualTo(1);
  }

  private static Advice advise(Scenario scenario, Budget budget, int runs) {
    return new Advisor(scenario, budget, runs).advise(alone(), (done, planned) -> {});
  }

  private static Workers alone() {
    return Threads.alone();
  }
}
