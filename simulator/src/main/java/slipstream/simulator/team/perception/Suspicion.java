package slipstream.simulator.team.perception;

import slipstream.simulator.team.ledger.Party;

/**
 * Weights of the parties that may be named on one occasion, in the order in which they were thought
 * of.
 */
final class Suspicion {
  private static final int MOST = 16;

  private final Party[] parties = new Party[MOST];
  private final double[] weights = new double[MOST];
  private int size;
  private double total;

  void clear() {
    size = 0;
    total = 0;
  }

  void add(Party party, double weight) {
    if (weight > 0) {
      parties[size] = party;
      weights[size++] = weight;
      total += weight;
    }
  }

  boolean none() {
    return size == 0;
  }

  /** Names one, with a draw from [0, 1); nobody where nobody is suspected. */
  Party draw(double uniform) {
    double left = uniform * total;
    for (int i = 0; i < size; i++) {
      if (left < weights[i]) {
        return parties[i];
      }
      left -= weights[i];
    }
    return size == 0 ? Party.NOBODY : parties[size - 1];
  }
}
