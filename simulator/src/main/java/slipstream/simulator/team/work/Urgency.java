package slipstream.simulator.team.work;

/** What an agent does next, high to low. */
public enum Urgency {
  /** Somebody is not there: whatever it is, it waits. */
  AWAY,
  /** Production is down. */
  INCIDENT,
  /** Somebody stands at the desk: a request, a question from the other discipline, a chase. */
  INTERRUPTION,
  /** A duty that a story of one's own needs. */
  DUTY,
  /** Something done that must be done again. */
  REWORK,
  /** An item of one's own that was begun. */
  STARTED,
  /** Begun, and set aside for another item by a shift of priorities. */
  SET_ASIDE,
  /** Work on a story beyond the promise: yields to everything. */
  PULLED_IN;

  /** Whether a task of this urgency stops one of another that is being worked on. */
  boolean preempts(Urgency other) {
    return (compareTo(INTERRUPTION) <= 0 && compareTo(other) < 0)
        || (other == PULLED_IN && this != PULLED_IN);
  }
}
