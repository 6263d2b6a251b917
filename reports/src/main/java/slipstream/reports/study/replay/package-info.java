/**
 * One run, day by day: its sentences on the console, and what every result shows of a single run.
 *
 * <p>Start at {@link slipstream.reports.study.replay.ReplayStudy}.
 */
package slipstream.reports.study.replay;
