package slipstream.simulator.experiment.comparison;

import java.util.ArrayList;
import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.SideBySide;
import slipstream.simulator.experiment.comparison.Alternative.Cumulated;
import slipstream.simulator.experiment.comparison.Alternative.PayOff;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;

/** When a hire has brought more work than it took. */
final class PayOffs {
  /** Sprints that fewer runs reach without the hire say little: all else is delivered already. */
  private static final double REACHED = 0.5;

  private PayOffs() {}

  /** When a hire pays off; null where the alternative adds nobody to a role. */
  static PayOff of(SideBySide runs, int number, Result base, Scenario without, Scenario with) {
    if (!hires(without, with)) {
      return null;
    }
    double day = without.sprint().hoursPerDay();
    List<Cumulated> sprints = new ArrayList<>();
    int first = 0;
    for (int i = 0; i < runs.sprints(number); i++) {
      boolean overtime = i >= without.sprint().count();
      boolean listed = i < base.perSprint().size() && base.perSprint().get(i).reached() >= REACHED;
      if (overtime && !listed) {
        break;
      }
      Estimate points = inDays(runs.ahead(number, i), day);
      // It has paid off where it is ahead, and stays so.
      first = points.mean() <= 0 ? 0 : first == 0 ? i + 1 : first;
      sprints.add(new Cumulated(i + 1, points, runs.aheadShare(number, i)));
    }
    return new PayOff(first, List.copyOf(sprints));
  }

  private static boolean hires(Scenario without, Scenario with) {
    for (Role role : Role.values()) {
      if (with.structure().of(role).fte() > without.structure().of(role).fte()) {
        return true;
      }
    }
    return false;
  }

  private static Estimate inDays(Moments hours, double day) {
    Interval ci95 = hours.ci95();
    return new Estimate(hours.mean() / day, new Interval(ci95.lo() / day, ci95.hi() / day));
  }
}
