package slipstream.simulator.experiment.attribution;

import java.io.Serializable;

/** What coalitions of players are worth, replication by replication, to one worker. */
interface Game {
  /** Makes the game, for a worker wherever it is. */
  @FunctionalInterface
  interface Maker extends Serializable {
    Game make();
  }

  /** Place of the slip, in days, among what a coalition is worth. */
  int SLIP = 0;

  /** Place of the chance to be on time: 1 or 0 in one replication. */
  int ON_TIME = 1;

  /** How many things a coalition is worth. */
  int MEASURES = 2;

  /**
   * Plays one replication; the same luck for every coalition.
   *
   * @param coalition bit i stands for player i being on
   * @param worths what it is worth is added to these, by measure
   */
  void play(long coalition, long replication, double[] worths);

  /**
   * Makes of means over replications what a coalition is worth; as they are, unless a game says
   * otherwise.
   */
  default void settle(double[] means) {}
}
