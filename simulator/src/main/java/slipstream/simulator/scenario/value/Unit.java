package slipstream.simulator.scenario.value;

/**
 * Units in which the simulator holds quantities. Time is always working hours, see model.md section
 * 2.
 */
public enum Unit {
  /** Working hours; files also write days, sprints and minutes. */
  HOURS("h"),
  /** A share or probability from 0 to 1; files also write percent and "1 in 5". */
  SHARE("share"),
  /** A plain factor. */
  RATIO("ratio"),
  /** Events per working day. */
  PER_DAY("per day"),
  /** Events per hour of work on a part. */
  PER_WORK_HOUR("per hour of work"),
  /** Events per unfinished story and week of five working days. */
  PER_STORY_WEEK("per story and week"),
  /** A whole number. */
  COUNT("count"),
  /** Full-time equivalents. */
  FTE("FTE"),
  /** Money, in the scenario's currency. */
  MONEY("money"),
  /** No unit. */
  NONE("");

  private final String label;

  Unit(String label) {
    this.label = label;
  }

  /** The unit as tables print it. */
  public String label() {
    return label;
  }
}
