package slipstream.simulator.calibration.predict;

/**
 * What a prediction of the model is made of; sums to 1.
 *
 * @param teams share of the fitted teams
 * @param own share of the team's own history with its level as it was or moved as far as it has
 *     moved before ({@link LevelMoves})
 * @param recent share of the same as it was, in which recent sprints count more
 */
public record PoolShares(double teams, double own, double recent) {
  static PoolShares of(double[] all) {
    return new PoolShares(all[0], all[2], all[1]);
  }
}
