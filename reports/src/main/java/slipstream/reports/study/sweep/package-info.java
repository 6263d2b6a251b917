/**
 * A grid of settings on common luck: cells that survive a kill, shards that are merged.
 *
 * <p>Start at {@link slipstream.reports.study.sweep.SweepCommand}.
 */
package slipstream.reports.study.sweep;
