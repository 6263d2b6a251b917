package slipstream.simulator.experiment.attribution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongToDoubleFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.statistics.Share;

/** How much is simulated along orders, what is said of it meanwhile, and what is asked of pairs. */
class OrderCountsTest {
  /**
   * In each replication nobody, the five that arrive, and in one of four also all but one: of those
   * five coalitions the order itself has met the one without its last.
   */
  @Test
  void fivePlayersAreAskedSixTimesAReplicationAndOneByOneInAQuarter() {
    FreshOrders orders = orders(5, s -> s, StopRule.exactly(200));
    orders.next();
    assertThat(orders.attribution(Map.of()).simulations()).isEqualTo(100 * 6 + 25 * 4);
    orders.next();
    Attribution found = orders.attribution(Map.of());
    assertThat(found.simulations()).isEqualTo(2 * (100 * 6 + 25 * 4));
    // v(S) is the sum of 1, 2, 4, 8 and 16.
    assertThat(found.shapley().get("player 2").offAlone().mean()).isEqualTo(-4);
    FreshOrders few = orders(4, s -> s, StopRule.exactly(100));
    few.next();
    assertThat(few.attribution(Map.of()).simulations()).isEqualTo(100 * (5 + 3));
  }

  @Test
  void whatIsCountedIsWhatWasPlayed() {
    AtomicLong played = new AtomicLong();
    FreshOrders orders =
        new FreshOrders(
            keys(12),
            () -> (on, run, worths) -> played.incrementAndGet(),
            1,
            StopRule.exactly(500));
    orders.simulate(oneThread(), (done, planned) -> {});
    assertThat(orders.attribution(Map.of()).simulations()).isEqualTo(played.get());
  }

  @Test
  void moreThanTenPlayersShareAnOrderInTens() {
    assertThat(study(10, s -> s, StopRule.exactly(100)).orders()).isEqualTo(100);
    assertThat(study(11, s -> s, StopRule.exactly(100)).orders()).isEqualTo(10);
    // Nothing scatters, but a precision wants 100 orders, and is looked at every 200 replications.
    assertThat(study(11, s -> s, StopRule.within(0.1)).attributionRuns()).isEqualTo(1_000);
    assertThat(new FreshOrders(keys(40), () -> null, 1, StopRule.USUAL).runs()).isZero();
  }

  /** A thousand for the orders, then a fifth of them for the pairs, in blocks of a hundred. */
  @Test
  void progressIsToldAfterEveryBlock() {
    List<String> told = new ArrayList<>();
    orders(12, s -> s, StopRule.exactly(1_000))
        .simulate(oneThread(), (done, planned) -> told.add(done + "/" + planned));
    assertThat(told)
        .startsWith("100/1000", "200/1000")
        .endsWith("900/1000", "1000/1000", "1100/1200", "1200/1200")
        .hasSize(12);
  }

  /** Four times as wide as was asked for takes sixteen times as many. */
  @Test
  void whatIsPlannedGrowsWithTheSquareOfTheWidth() {
    double reached = study(3, lucky(), StopRule.exactly(400)).precisionReached();
    List<String> told = new ArrayList<>();
    new FreshOrders(keys(3), lucky(), 1, StopRule.within(reached / 3.9))
        .simulate(oneThread(), (done, planned) -> told.add(done + "/" + planned));
    // 3.9 x 3.9 x 400 = 6,084, but for the last digits.
    assertThat(told).startsWith("100/1000000", "200/1000000", "300/1000000");
    assertThat(told.get(3)).matches("400/608[345]");
    assertThat(study(3, lucky(), StopRule.within(reached)).attributionRuns()).isEqualTo(400);
  }

  @Test
  void aStopAmongThePairsIsNotAll() {
    AtomicInteger sofar = new AtomicInteger();
    FreshOrders orders = orders(12, s -> s, StopRule.exactly(1_000));
    orders.simulate(
        new Threads(Runnable::run, 1, () -> sofar.get() >= 1_000),
        (done, planned) -> sofar.set(done));
    assertThat(orders.runs()).isEqualTo(1_000);
    assertThat(orders.complete()).isFalse();
  }

  /** Far from the front of the list, one of them a pair that saves; found, and by size. */
  @Test
  void thePairsThatMatterAreFoundWhereverTheyStand() {
    LongToDoubleFunction game =
        s -> Long.bitCount(s) + 2 * both(s, 2, 7) + 6 * both(s, 4, 9) - 4 * both(s, 5, 6);
    List<Interaction> found = study(12, game, StopRule.exactly(1_000)).interactions();
    assertThat(found.subList(0, 3))
        .extracting(pair -> pair.first() + " & " + pair.second() + ": " + pair.days())
        .containsExactly(
            "player 4 & player 9: 6.0", "player 5 & player 6: -4.0", "player 2 & player 7: 2.0");
    assertThat(found.get(3).days()).isZero();
  }

  /**
   * Late 5 and 7, early 1 and 3: 4 apart, variance 2/2 + 2/2 = 2. The other way round 8 and 12, 2
   * and 6: 6 apart, variance 8/2 + 8/2 = 8. Together (4/2 + 6/8) / (1/2 + 1/8) = 4.4.
   */
  @Test
  void aGuessWeighsBothDirectionsByTheirScatter() {
    OrderSums sums = new OrderSums(2);
    assertThat(sums.together(0, 1)).isZero();
    add(sums, 5, 1, 8, 2);
    assertThat(sums.together(0, 1)).isZero();
    add(sums, 7, 3, 12, 6);
    assertThat(sums.together(0, 1)).isCloseTo(4.4, within(1e-12));
    assertThat(sums.together(1, 0)).isCloseTo(4.4, within(1e-12));
  }

  /**
   * Late 5, 6 and 7, early 1 and 3: 4 apart, variance 1/3 + 2/2 = 4/3. The other way round 8 and
   * 12, 2, 4 and 6: 6 apart, variance 8/2 + 4/3 = 16/3. Together (4 x 3/4 + 6 x 3/16) / (15/16) =
   * 4.4.
   */
  @Test
  void aGuessFromMoreDrawsScattersLess() {
    OrderSums sums = new OrderSums(2);
    add(sums, 5, 1, 8, 2);
    add(sums, 7, 3, 12, 6);
    sums.after[0][1].add(6);
    sums.before[1][0].add(4);
    assertThat(sums.together(0, 1)).isCloseTo(4.4, within(1e-12));
  }

  /** A fiftieth of ten days, but never finer than was said. */
  @Test
  void aWidthFollowsTheSlipDownToAFloor() {
    StopRule rule = new StopRule(0.1, 0.02, 1_000);
    assertThat(rule.halfWidth(-10)).isEqualTo(0.2);
    assertThat(rule.halfWidth(4)).isEqualTo(0.1);
  }

  /** Nobody there is on time in every fourth replication, anybody never. */
  @Test
  void theChanceToBeOnTimeIsDividedToo() {
    Game.Maker games =
        () -> (on, run, worths) -> worths[Game.ON_TIME] += on == 0 && run % 4 == 0 ? 1 : 0;
    FreshOrders orders = new FreshOrders(keys(12), games, 1, StopRule.exactly(1_000));
    orders.simulate(oneThread(), (done, planned) -> {});
    Attribution found = orders.attribution(Map.of());
    assertThat(found.onTimeBaseCi95()).isEqualTo(Share.of(250, 1_000).ci95());
    assertThat(found.onTimeBase()).isCloseTo(0.25, within(1e-12));
    assertThat(found.onTimeShapley().values().stream().mapToDouble(OnTimeContribution::share).sum())
        .isCloseTo(-0.25, within(1e-12));
  }

  private static void add(OrderSums sums, double late, double early, double late2, double early2) {
    sums.after[0][1].add(late);
    sums.before[0][1].add(early);
    sums.after[1][0].add(late2);
    sums.before[1][0].add(early2);
  }

  private static int both(long coalition, int one, int other) {
    return (int) (coalition >>> one & coalition >>> other & 1);
  }

  /** Each player brings two days, give or take its luck. */
  private static Game.Maker lucky() {
    return () -> {
      RandomStream luck = new RandomStream(1, 0);
      return (on, run, worths) -> {
        luck.restart(RandomStream.replicationKey(1, run));
        for (int player = 0; player < 3; player++) {
          double days = 2 + luck.gaussian();
          worths[Game.SLIP] += (on >>> player & 1) == 1 ? days : 0;
        }
      };
    };
  }

  private static FreshOrders orders(int players, LongToDoubleFunction game, StopRule rule) {
    return new FreshOrders(
        keys(players),
        () -> (on, run, worths) -> worths[Game.SLIP] += game.applyAsDouble(on),
        1,
        rule);
  }

  private static Attribution study(int players, LongToDoubleFunction game, StopRule rule) {
    FreshOrders orders = orders(players, game, rule);
    orders.simulate(oneThread(), (done, planned) -> {});
    return orders.attribution(Map.of());
  }

  private static Attribution study(int players, Game.Maker games, StopRule rule) {
    FreshOrders orders = new FreshOrders(keys(players), games, 1, rule);
    orders.simulate(oneThread(), (done, planned) -> {});
    return orders.attribution(Map.of());
  }

  private static Threads oneThread() {
    return new Threads(Runnable::run, 1, () -> false);
  }

  private static List<String> keys(int players) {
    return IntStream.range(0, players).mapToObj(i -> "player " + i).toList();
  }
}
