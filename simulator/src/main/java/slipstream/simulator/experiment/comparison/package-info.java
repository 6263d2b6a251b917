/**
 * Two scenarios under the same luck: what a change moves, and whether that can be told at all.
 *
 * <p>Start at {@link slipstream.simulator.experiment.comparison.Comparison}; {@link
 * slipstream.simulator.experiment.comparison.Comparisons} is what tables, charts and files read.
 */
package slipstream.simulator.experiment.comparison;
