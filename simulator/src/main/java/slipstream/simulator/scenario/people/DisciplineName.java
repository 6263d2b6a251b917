package slipstream.simulator.scenario.people;

import java.util.Locale;

/**
 * The two disciplines. Only tables (scenario files, results) know them by name; delivery code knows
 * rows and their seats.
 */
public enum DisciplineName {
  FRONTEND,
  BACKEND;

  /** The discipline as files and results write it: {@code frontend}. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }
}
