package slipstream.simulator.experiment.advice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;
import org.apache.commons.math3.distribution.NormalDistribution;
import org.apache.commons.math3.util.FastMath;
import org.junit.jupiter.api.Test;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.statistics.Moments;

/** Arms with known means: the least is the best. */
class RaceTest {
  private static final int GAMES = 1_000;
  private static final int FIRST = 50;
  private static final int MOST = 2_000;

  private static final DoubleUnaryOperator BELL =
      new NormalDistribution(null, 0, 1)::inverseCumulativeProbability;

  /** Exponential less its mean: luck with a long tail, as delays have. */
  private static final DoubleUnaryOperator TAIL = u -> 0 - FastMath.log(u) - 1;

  /** Values: half of the luck is common to all arms, half is an arm's own; its spread is 1. */
  private static final class Game implements Race.Arms<Integer> {
    private final double[] means;
    private final DoubleUnaryOperator luck;
    private final double[][] values;
    private final RandomStream[] streams;
    private final int[] runs;
    private final double[] common;
    private int simulations;

    Game(long seed, double[] means, DoubleUnaryOperator luck) {
      this.means = means;
      this.luck = luck;
      values = new double[means.length][MOST];
      runs = new int[means.length];
      streams = new RandomStream[means.length];
      for (int arm = 0; arm < means.length; arm++) {
        streams[arm] = new RandomStream(1 + arm, 0);
        streams[arm].restart(RandomStream.replicationKey(seed, 0));
      }
      RandomStream shared = new RandomStream(0, 0);
      shared.restart(RandomStream.replicationKey(seed, 0));
      common = IntStream.range(0, MOST).mapToDouble(i -> inside(shared)).toArray();
    }

    /** Above 0 and below 1. */
    private static double inside(RandomStream stream) {
      return 1e-12 + (1 - 2e-12) * stream.uniform();
    }

    @Override
    public boolean extend(List<Integer> arms, int upTo) {
      for (int arm : arms) {
        for (; runs[arm] < upTo; runs[arm]++) {
          double own = luck.applyAsDouble(inside(streams[arm]));
          values[arm][runs[arm]] = means[arm] + common[runs[arm]] + own;
          simulations++;
        }
      }
      return true;
    }

    @Override
    public double value(Integer arm, int run) {
      return values[arm][run];
    }

    /** The arm that looks best when all have an equal part of so many simulations. */
    int bestByEqualParts(int budget) {
      int each = Math.min(MOST, budget / means.length);
      List<Integer> all = IntStream.range(0, means.length).boxed().toList();
      extend(all, each);
      int best = 0;
      double least = Double.POSITIVE_INFINITY;
      for (int arm : all) {
        double sum = 0;
        for (int run = 0; run < each; run++) {
          sum += values[arm][run];
        }
        if (sum < least) {
          least = sum;
          best = arm;
        }
      }
      return best;
    }
  }

  private static Race<Integer> race(Game game) {
    Race<Integer> race =
        new Race<>(game, IntStream.range(0, game.means.length).boxed().toList(), FIRST, MOST);
    assertThat(race.run()).isTrue();
    return race;
  }

  /** The best, a close rival, and thirteen that are more or less behind. */
  private static double[] ranked() {
    double[] means = new double[15];
    for (int arm = 1; arm < means.length; arm++) {
      means[arm] = 0.08 * arm;
    }
    return means;
  }

  /** The first of equal arms that is called the best is called so by luck: 1 in 20 at most. */
  @Test
  void amongEqualArmsHardlyEverCallsOneTheBest() {
    for (DoubleUnaryOperator luck : List.of(BELL, TAIL)) {
      int alarms = 0;
      for (int game = 0; game < GAMES; game++) {
        Race<Integer> race = race(new Game(game, new double[8], luck));
        alarms += race.confidence() >= Race.CONFIDENCE ? 1 : 0;
      }
      // 50 are expected at most; more than 69 would come up for 4 right races in 1,000.
      assertThat(alarms).isLessThanOrEqualTo(69);
    }
  }

  /**
   * With as many simulations, game by game, equal parts find the best less often: 892 against 992
   * of 1,000 with these seeds. An advantage of 50 or less would come up for less than 1 seed in
   * 1,000 (three standard deviations of the difference are 31). Who is called the best with 95%
   * confidence is not in 5 games of 100 at most.
   */
  @Test
  void findsTheBestMoreOftenThanEqualPartsOfAsManySimulations() {
    int ours = 0;
    int equal = 0;
    int called = 0;
    int wrong = 0;
    for (int game = 0; game < GAMES; game++) {
      Game raced = new Game(game, ranked(), TAIL);
      Race<Integer> race = race(raced);
      boolean right = race.order().get(0) == 0;
      ours += right ? 1 : 0;
      boolean sure = race.confidence() >= Race.CONFIDENCE;
      called += sure ? 1 : 0;
      wrong += sure && !right ? 1 : 0;
      equal += new Game(game, ranked(), TAIL).bestByEqualParts(raced.simulations) == 0 ? 1 : 0;
    }
    assertThat(ours).isGreaterThan(equal + 50);
    assertThat(called).isGreaterThan(GAMES / 10);
    assertThat(wrong).isLessThanOrEqualTo(69);
  }

  /**
   * The first of a race, measured by fresh luck, has the interval that it claims: 95% of 1,000,
   * within 93% to 97% but for 4 seeds in 1,000; by the luck of a race among equals it has not.
   */
  @Test
  void freshLuckDoesNotPraiseTheFirst() {
    int fresh = 0;
    int praised = 0;
    for (int game = 0; game < GAMES; game++) {
      Game raced = new Game(game, new double[8], BELL);
      int first = race(raced).order().get(0);
      Game again = new Game(GAMES + game, new double[8], BELL);
      again.extend(List.of(first), 400);
      fresh += holds(again, first) ? 1 : 0;
      praised += holds(raced, first) ? 1 : 0;
    }
    assertThat(fresh).isBetween(930, 970);
    assertThat(praised).isLessThan(930);
  }

  /** Whether 1/2, the mean of the common luck, is in the interval of the first 400 values. */
  private static boolean holds(Game game, int arm) {
    Moments moments = new Moments();
    for (int run = 0; run < 400; run++) {
      moments.add(game.value(arm, run));
    }
    return moments.ci95().contains(0.5);
  }

  /** 4 behind 1, by 3 in every replication: at the first look it is out, and 1 is the best. */
  @Test
  void whatIsAlwaysBehindIsOutAtTheFirstLook() {
    Game game = new Game(1, new double[] {4, 1}, u -> 0);
    Race<Integer> race = race(game);
    assertThat(race.order()).containsExactly(1, 0);
    assertThat(race.runs(0)).isEqualTo(FIRST);
    assertThat(race.open(0)).isFalse();
    assertThat(race.confidence()).isEqualTo(1);
    assertThat(game.simulations).isEqualTo(2 * FIRST);
  }

  /** Without any difference there is nothing to tell, whatever it costs. */
  @Test
  void twinsStayTied() {
    Game game = new Game(1, new double[] {1, 1}, u -> 0);
    Race<Integer> race = race(game);
    assertThat(race.open(0)).isTrue();
    assertThat(race.open(1)).isTrue();
    assertThat(race.confidence()).isZero();
    assertThat(game.simulations).isEqualTo(2 * MOST);
  }
}
