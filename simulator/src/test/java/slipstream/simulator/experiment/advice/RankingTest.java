package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Set;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.experiment.advice.Advice.Option;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;

/**
 * A team without chance: five stories of 6 h in five days, each of which takes 3 h more to deploy.
 * Without platform it needs 45 h, seven days and a half.
 */
class RankingTest {
  private static final Offset<Double> CLOSE = within(1e-4);

  private static final Scenario TEAM =
      TwoWaits.team(
              "practices.slack=0%",
              "practices.pairing=false",
              "structure.system-analyst=present",
              "sprint.length=5 days",
              "backlog.stories=5",
              "mechanisms.deployment.effort.missing=3h",
              "costs={role-sprint: 100, delay-day: 200, currency: EUR}")
          .scenario();

  private static final List<ChoiceSet> SINGLES = ChoiceSet.singles(Choices.of(TEAM));
  private static final ChoiceSet PLATFORM = SINGLES.get(0); // saves 2.5 days
  private static final ChoiceSet PAIRING = SINGLES.get(1); // nothing
  private static final ChoiceSet SLACK = SINGLES.get(2); // nothing, unless it promises less
  private static final ChoiceSet BOTH =
      ChoiceSet.together(Choices.of(TEAM), 2).get(1); // what platform does

  private static Trials trials(Scenario scenario, int without, int with, List<ChoiceSet> sets) {
    Stages uncounted = new Stages((done, planned) -> {}, 0);
    Trials trials = new Trials(scenario, 7, true, 2, Threads.alone(), uncounted);
    trials.extend(List.of(Trials.NONE), without);
    trials.extend(sets, with);
    return trials;
  }

  /** What is open stays in the order of its race, though pairing saves nothing. */
  @Test
  void whatIsOutIsOrderedByWhatItSaves() {
    List<ChoiceSet> raced = List.of(PAIRING, PLATFORM, SLACK, BOTH);
    Ranking ranking = new Ranking(TEAM, trials(TEAM, 2, 2, raced));
    assertThat(ranking.of(raced, Set.of(PAIRING)::contains))
        .extracting(Option::name)
        .containsExactly("pairing", "platform", BOTH.name(), "slack=20%");
    assertThat(ranking.of(raced, Set.of(SLACK, PLATFORM)::contains))
        .extracting(Option::name)
        .containsExactly("platform", "slack=20%", BOTH.name(), "pairing");
    assertThat(ranking.of(raced, Set.of(SLACK, PLATFORM)::contains))
        .extracting(Option::tiedWithBest)
        .containsExactly(true, true, false, false);
  }

  /**
   * With platform 30 h are the five days of the plan: 2.5 saved at 200 each, for 100. Three stories
   * had been done by then, now five are.
   */
  @Test
  void anOptionIsWhatItMovesOnTheKeptPromise() {
    Option platform =
        new Ranking(TEAM, trials(TEAM, 2, 2, SINGLES)).of(SINGLES, set -> true).get(0);
    assertThat(platform.changes()).containsExactly("structure.platform=present");
    assertThat(platform.daysSaved().mean()).isCloseTo(2.5, CLOSE);
    assertThat(platform.daysByPromise()).isZero();
    assertThat(platform.pointsGained().mean()).isCloseTo(2, CLOSE);
    assertThat(platform.onTimeGained().mean()).isEqualTo(1);
    assertThat(platform.money().cost()).isEqualTo(100);
    assertThat(platform.money().gain().mean()).isCloseTo(500, within(0.01));
    assertThat(platform.money().net().mean()).isCloseTo(400, within(0.01));
    // no scatter, with or without
    assertThat(platform.varianceReduction()).isNaN();
  }

  /** A fifth of slack promises four stories: 36 h, six days. On the five it saves nothing. */
  @Test
  void whatGoesAwayByPromisingLessIsNotSaved() {
    List<Option> options =
        new Ranking(TEAM, trials(TEAM, 2, 2, List.of(SLACK, BOTH)))
            .of(List.of(SLACK, BOTH), set -> true);
    assertThat(options.get(0).daysSaved().mean()).isZero();
    assertThat(options.get(0).daysByPromise()).isCloseTo(1.5, CLOSE);
    assertThat(options.get(0).money().net().mean()).isZero();
    // with platform four stories are 24 h, a day before the end; one more than three is done
    assertThat(BOTH.name()).isEqualTo("platform + slack=20%");
    assertThat(options.get(1).daysSaved().mean()).isCloseTo(2.5, CLOSE);
    assertThat(options.get(1).daysByPromise()).isCloseTo(1, CLOSE);
    assertThat(options.get(1).pointsGained().mean()).isCloseTo(1, CLOSE);
  }

  @Test
  void anOptionIsMeasuredOnTheRunsThatTheTeamWithoutItHas() {
    List<ChoiceSet> one = List.of(PLATFORM);
    assertThat(new Ranking(TEAM, trials(TEAM, 2, 4, one)).of(one, set -> true).get(0).runs())
        .isEqualTo(2);
    assertThat(new Ranking(TEAM, trials(TEAM, 4, 2, one)).of(one, set -> true).get(0).runs())
        .isEqualTo(2);
  }

  /** Independent runs scatter by both variances, pairs by that of their difference. */
  @Test
  void luckThatIsSharedSavesRuns() {
    Scenario luck = Loading.shipped("the-essay-team.yaml").scenario();
    List<ChoiceSet> one = ChoiceSet.singles(Choices.of(luck)).subList(0, 1);
    Trials trials = trials(luck, 4, 4, one);
    double[] without = trials.kept(Trials.NONE, 4);
    double[] with = trials.kept(one.get(0), 4);
    double[] moved = {
      with[0] - without[0], with[1] - without[1], with[2] - without[2], with[3] - without[3]
    };
    assertThat(new Ranking(luck, trials).of(one, set -> true).get(0).varianceReduction())
        .isCloseTo((scatter(without) + scatter(with)) / scatter(moved), within(1e-6));
    assertThat(scatter(moved)).isPositive();
  }

  private static double scatter(double[] four) {
    double mean = (four[0] + four[1] + four[2] + four[3]) / 4;
    double sum = 0;
    for (double value : four) {
      sum += (value - mean) * (value - mean);
    }
    return sum;
  }
}
