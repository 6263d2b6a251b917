package slipstream.simulator.team;

import java.util.Arrays;

/**
 * What a team promised at hour 0: for each story of the backlog the sprint it is meant for, or that
 * it is not promised.
 */
public final class Promise {
  private static final int NEVER = Integer.MAX_VALUE;

  /** Sprint, from 0, by rank. */
  private final int[] sprints;

  private int stories;

  Promise(int backlog) {
    sprints = new int[backlog];
    clear();
  }

  void clear() {
    Arrays.fill(sprints, NEVER);
    stories = 0;
  }

  void put(int rank, int sprint) {
    stories += sprints[rank] == NEVER ? 1 : 0;
    sprints[rank] = sprint;
  }

  void withdraw(int rank) {
    stories -= sprints[rank] == NEVER ? 0 : 1;
    sprints[rank] = NEVER;
  }

  /** Sprint, from 0, that a story is meant for; beyond all sprints if it is not promised. */
  int sprintOf(int rank) {
    return sprints[rank];
  }

  boolean holds(int rank) {
    return rank < sprints.length && sprints[rank] != NEVER;
  }

  /** Stories promised for the whole plan. */
  public int stories() {
    return stories;
  }

  /** The same promise, which holds whatever the team does next. */
  public Promise copy() {
    Promise copy = new Promise(sprints.length);
    System.arraycopy(sprints, 0, copy.sprints, 0, sprints.length);
    copy.stories = stories;
    return copy;
  }

  /** Whether both promise the same stories for the same sprints. */
  public boolean sameAs(Promise other) {
    int longer = Math.max(sprints.length, other.sprints.length);
    for (int rank = 0; rank < longer; rank++) {
      boolean here = holds(rank);
      if (here != other.holds(rank) || (here && sprints[rank] != other.sprints[rank])) {
        return false;
      }
    }
    return true;
  }

  /** Whether a team with a backlog of this size can make the same promise. */
  boolean fits(int backlog) {
    for (int rank = backlog; rank < sprints.length; rank++) {
      if (holds(rank)) {
        return false;
      }
    }
    return true;
  }
}
