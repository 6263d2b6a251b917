package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.advice.Advice.Option;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/** Five options of a team without chance: platform saves 2 days, an analyst 1, others nothing. */
class CertainAdvisorTest {
  private static final Offset<Double> CLOSE = within(1e-4);
  private static final Budget TWO = new Budget("2 changes", 2, Double.POSITIVE_INFINITY);

  private static final String[] FIVE = {
    "structure.qa=missing", "practices.pairing=false", "practices.cross-training=false"
  };
  private static final Scenario TEAM = TwoWaits.team(FIVE).scenario();

  private final List<String> heard = new ArrayList<>();

  private Advice advise(Advisor advisor, Workers workers) {
    return advisor.advise(workers, (done, planned) -> heard.add(done + " of " + planned));
  }

  /** Stops once so many pieces were handed over. */
  private Workers stoppedAfter(int pieces) {
    return new Threads(Runnable::run, 1, () -> heard.size() >= pieces);
  }

  /** At the first look all but platform are out, so they are measured by 100 runs, it by 150. */
  @Test
  void theBestIsMeasuredByAllRuns() {
    Advisor advisor = new Advisor(TEAM, TWO, 150);
    assertThat(advisor.choices()).isEqualTo(5);
    Advice advice = advise(advisor, Threads.alone());
    assertThat(advisor.complete()).isTrue();
    assertThat(advisor.measured()).isEqualTo(150);
    assertThat(advice.options())
        .extracting(Option::name)
        .containsExactly("platform", "system-analyst", "qa", "cross-training", "pairing");
    assertThat(advice.options()).extracting(Option::runs).containsExactly(150, 100, 100, 100, 100);
    assertThat(advice.options().get(0).daysSaved().mean()).isCloseTo(2, CLOSE);
    assertThat(advice.options().get(1).daysSaved().mean()).isCloseTo(1, CLOSE);
    assertThat(advice.optionsConfidence()).isEqualTo(1);
    assertThat(advice.adviceRuns()).isEqualTo(150);
    assertThat(advice.robustness()).isNull();
    // 25 of five and ten more that race; 150 without, 150 and 4 x 100 singly; of eight that are
    // listed two are single, one has 150 and five have 100
    assertThat(advice.simulations()).isEqualTo(15 * 25 + 150 + 150 + 400 + 150 + 500);
    assertThat(heard).last().asString().startsWith(advice.simulations() + " of ");
  }

  /** Both save 3 days. Of ten pairs and five single options eight are listed. */
  @Test
  void theBestTogetherAreThoseOfAllPairs() {
    Advice advice = advise(new Advisor(TEAM, TWO, 4), Threads.alone());
    assertThat(advice.combinations()).hasSize(8);
    Option both = advice.combinations().get(0);
    assertThat(both.name()).isEqualTo("system-analyst + platform");
    assertThat(both.daysSaved().mean()).isCloseTo(3, CLOSE);
    assertThat(advice.combinations().subList(1, 5)) // platform, alone or with what saves nothing
        .allMatch(option -> Math.abs(option.daysSaved().mean() - 2) < 1e-4);
    assertThat(advice.combinations()).extracting(Option::tiedWithBest).startsWith(true, false);
    assertThat(advice.combinationsConfidence()).isEqualTo(1);
    assertThat(advice.combinationsTried()).isEqualTo(15);
    assertThat(advice.exhaustive()).isTrue();
    assertThat(advice.budget()).isEqualTo("2 changes");
  }

  /**
   * Of five options there are ten pairs, of the four strongest six, of the three strongest three.
   */
  @Test
  void pairsAreOfTheStrongestWhereThereAreTooMany() {
    assertThat(advise(new Advisor(TEAM, TWO, 2, 10), Threads.alone()).exhaustive()).isTrue();
    Advisor nine = new Advisor(TEAM, TWO, 2, 9);
    // five and nine race, five and eight are measured, the team and the best of both lists again
    assertThat(nine.simulations()).isEqualTo(14 * 2 + 13 * 2 + 3 * 2);
    Advice six = advise(nine, Threads.alone());
    assertThat(six.exhaustive()).isFalse();
    assertThat(six.combinationsTried()).isEqualTo(5 + 6);
    // the strongest first, so platform is named before the analyst
    assertThat(six.combinations().get(0).name()).isEqualTo("platform + system-analyst");
    assertThat(advise(new Advisor(TEAM, TWO, 2, 6), Threads.alone()).combinationsTried())
        .isEqualTo(5 + 6);
    assertThat(advise(new Advisor(TEAM, TWO, 2, 5), Threads.alone()).combinationsTried())
        .isEqualTo(5 + 3);
  }

  /** Of eight roles and nine practices, five at once, there are 9,384 sets: 1,500 at most race. */
  @Test
  void allRolesAndPracticesAreTooMany() {
    Scenario team =
        TwoWaits.team(
                "structure={scrum-master: missing, tech-lead: missing, on-call: missing,"
                    + " qa: missing, manager: missing, designer: missing}",
                "practices={contract-first: false, protected-sprint: false,"
                    + " definition-of-ready: false, on-call-rotation: false,"
                    + " cross-training: false, blameless-reviews: false, pairing: false,"
                    + " wip-limit: none, slack: 0%}")
            .scenario();
    Advisor five = new Advisor(team, new Budget("5 changes", 5, Double.POSITIVE_INFINITY), 2);
    assertThat(five.choices()).isEqualTo(17);
    assertThat(five.simulations()).isEqualTo(1_517 * 2 + 25 * 2 + 3 * 2);
  }

  /** Hires cost 100 each: for 100 there is one and what is free, so no pair of two hires. */
  @Test
  void whatIsTooDearDoesNotRace() {
    List<String> priced = new ArrayList<>(List.of(FIVE));
    priced.add("costs={role-sprint: 100, delay-day: 200, currency: EUR}");
    Scenario team = TwoWaits.team(priced.toArray(String[]::new)).scenario();
    Advice one = advise(new Advisor(team, new Budget("100 EUR", 2, 100), 4), Threads.alone());
    assertThat(one.combinations())
        .extracting(Option::name)
        .doesNotContain("system-analyst + platform");
    assertThat(one.combinations().get(0).daysSaved().mean()).isCloseTo(2, CLOSE);
    // of ten pairs those of two of three hires are out
    assertThat(one.combinationsTried()).isEqualTo(5 + 7);
    // for nothing: two practices, and both
    Advice free = advise(new Advisor(team, new Budget("0 EUR", 2, 0), 4), Threads.alone());
    assertThat(free.combinations())
        .extracting(Option::name)
        .containsExactlyInAnyOrder("cross-training", "pairing", "cross-training + pairing");
    assertThat(free.combinationsTried()).isEqualTo(3);
    assertThat(free.options()).hasSize(5); // all are measured
  }

  /**
   * In pieces of a block: 1 of the race, 3 of 25, 25 and 10 runs that measure what is single, 2 of
   * the race of all, of which one piece holds eight sets, and 3 that measure what is listed.
   */
  @Test
  void aStopLeavesWhatIsMeasured() {
    Advisor first = new Advisor(TEAM, TWO, 60);
    Advice some = advise(first, stoppedAfter(1)); // what has begun is finished: 25 runs
    assertThat(first.complete()).isFalse();
    assertThat(first.measured()).isEqualTo(25);
    assertThat(some.options()).hasSize(5).extracting(Option::runs).containsOnly(25);
    assertThat(some.combinations()).isEmpty();
    assertThat(some.combinationsTried()).isZero();

    Advice singles = stopped(5); // within the race of all
    assertThat(singles.options()).extracting(Option::runs).containsOnly(60);
    assertThat(singles.combinations()).isEmpty();
    assertThat(singles.combinationsTried()).isZero();

    Advice listed = stopped(8); // within what measures them
    assertThat(listed.combinationsTried()).isEqualTo(15);
    assertThat(listed.combinations()).hasSize(8);
    assertThat(listed.combinations()).extracting(Option::runs).containsOnly(60, 50);

    heard.clear();
    Advisor whole = new Advisor(TEAM, TWO, 60);
    advise(whole, stoppedAfter(9));
    assertThat(whole.complete()).isTrue();
  }

  private Advice stopped(int pieces) {
    heard.clear();
    Advisor advisor = new Advisor(TEAM, TWO, 60);
    Advice advice = advise(advisor, stoppedAfter(pieces));
    assertThat(advisor.complete()).isFalse();
    return advice;
  }

  /** Workers elsewhere that are taken away do not even begin. */
  @Test
  void whatNobodyMeasuredIsNotListed() {
    Advisor none = new Advisor(TEAM, TWO, 60);
    assertThat(advise(none, new Rounds(1))).isNull(); // raced, and not measured
    assertThat(none.measured()).isZero();
    assertThat(none.complete()).isFalse();
    Advice advice = advise(new Advisor(TEAM, TWO, 60), new Rounds(3));
    assertThat(advice.combinationsTried()).isEqualTo(15);
    assertThat(advice.combinations())
        .extracting(Option::name)
        .containsExactly("platform", "system-analyst");
  }

  /** Workers that do so many calls, and nothing more. */
  private static final class Rounds implements Workers {
    private int left;

    Rounds(int left) {
      this.left = left;
    }

    @Override
    public <P> int inOrder(int pieces, Work<P> work, Predicate<P> taker, Runnable between) {
      return left-- > 0 ? Threads.alone().inOrder(pieces, work, taker, between) : 0;
    }
  }

  /**
   * Five single ones and ten pairs race, with 25 runs at the first look; five and eight are
   * measured by 100 at least, and the team itself and the best of both lists by all.
   */
  @Test
  void itSaysBeforehandWhatItTakesAtLeast() {
    assertThat(new Advisor(TEAM, TWO, 200).simulations()).isEqualTo(15 * 25 + 13 * 100 + 3 * 200);
    assertThat(new Advisor(TEAM, TWO, 4).simulations()).isEqualTo(15 * 4 + 13 * 4 + 3 * 4);
  }

  /** Two hires of a team with luck race by 16 runs of each, of another luck than what measures. */
  @Test
  void theRaceHasLuckOfItsOwn() {
    Scenario luck =
        TwoWaits.team(
                "seed=0",
                "mechanisms.deployment.effort={missing: 3h, present: 0h}",
                "mechanisms.deployment.failure=50%",
                "mechanisms.deployment.repair={missing: 3h, present: 0h}",
                "mechanisms.clarification.latency={missing: {uniform: {low: 0h, high: 3 days}},"
                    + " present: 0 days}")
            .scenario();
    List<ChoiceSet> singles = ChoiceSet.singles(Choices.of(luck));
    Stages uncounted = new Stages((done, planned) -> {}, 0);
    Trials measuring = new Trials(luck, 0, false, 16, Threads.alone(), uncounted);
    Race<ChoiceSet> race = new Race<>(measuring, singles, 16, 16);
    race.run();
    assertThat(race.confidence()).isBetween(0.01, 0.9999);
    assertThat(advise(new Advisor(luck, TWO, 8), Threads.alone()).optionsConfidence())
        .isBetween(0.01, 0.9999)
        .isNotEqualTo(race.confidence());
  }

  @Test
  void howItFaresElsewhereIsAddedToAdvice() {
    Advice advice = advise(new Advisor(TEAM, TWO, 2), Threads.alone());
    Robustness robustness = new Robustness(2, 2, 2, 12, 0.5, 0, 1, List.of(), 0, 2, List.of());
    Advice with = advice.with(robustness);
    assertThat(with.robustness()).isEqualTo(robustness);
    assertThat(with.options()).isEqualTo(advice.options());
    assertThat(with.with(null)).isEqualTo(advice);
  }
}
