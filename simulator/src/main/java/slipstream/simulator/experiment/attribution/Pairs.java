package slipstream.simulator.experiment.attribution;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntFunction;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.work.Work;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.statistics.Moments;

/**
 * What pairs of players do together beyond one by one: a few pairs, chosen by what the orders have
 * shown for free, each asked in replications that had no part in the choice.
 *
 * <p>The others who are there when the first of a pair arrives in a random order are a coalition as
 * the interaction index asks for: all sizes are equally likely, and all coalitions of a size.
 */
final class Pairs {
  /** Pairs that are asked. */
  static final int ASKED = 4;

  /** A pair's replications are one in so many of those of the orders. */
  private static final int SHARE = 5;

  /** But not fewer than this, if the orders have as many. */
  private static final int FEWEST = 100;

  private static final int BLOCK = 100;
  private static final int ORDERS = -2;

  private final int players;
  private final int together;
  private final List<Pair> chosen;
  private final int first;
  private final int end;
  private Sums sums;

  /** Two players, by their numbers. */
  record Pair(int first, int second) implements Serializable {
    long one() {
      return 1L << first;
    }

    long other() {
      return 1L << second;
    }

    long everybodyElse(int players) {
      return (1L << players) - 1 & ~one() & ~other();
    }

    /** Who is there when the first arrives, but for the second. */
    long before(int[] order) {
      long there = 0;
      for (int place = 0; order[place] != first; place++) {
        there |= 1L << order[place];
      }
      return there & ~other();
    }
  }

  /** What one block, or all, has shown of each pair. */
  private static final class Sums implements Serializable {
    final Moments[] index = OrderSums.moments(ASKED);
    final Moments[] atTheTop = OrderSums.moments(ASKED);
    int runs;
    long simulations;

    void merge(Sums next) {
      for (int i = 0; i < ASKED; i++) {
        index[i].merge(next.index[i]);
        atTheTop[i].merge(next.atTheTop[i]);
      }
      runs += next.runs;
      simulations += next.simulations;
    }
  }

  Pairs(OrderSums shown, int together) {
    players = shown.players;
    this.together = together;
    chosen = chosen(shown);
    first = shown.runs;
    end =
        chosen.isEmpty()
            ? first
            : first + Math.min(shown.runs, Math.max(FEWEST, shown.runs / SHARE));
    sums = new Sums();
  }

  private static List<Pair> chosen(OrderSums shown) {
    List<Pair> pairs = new ArrayList<>();
    for (int one = 0; one < shown.players; one++) {
      for (int other = one + 1; other < shown.players; other++) {
        pairs.add(new Pair(one, other));
      }
    }
    pairs.sort(
        Comparator.comparingDouble(
            pair -> 0 - Math.abs(shown.together(pair.first(), pair.second()))));
    return List.copyOf(pairs.subList(0, Math.min(ASKED, pairs.size())));
  }

  /** The pairs that are asked, likely ones first. */
  List<Pair> asked() {
    return chosen;
  }

  /** Interaction index of a pair that was asked. */
  Moments index(int pair) {
    return sums.index[pair];
  }

  /** What the pair does together where all others are there. */
  Moments atTheTop(int pair) {
    return sums.atTheTop[pair];
  }

  long simulations() {
    return sums.simulations;
  }

  /** Asks; false if stopped before all was asked. */
  boolean simulate(Game.Maker games, long seed, Workers workers, Progress progress) {
    workers.inOrder(
        (end - first + BLOCK - 1) / BLOCK,
        new Blocks(games, chosen, players, together, seed, first, end),
        block -> {
          sums.merge(block);
          progress.done(first + sums.runs, end);
          return true;
        });
    return first + sums.runs == end;
  }

  /** A piece is a block of neighbouring replications. */
  private record Blocks(
      Game.Maker games, List<Pair> chosen, int players, int together, long seed, int first, int end)
      implements Work<Sums> {
    @Override
    public IntFunction<Sums> hand() {
      Hand hand = new Hand(games.make(), new Orders(ORDERS, players, seed), chosen, players);
      return block -> {
        int begin = first + block * BLOCK;
        return hand.block(new Plays(begin, Math.min(end, begin + BLOCK), together));
      };
    }
  }

  /** One worker. */
  private record Hand(Game game, Orders orders, List<Pair> chosen, int players) {
    Sums block(Plays plays) {
      plays.forEach(run -> ask(plays, run));
      plays.play(game);
      Sums block = new Sums();
      plays.forEach(run -> note(plays, run, block));
      block.runs = plays.runs();
      block.simulations = plays.simulations();
      return block;
    }

    private void ask(Plays plays, int run) {
      int[] order = orders.of(run);
      for (Pair pair : chosen) {
        for (long others : new long[] {pair.everybodyElse(players), pair.before(order)}) {
          plays.ask(others, run);
          plays.ask(others | pair.one(), run);
          plays.ask(others | pair.other(), run);
          plays.ask(others | pair.one() | pair.other(), run);
        }
      }
    }

    private void note(Plays plays, int run, Sums block) {
      int[] order = orders.of(run);
      for (int i = 0; i < chosen.size(); i++) {
        Pair pair = chosen.get(i);
        block.atTheTop[i].add(together(plays, run, pair, pair.everybodyElse(players)));
        block.index[i].add(together(plays, run, pair, pair.before(order)));
      }
    }

    /** v(both) - v(one) - v(other) + v(neither), beside these others. */
    private double together(Plays plays, int run, Pair pair, long others) {
      return plays.slip(others | pair.one() | pair.other(), run)
          - plays.slip(others | pair.one(), run)
          - plays.slip(others | pair.other(), run)
          + plays.slip(others, run);
    }
  }
}
