package slipstream.simulator.scenario;

import java.util.Locale;

/**
 * The structural roles of a team: each owns duties that fall on somebody else where it is missing.
 */
public enum Role {
  SYSTEM_ANALYST,
  SCRUM_MASTER,
  TECH_LEAD,
  PLATFORM,
  ON_CALL,
  QA,
  MANAGER,
  DESIGNER;

  /** The role as scenario files, flags and results write it: {@code system-analyst}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
