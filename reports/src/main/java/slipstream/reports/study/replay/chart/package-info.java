/**
 * Pictures of single runs: the fan of paths, and one run as lanes, burn-up and burn-down. One class
 * each; {@code of(…, footer)} makes the picture.
 *
 * <p>Start at {@link slipstream.reports.study.replay.chart.SprintTimeline}.
 */
package slipstream.reports.study.replay.chart;
