/**
 * What caused the slip: but-for, not opinion. Every missing role and each discipline's own
 * variability is a player of a cooperative game whose payoff is the slip; their Shapley values and
 * the base add up to it.
 *
 * <p>{@link slipstream.simulator.experiment.attribution.Attribution} is what tables, charts and
 * files read.
 */
package slipstream.simulator.experiment.attribution;
