/**
 * Summaries, quantiles and intervals. Sums run in index order, so the same values give the same
 * bits.
 *
 * <p>Start at {@link slipstream.simulator.statistics.Summary}.
 */
package slipstream.simulator.statistics;
