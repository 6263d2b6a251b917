package slipstream.reports.study.explain;

import slipstream.reports.console.Refusal;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.attribution.FreshOrders;
import slipstream.simulator.experiment.attribution.StopRule;
import slipstream.simulator.experiment.attribution.subset.AttributionExperiment;
import slipstream.simulator.scenario.Scenario;

/**
 * How many replications an explanation takes: as many as were typed, or as its precision needs.
 *
 * @param typed replications; 0 if none were typed
 */
record AskedRuns(int typed) {
  /** Replications of every subset, unless asked for otherwise. */
  private static final int OF_EVERY_SUBSET = 1_000;

  /** Replications are enough for who is blamed, whatever a precision of the causes takes. */
  static final int MOST_BLAMED = 10_000;

  /** And at least, for they cost little: one simulation each, not ten. */
  private static final int LEAST_BLAMED = 1_000;

  /** As typed, where every replication has an order of its own; 0 if none were typed. */
  int inOrders() {
    if (typed > FreshOrders.MOST_RUNS) {
      throw Refusal.usage(
          "--runs " + typed + ": it may be " + Figures.count(FreshOrders.MOST_RUNS) + " at most");
    }
    return typed;
  }

  /** When enough orders have been drawn. */
  StopRule rule(Scenario scenario) {
    int runs = inOrders();
    if (scenario.precision() == null) {
      return runs > 0 ? StopRule.exactly(runs) : StopRule.USUAL;
    }
    double days = scenario.precision().slipMean() / scenario.sprint().hoursPerDay();
    return StopRule.within(days).atMost(runs > 0 ? runs : FreshOrders.MOST_RUNS);
  }

  /** Replications of every subset of the causes. */
  int ofEverySubset(Scenario scenario, AttributionExperiment experiment) {
    int runs = typed > 0 ? typed : Math.min(OF_EVERY_SUBSET, scenario.runs());
    if ((long) runs * experiment.subsets() > AttributionExperiment.MOST_SIMULATIONS) {
      throw Refusal.usage(
          "--runs "
              + runs
              + ": with "
              + Figures.count(experiment.subsets())
              + " subsets of causes it may be "
              + Figures.count(AttributionExperiment.MOST_SIMULATIONS / experiment.subsets())
              + " at most");
    }
    return runs;
  }

  /** Replications of the scenario itself that tell who is blamed, beside so many of the causes. */
  int blamed(int ordered) {
    return Math.min(typed > 0 ? ordered : Math.max(ordered, LEAST_BLAMED), MOST_BLAMED);
  }
}
