/**
 * Summaries, quantiles and intervals. Sums run in index order, so the same values give the same
 * bits.
 *
 * <p>Start at {@link slipstream.simulator.statistics.Summary} for values that are kept, at {@link
 * slipstream.simulator.statistics.Moments} and {@link slipstream.simulator.statistics.Ratio} for
 * values that are not. Every interval is a 95% interval over independent replications; its test
 * counts how often it covers the truth.
 */
package slipstream.simulator.statistics;
