/**
 * Every subset of a few players, simulated in the same replications: exact in each of them, and
 * dear.
 *
 * <p>Start at {@link slipstream.simulator.experiment.attribution.subset.AttributionExperiment}. The
 * mathematics of games is in {@code AllSubsets}, and knows nothing of teams.
 */
package slipstream.simulator.experiment.attribution.subset;
