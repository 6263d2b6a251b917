package slipstream.simulator.experiment.attribution;

import java.io.Serializable;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;

/**
 * What orders of players have shown so far, as sums: constant memory however many, and the same
 * bits whoever computed which, for blocks are merged in their order. Every order is one independent
 * value of each.
 */
final class OrderSums implements Serializable {
  final int players;
  int runs;
  int orders;
  long simulations;

  /** Replications that were on time with every player off. */
  int onTimeBase;

  /** By measure: with every player on, and with every player off. */
  final Moments[] whole = moments(Game.MEASURES);

  final Moments[] base = moments(Game.MEASURES);

  /** By measure and player: what it added when it arrived. */
  final Moments[][] added = new Moments[Game.MEASURES][];

  /** By player: change of the slip if it alone is switched off. */
  final Moments[] offAlone;

  /** By player and other player: what the first added to the slip where the other was there. */
  final Moments[][] after;

  /** The same where the other was not there yet. */
  final Moments[][] before;

  OrderSums(int players) {
    this.players = players;
    for (int measure = 0; measure < Game.MEASURES; measure++) {
      added[measure] = moments(players);
    }
    offAlone = moments(players);
    after = new Moments[players][];
    before = new Moments[players][];
    for (int player = 0; player < players; player++) {
      after[player] = moments(players);
      before[player] = moments(players);
    }
  }

  /** Adds what the next block has shown. */
  void merge(OrderSums next) {
    runs += next.runs;
    orders += next.orders;
    simulations += next.simulations;
    onTimeBase += next.onTimeBase;
    merge(next.whole, whole);
    merge(next.base, base);
    merge(next.offAlone, offAlone);
    for (int measure = 0; measure < Game.MEASURES; measure++) {
      merge(next.added[measure], added[measure]);
    }
    for (int player = 0; player < players; player++) {
      merge(next.after[player], after[player]);
      merge(next.before[player], before[player]);
    }
  }

  /**
   * Half-width of a player's value, in days, that is widest; 0 without players, NaN where nobody
   * knows.
   */
  double widest() {
    double widest = 0;
    for (Moments value : added[Game.SLIP]) {
      Interval ci95 = value.ci95();
      widest = Math.max(widest, ci95.halfWidth());
    }
    return widest;
  }

  /**
   * How much two players seem to do together: what one of them adds after the other beyond what it
   * adds before it, of both directions the one whose luck scatters less weighs more. A guess that
   * costs no simulation; who comes later also meets more others, so it is no interaction index.
   */
  double together(int first, int second) {
    double sum = 0;
    double weights = 0;
    for (int turn = 0; turn < 2; turn++) {
      Moments late = turn == 0 ? after[first][second] : after[second][first];
      Moments early = turn == 0 ? before[first][second] : before[second][first];
      if (late.count() < 2 || early.count() < 2) {
        return 0;
      }
      double variance = late.variance() / late.count() + early.variance() / early.count();
      double weight = 1 / (variance + Double.MIN_NORMAL);
      sum += weight * (late.mean() - early.mean());
      weights += weight;
    }
    return sum / weights;
  }

  private static void merge(Moments[] from, Moments[] to) {
    for (int i = 0; i < to.length; i++) {
      to[i].merge(from[i]);
    }
  }

  static Moments[] moments(int count) {
    Moments[] moments = new Moments[count];
    for (int i = 0; i < count; i++) {
      moments[i] = new Moments();
    }
    return moments;
  }
}
