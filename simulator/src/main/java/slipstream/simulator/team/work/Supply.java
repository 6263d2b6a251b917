package slipstream.simulator.team.work;

/**
 * Where agents find their next item when nothing they have begun is left: the backlog, for
 * developers.
 */
public interface Supply {
  /** Whether there is an item that the agent may take up now. */
  boolean hasNext(Agent agent);

  /**
   * Lets the agent take up its next item, if there is one.
   *
   * @param promised only of what is promised, for it has begun an item beyond that already
   */
  boolean claim(Agent agent, boolean promised);

  /** A story is done. */
  void done(Story story);

  /** A story beyond the commitment was begun. */
  void pulledIn();
}
