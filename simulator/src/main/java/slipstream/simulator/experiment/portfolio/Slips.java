package slipstream.simulator.experiment.portfolio;

import java.util.List;
import slipstream.simulator.experiment.advice.ChoiceSet;

/** What simulates a team under luck of its own; it belongs to one thread. */
interface Slips {
  /**
   * Simulates the replications of sets of hires that are missing. Replication i has the same luck
   * for all sets, whenever it is asked for.
   *
   * @param sets of hires
   * @param from by set, the first replication that it lacks
   * @param slips by set and replication, in days; filled in from there on
   */
  void simulate(List<ChoiceSet> sets, int[] from, double[][] slips);
}
