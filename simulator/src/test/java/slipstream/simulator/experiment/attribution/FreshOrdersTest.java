package slipstream.simulator.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.statistics.Moments;

/** Orders drawn anew, on games whose values are known. */
class FreshOrdersTest {
  private static final Offset<Double> EXACT = within(1e-9);

  @Test
  void inAnAdditiveGameEveryOrderSaysTheSame() {
    // v(S) is the sum of 1, 2 and 4: no luck, no scatter, so the fewest replications do.
    Attribution found = divide(3, coalition -> coalition, StopRule.within(0.1));
    assertThat(days(found)).containsExactly(new double[] {1, 2, 4}, EXACT);
    assertThat(found.attributionRuns()).isEqualTo(FreshOrders.FEWEST_RUNS);
    assertThat(found.precisionReached()).isZero();
    assertThat(found.interactions()).hasSize(3).allMatch(pair -> pair.days() == 0);
    assertThat(found.interactionsUnknown()).isZero();
  }

  /** One left glove and two right ones, as in {@link GamesTest}: 2/3, 1/6 and 1/6. */
  @Test
  void theScarceGloveComesOutAtTwoThirds() {
    LongToDoubleFunction gloves = s -> (s & 1) == 1 && (s & 6) != 0 ? 1 : 0;
    Attribution found = divide(3, gloves, StopRule.within(0.01));
    // Seed fixed. A value's standard error is about 0.005 at the end; four of them.
    assertThat(days(found)).containsExactly(new double[] {4 / 6.0, 1 / 6.0, 1 / 6.0}, within(0.02));
    assertThat(found.precisionReached()).isLessThanOrEqualTo(0.01);
    // An interaction is 1 or 0 in each of 1,700 replications or more: standard error 0.012.
    assertThat(pair(found, 0, 1).days()).isCloseTo(0.5, within(0.05));
    assertThat(pair(found, 1, 2).days()).isCloseTo(-0.5, within(0.05));
    // With all there, a right glove makes no odds while the other stays, and the left one all.
    assertThat(pair(found, 0, 1).secondAlone()).isZero();
  }

  @Test
  void stepByStepTheValuesAreThoseFoundAtOnce() {
    Game.Maker games = () -> lucky(6, 5);
    FreshOrders orders = new FreshOrders(keys(6), games, 5, StopRule.exactly(250));
    // 100 replications a step: two whole steps, and the rest.
    assertThat(List.of(orders.next(), orders.next(), orders.next()))
        .containsExactly(true, true, false);
    Attribution stepped = orders.attribution(Map.of());
    Attribution whole = study(6, games, 5, StopRule.exactly(250), 1);
    assertThat(stepped.shapley()).isEqualTo(whole.shapley());
    assertThat(stepped.baseCi95()).isEqualTo(whole.baseCi95());
    assertThat(stepped.interactions()).isEmpty();
    assertThat(stepped.interactionsUnknown()).isEqualTo(15);
  }

  @Test
  void equalsGetTheSameAndADummyExactlyItsOwn() {
    // Two of three players 0, 1, 2 are a majority; player 3 brings 5 to whoever is there.
    LongToDoubleFunction majority =
        s -> (Long.bitCount(s & 7) >= 2 ? 1 : 0) + ((s & 8) == 8 ? 5 : 0);
    Attribution found = divide(4, majority, StopRule.within(0.02));
    assertThat(days(found)[3]).isEqualTo(5, EXACT);
    // Standard error 0.01 at most; four of them.
    for (int player = 0; player < 3; player++) {
      assertThat(days(found)[player]).isCloseTo(1 / 3.0, within(0.04));
    }
  }

  @Test
  void inEveryReplicationWhatPlayersAddSumsToTheSlipBeyondTheBase() {
    Game game = lucky(6, 5);
    OrderWalk walk = new OrderWalk(6, 1, game, 5);
    for (int run = 0; run < 50; run++) {
      OrderSums one = walk.block(run, run + 1);
      for (int measure = 0; measure < Game.MEASURES; measure++) {
        double sum = one.base[measure].mean();
        for (Moments added : one.added[measure]) {
          sum += added.mean();
        }
        assertThat(sum).isEqualTo(one.whole[measure].mean(), EXACT);
        double[] worth = new double[Game.MEASURES];
        game.play(63, run, worth);
        assertThat(one.whole[measure].mean()).isEqualTo(worth[measure], EXACT);
      }
    }
  }

  /** Those of a group share an order; the mean of each group is one value. */
  @Test
  void aSharedOrderKeepsTheSum() {
    Attribution found = study(12, () -> lucky(12, 3), 3, StopRule.exactly(1_234), 2);
    double sum = found.baseDays();
    for (double days : days(found)) {
      sum += days;
    }
    assertThat(sum).isCloseTo(found.slip(), EXACT);
    assertThat(found.attributionRuns()).isEqualTo(1_234);
    assertThat(found.orders()).isEqualTo(124);
  }

  /**
   * 1,000 studies of a game whose values are known, each stopped by its own precision. Of 95%
   * intervals 93% to 97% hold the value; by the binomial law, a right interval fails this for 4
   * seeds in 1,000, and the seeds are fixed.
   */
  @Test
  void stoppedByItsWidthAnIntervalHoldsTheValueAsOftenAsItSays() {
    int held = 0;
    int studies = 1_000;
    double[] runs = new double[studies];
    for (int seed = 0; seed < studies; seed++) {
      int salt = seed;
      Attribution found = study(3, () -> lucky(3, salt), salt, StopRule.within(0.2), 1);
      // Player 1 brings 2 on average, and is due half of the 3 that it makes with player 0.
      held += contribution(found, 1).ci95().contains(3.5) ? 1 : 0;
      runs[seed] = found.attributionRuns();
    }
    assertThat(held / (double) studies).isBetween(0.93, 0.97);
    // The rule was at work: studies ended at different numbers, most beyond the fewest.
    assertThat(IntStream.range(0, studies).filter(i -> runs[i] > 400).count()).isGreaterThan(500);
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 11})
  void threadsNeverShow(int players) {
    Attribution one = study(players, () -> lucky(players, 1), 1, StopRule.within(0.3), 1);
    for (int threads : new int[] {2, 5}) {
      assertThat(study(players, () -> lucky(players, 1), 1, StopRule.within(0.3), threads))
          .isEqualTo(one);
    }
  }

  @Test
  void withoutPlayersTheBaseIsAll() {
    Attribution found = divide(0, coalition -> 7, StopRule.USUAL);
    assertThat(found.shapley()).isEmpty();
    assertThat(found.baseDays()).isEqualTo(7, EXACT);
    assertThat(found.slip()).isEqualTo(7, EXACT);
    assertThat(found.attributionRuns()).isEqualTo(FreshOrders.FEWEST_RUNS);
  }

  @Test
  void aSinglePlayerGetsAllBeyondTheBase() {
    Attribution found = divide(1, coalition -> 2 + 3 * coalition, StopRule.USUAL);
    assertThat(days(found)).containsExactly(new double[] {3}, EXACT);
    assertThat(found.interactions()).isEmpty();
    assertThat(found.interactionsUnknown()).isZero();
    assertThat(contribution(found, 0).offAlone().mean()).isEqualTo(-3, EXACT);
  }

  /** Twelve players have 66 pairs; those that make 6 together are found among them. */
  @Test
  void thePairsThatMatterAreAsked() {
    LongToDoubleFunction pairs = s -> Long.bitCount(s) + ((s & 3) == 3 ? 6 : 0);
    Attribution found = divide(12, pairs, StopRule.exactly(1_000));
    assertThat(found.interactions()).hasSize(Pairs.ASKED);
    assertThat(found.interactionsUnknown()).isEqualTo(66 - Pairs.ASKED);
    Interaction largest = found.interactions().get(0);
    assertThat(largest.days()).isEqualTo(6, EXACT);
    // Alone, the second saves its own 1 and all 6; after the first its own 1 only.
    assertThat(largest.secondAlone()).isEqualTo(7, EXACT);
    assertThat(largest.secondAfterFirst()).isEqualTo(1, EXACT);
  }

  @Test
  void aStopLeavesWhatIsThere() {
    FreshOrders orders = new FreshOrders(keys(3), () -> lucky(3, 1), 1, StopRule.within(0.001));
    orders.simulate(new Threads(Runnable::run, 1, () -> true), (done, planned) -> {});
    assertThat(orders.complete()).isFalse();
    assertThat(orders.runs()).isEqualTo(FreshOrders.BLOCK);
    Attribution found = orders.attribution(Map.of());
    assertThat(found.precisionReached()).isGreaterThan(found.precisionAsked());
    assertThat(found.interactions()).isEmpty();
    assertThat(found.interactionsUnknown()).isEqualTo(3);
  }

  @Test
  void impossibleQuestionsAreRefused() {
    assertThatThrownBy(() -> StopRule.within(0)).hasMessageContaining("0.0 days");
    assertThatThrownBy(() -> StopRule.within(-1)).hasMessageContaining("-1.0 days");
    assertThatThrownBy(() -> new FreshOrders(keys(41), () -> lucky(41, 1), 1, StopRule.USUAL))
        .hasMessageContaining("41 players");
  }

  /**
   * Player i brings i + 1 days give or take its luck, which is that of the replication; players 0
   * and 1 bring 3 more together.
   */
  private static Game lucky(int players, int seed) {
    RandomStream luck = new RandomStream(1, 0);
    return (coalition, replication, worths) -> {
      luck.restart(RandomStream.replicationKey(seed, replication));
      double sum = 1 + luck.gaussian();
      for (int player = 0; player < players; player++) {
        double days = player + 1 + 2 * luck.gaussian();
        sum += (coalition >>> player & 1) == 1 ? days : 0;
      }
      sum += (coalition & 3) == 3 ? 3 : 0;
      worths[Game.SLIP] += sum;
      worths[Game.ON_TIME] += sum <= 2 ? 1 : 0;
    };
  }

  private static Attribution divide(int players, LongToDoubleFunction game, StopRule rule) {
    return study(
        players,
        () -> (coalition, run, worths) -> worths[Game.SLIP] += game.applyAsDouble(coalition),
        1,
        rule,
        1);
  }

  private static Attribution study(
      int players, Game.Maker games, long seed, StopRule rule, int threads) {
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      FreshOrders orders = new FreshOrders(keys(players), games, seed, rule);
      orders.simulate(new Threads(executor, threads, () -> false), (done, planned) -> {});
      assertThat(orders.complete()).isTrue();
      return orders.attribution(Map.of());
    } finally {
      executor.shutdownNow();
    }
  }

  private static List<String> keys(int players) {
    return IntStream.range(0, players).mapToObj(i -> "player " + i).toList();
  }

  private static double[] days(Attribution found) {
    return found.shapley().values().stream().mapToDouble(Contribution::days).toArray();
  }

  private static Contribution contribution(Attribution found, int player) {
    return new ArrayList<>(found.shapley().values()).get(player);
  }

  private static Interaction pair(Attribution found, int first, int second) {
    return found.interactions().stream()
        .filter(pair -> pair.first().equals("player " + first))
        .filter(pair -> pair.second().equals("player " + second))
        .findFirst()
        .orElseThrow();
  }
}
