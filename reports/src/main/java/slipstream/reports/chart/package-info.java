/**
 * Pictures for slides: each states one finding as its title, with its numbers. JFreeChart draws
 * scales and marks; {@link slipstream.reports.chart.Lettering} draws all text as outlines, so that
 * a picture has the same bytes on every machine, with or without fonts.
 *
 * <p>Start at {@link slipstream.reports.chart.Charts}. To add one: a class that makes a {@link
 * slipstream.reports.chart.Picture}, and its line in {@code Charts}.
 */
package slipstream.reports.chart;
