package slipstream.simulator.calibration.predict;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.calibration.FittedModels;

class PooledTest {
  private static final FittedTeams TEAMS = FittedModels.small();

  /** Three sprints of four deliver all: teams that do are rare, and this one goes on. */
  private static final double[] ALWAYS = {1, 1, 1, 0.9, 1, 1, 1, 0.9, 1, 1, 1, 0.9};

  private static final double[] WILD = {0.9, 0.2, 1.4, 0.5, 1.1, 0.3, 0.8, 0.6};

  @Test
  void aPoolBelievesEachPartByItsShare() {
    WeightedValues one = WeightedValues.of(new double[] {1}, new double[] {7});
    WeightedValues other = WeightedValues.of(new double[] {2, 3}, new double[] {1, 1});

    double[] percentiles =
        WeightedValues.pooled(List.of(one, other), new double[] {0.4, 0.6}).percentiles();

    // 40% on 1, then 30% each on 2 and 3, whatever the weights inside a part sum to.
    assertThat(percentiles[39]).isEqualTo(1);
    assertThat(percentiles[40]).isEqualTo(2);
    assertThat(percentiles[69]).isEqualTo(2);
    assertThat(percentiles[70]).isEqualTo(3);
  }

  /** A third each on 0.8, 1 and 1.2; at half of it on 0.4, 0.6 and, for all stays all, 1. */
  @Test
  void whatIsMovedIsPutInOrderAgain() {
    double[] percentiles =
        WeightedValues.of(new double[] {0.8, 1, 1.2}, new double[] {1, 1, 1})
            .moved(0.5)
            .percentiles();

    assertThat(percentiles[32]).isCloseTo(0.4, within(1e-12));
    assertThat(percentiles[33]).isCloseTo(0.6, within(1e-12));
    assertThat(percentiles[65]).isCloseTo(0.6, within(1e-12));
    assertThat(percentiles[66]).isEqualTo(1);
  }

  /** Each sprint counts nine tenths of the next one; a slope's shares are three of all. */
  @Test
  void partsAreSharedByKindAndBySlope() {
    Pooled pooled = new Pooled(TEAMS, Commitments.of(new double[] {30, 40, 25}, 34));
    double[] seen = {0.9, 0.7, 1.1};
    PoolShares shares = pooled.shares(seen);
    double[][] bySlope = pooled.sharesBySlope(seen);

    assertThat(pooled.fading(3)).containsExactly(new double[] {0.81, 0.9, 1}, within(1e-12));
    assertThat(bySlope).hasDimensions(2, 3);
    assertThat(bySlope[0][0] + bySlope[1][0]).isCloseTo(shares.teams(), within(1e-12));
    assertThat(bySlope[0][1] + bySlope[1][1]).isCloseTo(shares.recent(), within(1e-12));
    assertThat(bySlope[0][2] + bySlope[1][2]).isCloseTo(shares.own(), within(1e-12));
    assertThat(pooled.name()).isEqualTo("fitted model");
    assertThat(pooled.predict(new double[0])).hasSize(99).isSorted();
  }

  @Test
  void withoutScoresTheSharesAreThoseOfTeamsInGeneral() {
    PoolShares shares = new Pooled(TEAMS).shares(new double[] {0.5});

    // Teams count as twelve sprints, twice: (12 / 13)^2. Half of the rest may move its level.
    assertThat(shares.teams()).isCloseTo(144.0 / 169, within(1e-12));
    assertThat(shares.own()).isCloseTo(12.5 / 169, within(1e-12));
    assertThat(shares.recent()).isCloseTo(12.5 / 169, within(1e-12));
  }

  /** Half of its sprints tell little of the others, so teams that fit them tell more. */
  @Test
  void whoForetellsTheOwnPastBetterGetsMore() {
    PoolShares shares = new Pooled(TEAMS).shares(WILD);

    assertThat(shares.teams()).isGreaterThan(2.0 / (WILD.length + 1));
    assertThat(new Pooled(TEAMS).shares(ALWAYS).teams())
        .isCloseTo(1.0 / (ALWAYS.length + 1), within(1e-12));
    assertThat(shares.teams() + shares.own() + shares.recent()).isCloseTo(1, within(1e-12));
  }

  /** The own past foretold all of it without any error, so a share by scores alone would be 0. */
  @ParameterizedTest
  @CsvSource({"12, 1", "20, 1", "24, 1", "40, 0.8", "40, 0", "500, 1"})
  void whatHappenedEveryTimeIsNotCertain(int sprints, double ratio) {
    double[] all = new double[sprints];
    Arrays.fill(all, ratio);
    double[] committed = new double[sprints];
    Arrays.fill(committed, 10);

    for (Commitments known : List.of(Commitments.UNKNOWN, Commitments.of(committed, 12))) {
      Pooled pooled = new Pooled(TEAMS, known);
      PoolShares shares = pooled.shares(all);

      assertThat(shares.teams()).isGreaterThanOrEqualTo(1.0 / (sprints + 1) - 1e-12);
      assertThat(shares.teams() + shares.own() + shares.recent()).isCloseTo(1, within(1e-9));
      assertThat(pooled.predict(all)[49]).isCloseTo(ratio, within(0.05));
    }
  }

  @Test
  void whatWasAskedBeforeDoesNotMatter() {
    double[] other = ALWAYS.clone();
    other[3] = 0.2;
    Pooled asked = new Pooled(TEAMS);
    asked.predict(ALWAYS);
    asked.predict(Arrays.copyOf(ALWAYS, 5));
    asked.predict(new double[0]);

    assertThat(asked.predict(other)).containsExactly(new Pooled(TEAMS).predict(other));
    assertThat(asked.predict(ALWAYS)).containsExactly(new Pooled(TEAMS).predict(ALWAYS));
  }

  @Test
  void emptySprintsAreTheTeamsOwnHabit() {
    double[] never = new double[20];
    Arrays.fill(never, 0.6);
    double[] often = never.clone();
    Arrays.fill(often, 0, 10, 0);

    // None of 20, and half of 20: the teams' chance c counts 6 sprints, (0 + 6 c) / 26 is below
    // 0.24, and (10 + 6 c) / 26 is above 0.38.
    assertThat(TEAMS.next(never).percentiles()[23]).isPositive();
    assertThat(TEAMS.next(often).percentiles()[37]).isZero();
  }
}
