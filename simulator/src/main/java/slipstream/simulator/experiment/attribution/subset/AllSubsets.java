package slipstream.simulator.experiment.attribution.subset;

/**
 * Every coalition, and how the worths of all combine into exact values. Knows players as numbers
 * from 0 and a coalition as the set of bits of those that are in it; what a coalition is worth, and
 * why, is none of its business.
 *
 * <p>The Shapley value (Shapley 1953) of player i among n averages v(S + i) - v(S) over all orders
 * of arrival, so a coalition S of s others weighs s! (n - 1 - s)! / n!. The interaction index of a
 * pair (Grabisch and Roubens 1999, doi 10.1007/s001820050125) averages v(S + ij) - v(S + i) - v(S +
 * j) + v(S) over all orders in which the two arrive as one: s! (n - 2 - s)! / (n - 1)!.
 */
final class AllSubsets {
  private final int players;

  AllSubsets(int players) {
    if (players < 0 || players > AttributionExperiment.MOST_ENUMERATED) {
      throw new IllegalArgumentException(players + " players are too many, or too few");
    }
    this.players = players;
  }

  /** Number of coalitions, from nobody to {@link #everybody}. */
  int size() {
    return 1 << players;
  }

  /** All players together. */
  int everybody() {
    return size() - 1;
  }

  /** A player's Shapley value: what it adds, averaged over all orders of arrival. */
  Contrast value(int player) {
    double[] weights = new double[size()];
    int own = 1 << player;
    for (int others = 0; others < size(); others++) {
      if ((others & own) == 0) {
        double weight = share(Integer.bitCount(others), players - 1);
        weights[others | own] += weight;
        weights[others] -= weight;
      }
    }
    return Contrast.weighing(weights);
  }

  /** A pair's Shapley interaction. */
  Contrast interaction(int first, int second) {
    double[] weights = new double[size()];
    int one = 1 << first;
    int other = 1 << second;
    for (int there = 0; there < size(); there++) {
      if ((there & (one | other)) == 0) {
        double weight = share(Integer.bitCount(there), players - 2);
        weights[there | one | other] += weight;
        weights[there | one] -= weight;
        weights[there | other] -= weight;
        weights[there] += weight;
      }
    }
    return Contrast.weighing(weights);
  }

  /** What the game loses if a player leaves a coalition. */
  Contrast leaving(int before, int player) {
    return Contrast.difference(before, before & ~(1 << player), size());
  }

  /**
   * The chance that a newcomer, one among {@code others} + 1, finds exactly one given coalition:
   * all sizes are equally likely, and all coalitions of a size.
   */
  private static double share(int size, int others) {
    double coalitions = 1;
    for (int i = 1; i <= size; i++) {
      coalitions = coalitions * (others - size + i) / i;
    }
    return 1 / (coalitions * (others + 1));
  }
}
