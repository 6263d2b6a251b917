package slipstream.simulator.experiment.attribution;

import slipstream.simulator.random.RandomStream;

/**
 * Orders in which players arrive, all equally likely, each drawn from a stream of its own: the
 * order of a replication depends on the seed and its number only.
 */
final class Orders {
  private final RandomStream chance;
  private final int players;
  private final long seed;

  /**
   * Orders for one purpose.
   *
   * @param purpose no mechanism's number: negative
   */
  Orders(int purpose, int players, long seed) {
    chance = new RandomStream(purpose, players);
    this.players = players;
    this.seed = seed;
  }

  /** The order of a replication, by Fisher and Yates. */
  int[] of(long replication) {
    chance.restart(RandomStream.replicationKey(seed, replication));
    int[] order = new int[players];
    for (int i = 0; i < players; i++) {
      int at = (int) (chance.uniform() * (i + 1));
      order[i] = order[at];
      order[at] = i;
    }
    return order;
  }
}
