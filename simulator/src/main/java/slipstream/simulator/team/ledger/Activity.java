package slipstream.simulator.team.ledger;

import java.io.Serializable;

/**
 * What an agent's time goes to; each hour of each agent has exactly one. Those of every team stand
 * here; mechanisms bring others.
 *
 * @param number its place in tables and in the rows of the ledger; given once, never used again for
 *     another
 * @param key as files and results write it: {@code own-work}
 * @param group what kind of time it is, for whoever adds hours up or draws them
 */
public record Activity(int number, String key, Group group) implements Serializable {
  public static final Activity OWN_WORK = new Activity(0, "own-work", Group.OWN);
  public static final Activity REWORK = new Activity(2, "rework", Group.REWORK);
  public static final Activity RESUMING = new Activity(18, "resuming", Group.RESUMING);
  public static final Activity WAITING = new Activity(19, "waiting", Group.WAITING);
  public static final Activity IDLE = new Activity(20, "idle", Group.IDLE);

  /** Beside somebody who works on a part. */
  public static final Activity PAIRING = new Activity(32, "pairing", Group.OWN);

  /** Kinds of time, told apart in every table and picture. */
  public enum Group {
    /** A developer's own stories, with the cases that surface in them, and their joining. */
    OWN,
    /** The same work once more. */
    REWORK,
    /** A duty of the ring around the visible work. */
    DUTY,
    /** A duty that stops whoever it falls on: an incident, a request. */
    INTERRUPTION,
    /** Getting back into work that was left. */
    RESUMING,
    /** Waiting, with begun work. */
    WAITING,
    /** Nothing to do. */
    IDLE,
    /** Not there: holiday, vacation, illness. */
    AWAY
  }

  /**
   * Whether this is a duty of the ring around the visible work, rather than a developer's own
   * stories (their rework and fixes included) or no work at all.
   */
  public boolean duty() {
    return group == Group.DUTY || group == Group.INTERRUPTION;
  }

  /** Whether the agent was doing something, rather than waiting, idle or away. */
  public boolean busy() {
    return group != Group.WAITING && group != Group.IDLE && group != Group.AWAY;
  }
}
