package slipstream.simulator.scenario.people;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/** How a role is staffed. Files write {@code missing}, {@code present} or a map of these keys. */
public record Staffing(
    @Param(
            value = "Capacity in full-time equivalents; 0 is a missing role.",
            unit = Unit.FTE,
            max = 20)
        double fte,
    @Param(
            value = "First sprint in which the role is there.",
            unit = Unit.COUNT,
            min = 1,
            max = 100)
        int fromSprint,
    @Param(value = "Time until full effect.", unit = Unit.HOURS, max = 100_000) double rampUp)
    implements Serializable {
  /** Nobody holds the role. */
  public static final Staffing MISSING = new Staffing(0, 1, 0);

  /** One person, from the first sprint, at full effect. */
  public static final Staffing PRESENT = new Staffing(1, 1, 0);

  /** Whether somebody holds the role in some sprint. */
  public boolean staffed() {
    return fte > 0;
  }
}
