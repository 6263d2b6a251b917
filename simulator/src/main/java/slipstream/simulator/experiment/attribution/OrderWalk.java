package slipstream.simulator.experiment.attribution;

/**
 * Lets players arrive one after another, in an order drawn anew, and notes what each adds: its
 * Shapley value on average (Castro, Gómez and Tejada 2009, doi 10.1016/j.cor.2008.04.004). What
 * they add sums to what all are worth beyond nobody, in every replication.
 */
final class OrderWalk {
  /** No mechanism's number: the orders have streams of their own. */
  private static final int ORDERS = -1;

  /** So few players are always asked what each alone would save: it costs little. */
  private static final int FEW_PLAYERS = 4;

  /** Of more players, one in so many orders asks. */
  private static final int ALONE_EVERY = 4;

  private final int players;
  private final int together;
  private final Game game;
  private final Orders orders;

  /**
   * A walk of one worker.
   *
   * @param together neighbouring replications that share an order: more than 1 where a coalition
   *     costs more to make than to play
   */
  OrderWalk(int players, int together, Game game, long seed) {
    this.players = players;
    this.together = together;
    this.game = game;
    orders = new Orders(ORDERS, players, seed);
  }

  /** The replications from {@code first} to {@code end} - 1. */
  OrderSums block(int first, int end) {
    Plays plays = new Plays(first, end, together);
    plays.forEach(run -> ask(plays, run));
    plays.play(game);
    OrderSums sums = new OrderSums(players);
    plays.forEach(run -> note(plays, run, Math.min(end, run + together) - run, sums));
    sums.runs = plays.runs();
    sums.simulations = plays.simulations();
    return sums;
  }

  private void ask(Plays plays, int run) {
    long there = 0;
    plays.ask(there, run);
    for (int player : orders.of(run)) {
      there |= 1L << player;
      plays.ask(there, run);
    }
    for (int player = 0; player < players && asksAlone(run); player++) {
      plays.ask(there & ~(1L << player), run);
    }
  }

  private boolean asksAlone(int run) {
    return players <= FEW_PLAYERS || run / together % ALONE_EVERY == 0;
  }

  private void note(Plays plays, int run, int averaged, OrderSums sums) {
    int[] order = orders.of(run);
    double[] gains = new double[players];
    long there = 0;
    for (int player : order) {
      double[] without = plays.worth(there, run);
      there |= 1L << player;
      double[] with = plays.worth(there, run);
      for (int measure = 0; measure < Game.MEASURES; measure++) {
        sums.added[measure][player].add(with[measure] - without[measure]);
      }
      gains[player] = with[Game.SLIP] - without[Game.SLIP];
    }
    double[] nobody = plays.worth(0, run);
    double[] everybody = plays.worth(there, run);
    for (int measure = 0; measure < Game.MEASURES; measure++) {
      sums.base[measure].add(nobody[measure]);
      sums.whole[measure].add(everybody[measure]);
    }
    for (int player = 0; player < players && asksAlone(run); player++) {
      sums.offAlone[player].add(plays.slip(there & ~(1L << player), run) - everybody[Game.SLIP]);
    }
    notePairs(sums, order, gains);
    sums.onTimeBase += (int) (nobody[Game.ON_TIME] * averaged + 0.5);
    sums.orders++;
  }

  private static void notePairs(OrderSums sums, int[] order, double[] gains) {
    for (int place = 0; place < order.length; place++) {
      for (int earlier = 0; earlier < place; earlier++) {
        sums.after[order[place]][order[earlier]].add(gains[order[place]]);
        sums.before[order[earlier]][order[place]].add(gains[order[earlier]]);
      }
    }
  }
}
