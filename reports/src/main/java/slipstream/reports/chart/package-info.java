/**
 * Pictures for slides: each states one finding as its title, with its numbers. A picture has the
 * same bytes on every machine, with or without fonts.
 *
 * <p>Start at {@link slipstream.reports.chart.Charts}. To add one: a class that makes a {@link
 * slipstream.reports.chart.style.Picture}, in the room of what it shows ({@code run}: every result;
 * {@code study}: what a command found beyond it), and its line in {@code Charts}.
 */
package slipstream.reports.chart;
