/**
 * Pictures of a result, whatever the question: how late, who is blamed, what time went to, what a
 * demo shows. One class each; {@code of(result, footer)} makes the picture.
 *
 * <p>Start at {@link slipstream.reports.study.run.chart.SlipDistribution}.
 */
package slipstream.reports.study.run.chart;
