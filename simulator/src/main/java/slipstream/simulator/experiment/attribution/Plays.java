package slipstream.simulator.experiment.attribution;

import java.util.Map;
import java.util.TreeMap;

/**
 * What a block of replications needs to know of coalitions: first all is asked for, then it is
 * played coalition by coalition, each team being made once, then it is read. To keep a team for
 * every coalition instead was no faster, for hundreds of them do not fit a processor's cache.
 */
final class Plays {
  /** By coalition and first replication, what it is worth on average. */
  private final Map<Long, Map<Integer, double[]>> worths = new TreeMap<>();

  private final int first;
  private final int end;
  private final int together;
  private long simulations;

  /**
   * Of the replications from {@code first} to {@code end} - 1.
   *
   * @param together neighbouring replications that are averaged
   */
  Plays(int first, int end, int together) {
    this.first = first;
    this.end = end;
    this.together = together;
  }

  /** Replications by their number, one of each that are averaged. */
  interface Each {
    void of(int run);
  }

  /** Calls for the first of each replications that are averaged. */
  void forEach(Each each) {
    for (int run = first; run < end; run += together) {
      each.of(run);
    }
  }

  /** Asks what a coalition is worth in the replications from this one on that are averaged. */
  void ask(long coalition, int run) {
    worths.computeIfAbsent(coalition, c -> new TreeMap<>()).put(run, new double[Game.MEASURES]);
  }

  /** Plays all that was asked for. */
  void play(Game game) {
    worths.forEach(
        (coalition, asked) -> asked.forEach((run, worth) -> play(game, coalition, run, worth)));
  }

  private void play(Game game, long coalition, int run, double[] worth) {
    int stop = Math.min(end, run + together);
    for (int i = run; i < stop; i++) {
      game.play(coalition, i, worth);
    }
    for (int measure = 0; measure < worth.length; measure++) {
      worth[measure] /= stop - run;
    }
    game.settle(worth);
    simulations += stop - run;
  }

  /** What was asked for, by measure. */
  double[] worth(long coalition, int run) {
    return worths.get(coalition).get(run);
  }

  /** The same, of the slip, in days. */
  double slip(long coalition, int run) {
    return worth(coalition, run)[Game.SLIP];
  }

  long simulations() {
    return simulations;
  }

  int runs() {
    return end - first;
  }
}
