package slipstream.simulator.experiment.comparison;

import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.comparison.Alternative.Money;
import slipstream.simulator.scenario.Costs;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.DisciplineName;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.statistics.Interval;

/** What people cost over the plan, against what the delay costs that they save. */
public final class Prices {
  private Prices() {}

  /**
   * Cost against gain; null without costs in the first scenario. Only days late cost money: to be
   * early saves none.
   *
   * @param slipBefore slip in days, by run
   * @param slipAfter the same with the alternative
   */
  public static Money of(Scenario without, Scenario with, double[] slipBefore, double[] slipAfter) {
    Costs costs = without.costs();
    if (costs == null) {
      return null;
    }
    double[] saved = new double[slipBefore.length];
    for (int i = 0; i < saved.length; i++) {
      double days = Math.max(0, slipBefore[i]) - Math.max(0, slipAfter[i]);
      saved[i] = days * costs.delayDay();
    }
    Estimate gain = Estimate.of(saved);
    double cost = cost(without, with);
    Interval ci95 = gain.ci95();
    return new Money(
        costs.currency(),
        cost,
        gain,
        new Estimate(gain.mean() - cost, new Interval(ci95.lo() - cost, ci95.hi() - cost)));
  }

  /** Cost of the people who are added over the planned sprints, less that of those taken away. */
  public static double cost(Scenario without, Scenario with) {
    return (personSprints(with) - personSprints(without)) * without.costs().roleSprint();
  }

  private static double personSprints(Scenario scenario) {
    double sum = 0;
    int sprints = scenario.sprint().count();
    for (Role role : Role.values()) {
      Staffing staffing = scenario.structure().of(role);
      sum += staffing.fte() * Math.max(0, sprints - staffing.fromSprint() + 1);
    }
    for (DisciplineName name : DisciplineName.values()) {
      sum += (double) scenario.team().of(name).developers() * sprints;
    }
    return sum;
  }
}
