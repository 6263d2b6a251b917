package slipstream.simulator.calibration.predict;

/**
 * What a prediction of the model is made of; the shares sum to 1.
 *
 * @param teams share of the fitted teams
 * @param own share of the team's own history with its level as it was or moved as far as it has
 *     moved before ({@link LevelMoves})
 * @param recent share of the same as it was, in which recent sprints count more
 * @param asTeamsDo whether what is told is not the pool itself, but what simulated teams do whose
 *     sprints are most like it ({@link Pooled#asTeamsDo})
 */
public record PoolShares(double teams, double own, double recent, boolean asTeamsDo) {}
