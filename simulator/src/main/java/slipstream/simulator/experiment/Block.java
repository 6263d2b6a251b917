package slipstream.simulator.experiment;

import java.io.Serializable;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/**
 * What one scenario yields in a block of neighbouring replications, the unit of parallel work: its
 * bits do not depend on who computes it.
 */
final class Block implements Serializable {
  /**
   * Replications of a block: few enough to keep all cores busy to the end, many enough that merging
   * costs nothing.
   */
  static final int RUNS = 250;

  /** Runs after which a precision is looked at: the more often, the sooner luck ends it. */
  static final int LOOK_EVERY = 4 * RUNS;

  final double[][] measures;
  Totals totals;
  private int filled;

  Block(int runs) {
    measures = new double[Measure.ALL.size()][runs];
  }

  /** Blocks that so many replications take. */
  static int count(int limit) {
    return (limit + RUNS - 1) / RUNS;
  }

  /** Replications of a block, of which the last may have fewer. */
  static int runs(int number, int limit) {
    return Math.min(RUNS, limit - number * RUNS);
  }

  /**
   * Simulates the replications of a block.
   *
   * @param number of the block, from 0
   * @param limit replications of the whole experiment
   */
  static Block simulate(TeamRun team, Scenario scenario, int number, int limit) {
    Block block = new Block(runs(number, limit));
    for (int i = 0; i < block.measures[0].length; i++) {
      block.add(team.run(scenario.seed(), number * RUNS + i), scenario);
    }
    return block;
  }

  /** Takes in the next replication. */
  void add(Facts facts, Scenario scenario) {
    if (totals == null) {
      totals = new Totals(facts);
    }
    totals.add(facts);
    for (int measure = 0; measure < measures.length; measure++) {
      measures[measure][filled] = Measure.ALL.get(measure).of().applyAsDouble(facts, scenario);
    }
    filled++;
  }
}
