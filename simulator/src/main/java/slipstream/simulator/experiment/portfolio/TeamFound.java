package slipstream.simulator.experiment.portfolio;

import java.io.Serializable;
import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.comparison.Alternative;

/**
 * What is known of one team.
 *
 * @param team what is told of it
 * @param depths the best set of so many hires, from one up; empty where it lacks nobody
 * @param alone what each hire alone saves on the luck of the races, the most first
 */
record TeamFound(Portfolio.Team team, List<Depth> depths, List<Gain> alone, long simulations)
    implements Serializable {
  /**
   * The best set of a number of hires.
   *
   * @param roles keys of the roles that are hired
   * @param step days that it saves over the best set of one hire less, on the luck of the races
   * @param raced days that the whole set saves, on the same luck
   * @param measured days that it saves, on luck that had no part in choosing it
   * @param money of the set, on the same luck; null without costs in the scenario
   * @param runs fresh replications by which it was measured
   * @param tied whether another set of as many cannot be told from it
   */
  record Depth(
      List<String> roles,
      Gain step,
      double raced,
      Estimate measured,
      Alternative.Money money,
      int runs,
      boolean tied)
      implements Serializable {}

  /** Most hires that the team can have. */
  int most() {
    return alone.size();
  }

  /** Number of hires up to which the best set was measured. */
  int depth() {
    return depths.size();
  }

  /**
   * What the best hire beyond so many adds, on the luck of the races; where that was not measured,
   * what the next best saves alone: an assumption that only a measurement can replace.
   *
   * @param hires from 0 to one less than most
   */
  Gain next(int hires) {
    return hires < depth() ? depths.get(hires).step() : alone.get(hires);
  }

  /** Days saved by each number of hires from 0, as far as known, else assumed. */
  double[] worth() {
    double[] worth = new double[most() + 1];
    for (int hires = 1; hires <= most(); hires++) {
      worth[hires] =
          hires <= depth()
              ? depths.get(hires - 1).raced()
              : worth[hires - 1] + Math.max(0, next(hires - 1).mean());
    }
    return worth;
  }
}
