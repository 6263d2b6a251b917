package slipstream.simulator.team.mechanism.people;

import slipstream.simulator.scenario.Sprint;
import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.scenario.value.Param;
import slipstream.simulator.scenario.value.Unit;
import slipstream.simulator.team.mechanism.Declaration;
import slipstream.simulator.team.mechanism.Mechanism;
import slipstream.simulator.team.mechanism.Setting;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.workplace.Workplace;

/**
 * Developers work longer days. Days stay as long on the clock, so an hour of it holds more work;
 * with every week people tire, get less done in it, and make more defects. What tiredness takes is
 * charged to overtime, what longer days give shortens all else. Planning does not count on it.
 */
public final class Overtime implements Mechanism.EachDay {
  private static final double DAYS_A_WEEK = 5;

  /** What it brings. */
  public static final Declaration<Overtime> DECLARATION =
      Declaration.of(
          "overtime",
          "11. Longer days get more done, until people tire.",
          Row.class,
          Overtime::new);

  /** 11. Longer days get more done, until people tire. */
  public record Row(
      @Param("Whether the mechanism is on.") boolean enabled,
      @Param(
              value = "First sprint with overtime; it goes on to the end.",
              unit = Unit.COUNT,
              min = 1,
              max = 100)
          int fromSprint,
      @Param(value = "Hours more, as a share of a usual day.", unit = Unit.SHARE, max = 1)
          double extra,
      @Param(value = "Overtime after which people begin to tire.", unit = Unit.HOURS, max = 100_000)
          double tiresAfter,
      @Param(
              value = "Of what is done in an hour, lost with each further week of five days.",
              unit = Unit.SHARE,
              max = 0.9)
          double loss,
      @Param(value = "Of what is done in an hour, lost at most.", unit = Unit.SHARE, max = 0.9)
          double most,
      @Param(
              value = "Defects more an hour of work, with each further week.",
              unit = Unit.SHARE,
              max = 1)
          double defects)
      implements MechanismBlock {
    @Override
    public Row off() {
      return new Row(false, fromSprint, extra, tiresAfter, loss, most, defects);
    }

    /** Weeks of five days of overtime, on a working day from 0, by which people are tired. */
    double weeks(Sprint sprint, int day) {
      double begun = (fromSprint - 1) * sprint.length() + tiresAfter;
      return Math.max(0, day * sprint.hoursPerDay() - begun) / (DAYS_A_WEEK * sprint.hoursPerDay());
    }
  }

  private final Row row;
  private final Workplace workplace;

  Overtime(Setting setting) {
    workplace = setting.workplace();
    row = setting.row(Row.class);
  }

  @Override
  public void dayBegins(int day) {
    Sprint sprint = workplace.scenario().sprint();
    if (day < sprint.firstDay(row.fromSprint() - 1)) {
      return;
    }
    double weeks = row.weeks(sprint, day);
    double tired = Math.min(row.most(), row.loss() * weeks);
    double pace = (1 + row.extra()) * (1 - tired);
    workplace.tally().fatigue(tired);
    for (Crew crew : workplace.disciplines()) {
      crew.work(pace, 1 + row.defects() * weeks, tired);
    }
  }
}
