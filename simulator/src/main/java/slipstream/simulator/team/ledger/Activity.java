package slipstream.simulator.team.ledger;

import java.util.Locale;

/** What an agent's time goes to; each hour of each agent has exactly one. */
public enum Activity {
  OWN_WORK,
  EDGE_CASES,
  REWORK,
  FIXING,
  CLARIFYING,
  DECIDING,
  PROVISIONING,
  CONTRACTING,
  DESIGNING,
  INTEGRATING,
  TESTING,
  CHASING,
  LEARNING,
  DEPLOYING,
  DOCUMENTING,
  INCIDENTS,
  UNPLANNED,
  MENTORING,
  RESUMING,
  WAITING,
  IDLE;

  /** The activity as files and results write it: {@code own-work}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * Whether this is a duty of the ring around the visible work, rather than a developer's own
   * stories (their rework and fixes included) or no work at all.
   */
  public boolean duty() {
    return switch (this) {
      case OWN_WORK, EDGE_CASES, REWORK, FIXING, INTEGRATING, RESUMING, WAITING, IDLE -> false;
      default -> true;
    };
  }

  /** Whether the agent was doing something, rather than waiting or idle. */
  public boolean busy() {
    return this != WAITING && this != IDLE;
  }
}
