package slipstream.simulator.experiment.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.experiment.attribution.Attribution.Interaction;
import slipstream.simulator.experiment.attribution.Attribution.OnTimeContribution;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.statistics.Share;
import slipstream.simulator.team.ledger.Party;

/**
 * Divides the slip and the chance to be on time among players by an order of the players drawn anew
 * in every replication, until every player's value is known as precisely as was asked for. What one
 * replication says scatters with its luck far more than with its order, so to simulate every order,
 * or every subset, in each is wasted.
 *
 * <p>Looks at the precision after every {@link #LOOK_EVERY} replications and stops by sums only:
 * the number of threads never shows, and a stop at any block leaves a valid answer.
 */
public final class FreshOrders {
  /** Most players: coalitions are bits of a long, and pairs of so many still fit a table. */
  public static final int MOST_PLAYERS = 40;

  /** Most replications. */
  public static final int MOST_RUNS = 1_000_000;

  /** Fewest independent values from which a precision is judged: its own scatter must be known. */
  static final int FEWEST = 100;

  /** Replications of a block. */
  static final int BLOCK = 100;

  static final int LOOK_EVERY = 2 * BLOCK;

  /** Fewest replications before a precision is judged. */
  static final int FEWEST_RUNS = 2 * LOOK_EVERY;

  /** Most players whose coalitions come up in a block again and again. */
  private static final int FEW_PLAYERS = 10;

  /** Replications that share an order of more players: their coalitions hardly ever recur. */
  private static final int SHARING = 10;

  private final List<String> keys;
  private final Game.Maker games;
  private final long seed;
  private final StopRule rule;
  private final int together;
  private final boolean asksPairs;
  private final OrderSums sums;
  private IntFunction<OrderSums> own;
  private Pairs pairs;
  private boolean enough;
  private int planned;
  private boolean complete;

  /**
   * A study of players.
   *
   * @param players {@link #MOST_PLAYERS} at most
   */
  public FreshOrders(Players players, long seed, StopRule rule) {
    this(players.keys(), () -> new TeamGame(players, seed), seed, rule);
  }

  /**
   * A study of who is blamed rather than of the slip: {@link #blame} tells of it.
   *
   * @param players {@link #MOST_PLAYERS} at most
   * @param named the party whose share of the blame is divided
   * @param rule of its precision, where a day stands for the whole of the blame
   */
  public static FreshOrders ofBlame(Players players, Party named, long seed, StopRule rule) {
    return new FreshOrders(
        players.keys(),
        () -> new BlameGame(players, named, seed),
        seed,
        rule,
        BlameGame.TOGETHER,
        false);
  }

  FreshOrders(List<String> keys, Game.Maker games, long seed, StopRule rule) {
    this(keys, games, seed, rule, keys.size() <= FEW_PLAYERS ? 1 : SHARING, true);
  }

  private FreshOrders(
      List<String> keys,
      Game.Maker games,
      long seed,
      StopRule rule,
      int together,
      boolean asksPairs) {
    if (keys.size() > MOST_PLAYERS) {
      throw new IllegalArgumentException(keys.size() + " players");
    }
    this.keys = keys;
    this.games = games;
    this.seed = seed;
    this.rule = rule.atMost(MOST_RUNS);
    this.together = together;
    this.asksPairs = asksPairs;
    sums = new OrderSums(keys.size());
    planned = this.rule.most();
  }

  /**
   * Simulates; to be called once. First the orders, then a few pairs.
   *
   * @param progress hears of every finished block; counts replications
   */
  public void simulate(Workers workers, Progress progress) {
    int most = rule.most();
    workers.inOrder(
        (most + BLOCK - 1) / BLOCK,
        blocks(),
        block -> {
          merge(block);
          progress.done(sums.runs, planned);
          return !enough;
        });
    complete = enough || sums.runs == most;
    if (asksPairs) {
      pairs = new Pairs(sums, together);
      complete = complete && pairs.simulate(games, seed, workers, progress);
    }
  }

  /**
   * Simulates the next block of orders on this thread, for those who must not be kept waiting for
   * all of them; instead of {@link #simulate}, and without pairs.
   *
   * @return whether there is more to come
   */
  public boolean next() {
    if (own == null) {
      own = blocks().hand();
    }
    merge(own.apply(sums.runs / BLOCK));
    complete = enough || sums.runs == rule.most();
    return !complete;
  }

  private Blocks blocks() {
    return new Blocks(games, keys.size(), together, seed, rule.most());
  }

  private void merge(OrderSums block) {
    sums.merge(block);
    look();
  }

  /** A piece is a block of neighbouring replications. */
  private record Blocks(Game.Maker games, int players, int together, long seed, int most)
      implements Work<OrderSums> {
    @Override
    public IntFunction<OrderSums> hand() {
      OrderWalk walk = new OrderWalk(players, together, games.make(), seed);
      return block -> walk.block(block * BLOCK, Math.min(most, (block + 1) * BLOCK));
    }
  }

  private void look() {
    boolean judged =
        sums.runs % LOOK_EVERY == 0 && sums.runs >= FEWEST_RUNS && sums.orders >= FEWEST;
    double asked = rule.halfWidth(sums.whole[Game.SLIP].mean());
    if (judged && !Double.isNaN(asked)) {
      double ratio = sums.widest() / asked;
      enough = ratio <= 1;
      planned =
          enough ? sums.runs : (int) Math.min(rule.most(), Math.max(1, ratio * ratio) * sums.runs);
    }
  }

  /** Replications that orders were drawn in. */
  public int runs() {
    return sums.runs;
  }

  /** Whether all is there that was asked for. */
  public boolean complete() {
    return complete;
  }

  /**
   * What the orders say.
   *
   * @param chain critical-chain ledger of the scenario as it is: cause to mean days
   */
  public Attribution attribution(Map<String, Double> chain) {
    Moments slip = sums.whole[Game.SLIP];
    Moments base = sums.base[Game.SLIP];
    List<Interaction> interactions = interactions();
    return new Attribution(
        false,
        Attribution.FRESH_ORDERS,
        sums.runs,
        sums.orders,
        0,
        sums.simulations + (pairs == null ? 0 : pairs.simulations()),
        rule.halfWidth(slip.mean()),
        sums.widest(),
        slip.mean(),
        base.mean(),
        base.ci95(),
        contributions(chain),
        sums.whole[Game.ON_TIME].mean(),
        sums.base[Game.ON_TIME].mean(),
        Share.of(sums.onTimeBase, sums.runs).ci95(),
        onTimeContributions(),
        interactions,
        keys.size() * (keys.size() - 1) / 2 - interactions.size());
  }

  /**
   * What the orders say of the blame of a party.
   *
   * @param party whom it lands on, as results write it
   * @param caused its share of the time lost, by the critical-chain ledger
   */
  public BlameAttribution blame(String party, double caused) {
    return BlameAttribution.of(party, caused, rule.halfWidth(0), keys, sums);
  }

  private Map<String, Contribution> contributions(Map<String, Double> chain) {
    Map<String, Contribution> contributions = new LinkedHashMap<>();
    for (int player = 0; player < keys.size(); player++) {
      Moments value = sums.added[Game.SLIP][player];
      contributions.put(
          keys.get(player),
          new Contribution(
              value.mean(),
              value.ci95(),
              Estimate.of(sums.offAlone[player]),
              chain.getOrDefault(keys.get(player), Double.NaN)));
    }
    return contributions;
  }

  private Map<String, OnTimeContribution> onTimeContributions() {
    Map<String, OnTimeContribution> contributions = new LinkedHashMap<>();
    for (int player = 0; player < keys.size(); player++) {
      Moments value = sums.added[Game.ON_TIME][player];
      contributions.put(keys.get(player), new OnTimeContribution(value.mean(), value.ci95()));
    }
    return contributions;
  }

  private List<Interaction> interactions() {
    List<Interaction> interactions = new ArrayList<>();
    for (int i = 0; pairs != null && i < pairs.asked().size(); i++) {
      if (pairs.index(i).count() > 1) {
        interactions.add(interaction(i));
      }
    }
    interactions.sort(Comparator.comparingDouble(pair -> 0 - Math.abs(pair.days())));
    return interactions;
  }

  private Interaction interaction(int pair) {
    int second = pairs.asked().get(pair).second();
    Estimate index = Estimate.of(pairs.index(pair));
    Estimate atTheTop = Estimate.of(pairs.atTheTop(pair));
    double alone = 0 - sums.offAlone[second].mean();
    return new Interaction(
        keys.get(pairs.asked().get(pair).first()),
        keys.get(second),
        index.mean(),
        index.ci95(),
        alone,
        atTheTop.resolved() ? alone - atTheTop.mean() : Double.NaN);
  }
}
