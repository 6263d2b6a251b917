package slipstream.simulator.team.mechanism.feedback;

import slipstream.simulator.engine.TimeGrid;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.ledger.TaskKind;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;

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
      implements MechanismBlock {
    @Override
    public Row off() {
      return new Row(false, perDay, most);
    }
  }

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

  /**
   * Lets a mistake in a part be mended, as {@link Part#redo}; what it costs more than at once is
   * charged to its having lain.
   *
   * @param hours what mending it would have cost at once
   */
  public void redo(Part part, double hours, TaskKind kind, Cause cause, Step trigger) {
    double late = hours(part, hours);
    Task task = part.redo(late, kind, cause, trigger);
    if (task != null && late > hours) {
      task.surcharge(Cause.LATE_FEEDBACK, (late - hours) / late);
    }
  }
}
