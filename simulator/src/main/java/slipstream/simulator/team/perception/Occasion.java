package slipstream.simulator.team.perception;

/** When somebody is named. */
public enum Occasion {
  /** A story is behind its line. */
  STAND_UP,
  /** A story is not done at the end of its sprint. */
  REVIEW,
  INCIDENT,
  ESCAPED_DEFECT,
  /** The two parts of a story do not match. */
  MISMATCH,
  REVERSED_DECISION,
  OVERDUE_APPROVAL
}
