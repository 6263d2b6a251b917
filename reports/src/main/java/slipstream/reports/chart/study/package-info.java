/**
 * Pictures of what a study found: a what-if, the causes of the slip, advice, sensitivity. One class
 * each; {@code of(…, footer)} makes the picture, its title is the finding.
 *
 * <p>To add one: a class here, its line in {@code Charts}, and its records in the tests that look
 * for extremes.
 */
package slipstream.reports.chart.study;
