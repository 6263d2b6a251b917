package slipstream.simulator.team.mechanism.feedback;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Part;

/**
 * 6b. What is found late is dearer to mend: the code has to be read again, and more stands on it.
 * The effort of a fix grows with the days that the part lay since its work began, up to a cap.
 * Those who find mistakes in a part ask for it: tests, reviews, integration.
 */
public final class LateFeedback implements Mechanism {
  /** What it brings. */
  public static final Declaration<LateFeedback> DECLARATION =
      Declaration.of(
          "late-feedback",
          "6b. Mistakes cost the more the longer the part lay before they were found.",
          Row.class,
          LateFeedback::new);

  /** 6b. Mistakes cost the more the longer the part lay before they were found. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param(
              value = "Added to the effort of mending, for each day that the part lay.",
              unit = Unit.SHARE,
              max = 10)
          double perDay,
      @Param(
              value = "The most that mending can cost, over what it costs at once.",
              min = 1,
              max = 100)
          double most)
      implements MechanismBlock {}

  private final Row row;
  private final double hoursPerDay;

  LateFeedback(Setting setting) {
    row = setting.row(Row.class);
    hoursPerDay = setting.workplace().scenario().sprint().hoursPerDay();
  }

  /**
   * What mending a mistake in a part costs now.
   *
   * @param hours what it would have cost at once
   * @return the same where the mechanism is off
   */
  public double hours(Part part, double hours) {
    if (!row.enabled() || hours == 0) {
      return hours;
    }
    double factor = Math.min(row.most(), 1 + row.perDay() * part.lay() / hoursPerDay);
    return TimeGrid.snap(hours * factor);
  }
}
