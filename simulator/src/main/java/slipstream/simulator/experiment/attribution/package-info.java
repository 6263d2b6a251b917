/**
 * What caused the slip: but-for, not opinion. Every missing role and each discipline's own
 * variability is a player of a cooperative game whose payoff is the slip; their Shapley values and
 * the base add up to it.
 *
 * <p>Start at {@link slipstream.simulator.experiment.attribution.AttributionExperiment}; {@link
 * slipstream.simulator.experiment.attribution.Attribution} is what tables, charts and files read.
 * The mathematics of games is in {@code Design} and its two kinds, and knows nothing of teams. To
 * add a kind of player that every scenario has: its switch in {@link
 * slipstream.simulator.experiment.attribution.Players}.
 */
package slipstream.simulator.experiment.attribution;
