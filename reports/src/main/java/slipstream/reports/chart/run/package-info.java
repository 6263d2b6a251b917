/**
 * Pictures of a result, whatever the command: how late, who is blamed, what time went to, what a
 * demo shows. One class each; {@code of(result, footer)} makes the picture.
 */
package slipstream.reports.chart.run;
