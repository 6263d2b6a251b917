package slipstream.simulator.experiment.portfolio;

import java.io.Serializable;
import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.comparison.Alternative;

/**
 * What is known of one team. What is chosen follows from the luck of the races; whether it can be
 * told from another team's is judged on luck that had no part in the choice: the best of eight
 * equals looks better on the luck by which it was chosen than a single hire that is as good.
 *
 * @param team what is told of it
 * @param depths the best set of so many hires, from one up; empty where it lacks nobody
 * @param alone mean days that each hire alone saves on the luck of the races, the most first
 * @param freshAlone the same gains on fresh luck, in the order of the race
 * @param open how many of these the race could not tell from its first
 */
record TeamFound(
    Portfolio.Team team,
    List<Depth> depths,
    List<Double> alone,
    List<Gain> freshAlone,
    int open,
    long simulations)
    implements Serializable {
  /**
   * The best set of a number of hires.
   *
   * @param roles keys of the roles that are hired
   * @param step mean days that it saves over the best set of one hire less, on the luck of the
   *     races
   * @param raced days that the whole set saves, on the same luck
   * @param freshStep days that it saves over that set, on fresh luck
   * @param measured days that the whole set saves, on fresh luck
   * @param money of the set, on the same luck; null without costs in the scenario
   * @param runs fresh replications by which it was measured
   * @param tied whether another set of as many cannot be told from it
   */
  record Depth(
      List<String> roles,
      double step,
      double raced,
      Gain freshStep,
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
   * Mean days that the best hire beyond so many adds, on the luck of the races: for choosing. Where
   * that was not measured, what the next best saves alone: an assumption that only a measurement
   * can replace.
   *
   * @param hires from 0 to one less than most
   */
  double next(int hires) {
    return hires < depth() ? depths.get(hires).step() : alone.get(hires);
  }

  /**
   * The gain of the hire that was chosen beyond so many, on fresh luck: for judging.
   *
   * @param hires from 0 to one less than the depth
   */
  Gain judged(int hires) {
    return depths.get(hires).freshStep();
  }

  /**
   * Gains, on fresh luck, that another team's must be above to be told from the best hire beyond so
   * many: of the first hire, all that may be it; of later ones, that of the set that was chosen.
   */
  List<Gain> mayBe(int hires) {
    return hires == 0 ? freshAlone.subList(0, open) : List.of(judged(hires));
  }

  /** Days saved by each number of hires from 0, as far as known, else assumed. */
  double[] worth() {
    double[] worth = new double[most() + 1];
    for (int hires = 1; hires <= most(); hires++) {
      worth[hires] =
          hires <= depth()
              ? depths.get(hires - 1).raced()
              : worth[hires - 1] + Math.max(0, next(hires - 1));
    }
    return worth;
  }
}
