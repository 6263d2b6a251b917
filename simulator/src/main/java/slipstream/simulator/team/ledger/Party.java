package slipstream.simulator.team.ledger;

import java.util.Locale;
import slipstream.simulator.scenario.DisciplineName;
import slipstream.simulator.scenario.Role;

/** Whom an observer can name. A missing role can cause, but never be named. */
public enum Party {
  FRONTEND,
  BACKEND,
  SYSTEM_ANALYST,
  SCRUM_MASTER,
  TECH_LEAD,
  PLATFORM,
  ON_CALL,
  QA,
  MANAGER,
  DESIGNER,
  /** Stakeholders, IT, other teams. */
  OUTSIDE,
  /** Nobody in particular: circumstances, the plan, a role that does not exist. */
  NOBODY;

  private static final Party[] ALL = values();

  /** The party of a role that is present. */
  public static Party of(Role role) {
    return ALL[SYSTEM_ANALYST.ordinal() + role.ordinal()];
  }

  /** The party of a discipline. */
  public static Party of(DisciplineName discipline) {
    return discipline == DisciplineName.FRONTEND ? FRONTEND : BACKEND;
  }

  /**
   * The party to which a cause belongs; causes that no present party answers for belong to nobody.
   */
  public static Party answeringFor(Cause cause) {
    return switch (cause) {
      case FRONTEND -> FRONTEND;
      case BACKEND -> BACKEND;
      case OUTSIDE -> OUTSIDE;
      default ->
          cause.ordinal() >= Cause.BUSY_SYSTEM_ANALYST.ordinal()
              ? ALL[
                  SYSTEM_ANALYST.ordinal() + cause.ordinal() - Cause.BUSY_SYSTEM_ANALYST.ordinal()]
              : NOBODY;
    };
  }

  /** The party as results write it: {@code system-analyst}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
