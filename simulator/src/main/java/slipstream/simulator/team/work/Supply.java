package slipstream.simulator.team.work;

/**
 * Where agents find their next item when nothing they have begun is left: the backlog, for
 * developers.
 */
public interface Supply {
  /** Whether there is an item that the agent may take up now. */
  boolean hasNext(Agent agent);

  /** Lets the agent take up its next item, if there is one. */
  boolean claim(Agent agent);

  /** A story is done. */
  void done(Story story);

  /** A story beyond the commitment was begun. */
  void pulledIn();
}
