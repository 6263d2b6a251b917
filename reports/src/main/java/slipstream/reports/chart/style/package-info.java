/**
 * What all pictures are made of: the page, colours and sizes, lettering, scales, rows and marks.
 * JFreeChart draws scales and marks where it helps; {@link
 * slipstream.reports.chart.style.Lettering} draws all text as outlines.
 *
 * <p>Start at {@link slipstream.reports.chart.style.Picture} and {@link
 * slipstream.reports.chart.style.Style}. A form that two pictures need belongs here.
 */
package slipstream.reports.chart.style;
