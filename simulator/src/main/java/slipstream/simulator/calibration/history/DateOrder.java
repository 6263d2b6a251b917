package slipstream.simulator.calibration.history;

/** How {@code 03/04/2026} is to be read. */
public enum DateOrder {
  /**
   * As the file shows: another date of it, such as 13/04/2026, must settle it, or it is refused.
   */
  AS_SHOWN("as-shown"),
  /** The third of April. */
  DAY_FIRST("day-first"),
  /** The fourth of March. */
  MONTH_FIRST("month-first");

  private final String word;

  DateOrder(String word) {
    this.word = word;
  }

  /** The word that users write. */
  public String word() {
    return word;
  }
}
