package slipstream.simulator.team.ledger;

import java.util.Locale;
import slipstream.simulator.scenario.DisciplineName;
import slipstream.simulator.scenario.Role;

/**
 * What a stretch of time on the critical chain was due to. The two disciplines come first and side
 * by side, so that sums over causes mirror exactly when the disciplines are exchanged.
 */
public enum Cause {
  /** Frontend's own estimate errors and defects. */
  FRONTEND,
  /** Backend's own estimate errors and defects. */
  BACKEND,
  /** Work that was planned, as estimated, up to the planned end. */
  PLANNED_WORK,
  /** More was committed than fits, or work waited for its sprint. */
  PLAN,
  /**
   * Luck that the team shares: the sprint factor, and what would have happened with every role
   * present.
   */
  COMMON_LUCK,
  /** Latencies of stakeholders, IT and other teams that remain although the role is there. */
  OUTSIDE,
  MISSING_SYSTEM_ANALYST,
  MISSING_SCRUM_MASTER,
  MISSING_TECH_LEAD,
  MISSING_PLATFORM,
  MISSING_ON_CALL,
  MISSING_QA,
  MISSING_MANAGER,
  MISSING_DESIGNER,
  BUSY_SYSTEM_ANALYST,
  BUSY_SCRUM_MASTER,
  BUSY_TECH_LEAD,
  BUSY_PLATFORM,
  BUSY_ON_CALL,
  BUSY_QA,
  BUSY_MANAGER,
  BUSY_DESIGNER;

  private static final Cause[] ALL = values();

  /** The cause that a role is not there. */
  public static Cause missing(Role role) {
    return ALL[MISSING_SYSTEM_ANALYST.ordinal() + role.ordinal()];
  }

  /** The cause that a role is there, and its work or its queue takes time. */
  public static Cause busy(Role role) {
    return ALL[BUSY_SYSTEM_ANALYST.ordinal() + role.ordinal()];
  }

  /** A discipline's own variability. */
  public static Cause own(DisciplineName discipline) {
    return discipline == DisciplineName.FRONTEND ? FRONTEND : BACKEND;
  }

  /** The cause as results write it: {@code missing-system-analyst}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
