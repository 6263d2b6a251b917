package slipstream.simulator.experiment;

import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/**
 * A block of neighbouring replications, the unit of parallel work: its bits do not depend on who
 * computes it.
 */
final class Block {
  /**
   * Replications of a block: few enough to keep all cores busy to the end, many enough that merging
   * costs nothing.
   */
  static final int RUNS = 250;

  final Totals totals;
  final double[][] measures;

  private Block(Totals totals, int runs) {
    this.totals = totals;
    measures = new double[Measure.ALL.size()][runs];
  }

  /**
   * Simulates the replications of a block.
   *
   * @param number of the block, from 0
   * @param limit replications of the whole experiment
   */
  static Block simulate(TeamRun team, Scenario scenario, int number, int limit) {
    int first = number * RUNS;
    int runs = Math.min(RUNS, limit - first);
    Block block = null;
    for (int i = 0; i < runs; i++) {
      Facts facts = team.run(scenario.seed(), first + i);
      if (block == null) {
        block = new Block(new Totals(facts.seen[0].length, facts.sprints.length), runs);
      }
      block.totals.add(facts);
      for (int measure = 0; measure < Measure.ALL.size(); measure++) {
        block.measures[measure][i] = Measure.ALL.get(measure).of().applyAsDouble(facts, scenario);
      }
    }
    return block;
  }
}
