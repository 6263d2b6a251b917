package slipstream.simulator.scenario;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;

/**
 * Time box of the team: the clock runs in working hours, {@code hoursPerDay} of them make a day.
 */
public record Sprint(
    @Param(value = "Length of a sprint.", unit = Unit.HOURS, min = 1, max = 2_000) double length,
    @Param(value = "Focused working hours of a day.", unit = Unit.HOURS, min = 1, max = 24)
        double hoursPerDay,
    @Param(value = "Sprints in the plan.", unit = Unit.COUNT, min = 1, max = 100) int count,
    @Param(
            value =
                "Give up after this many times the planned time; such runs are counted as cut off.",
            unit = Unit.RATIO,
            min = 1,
            max = 100)
        double horizon)
    implements Serializable {
  /** Steps of the engine's grid of time in an hour; this room does not know the engine. */
  private static final double PER_HOUR = 1 << 20;

  /**
   * Puts the day and the sprint on the grid of time, so that hours between their ends are exact
   * sums (decision 0053). A sprint stays as many days as was written: where a day is no multiple of
   * 2<sup>-20</sup> h, both are changed by up to 1.7 ms a day.
   */
  public Sprint {
    double day = onGrid(hoursPerDay);
    length = onGrid(length / hoursPerDay * day);
    hoursPerDay = day;
  }

  private static double onGrid(double hours) {
    return Math.floor(hours * PER_HOUR + 0.5) / PER_HOUR;
  }

  /** Planned end of the last sprint, in hours. */
  public double plannedEnd() {
    return length * count;
  }

  /**
   * The first working day, from 0, that begins in a sprint: days are told from sums of hours that
   * need not be exact, so what is a billionth of a day short of a whole day is that day.
   *
   * @param number of the sprint, from 0
   */
  public int firstDay(int number) {
    return (int) Math.ceil(number * length / hoursPerDay - 1e-9);
  }

  /** Hour at which an unfinished run is cut off, on the grid of time. */
  public double cutOff() {
    return onGrid(plannedEnd() * horizon);
  }
}
