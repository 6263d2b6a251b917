/**
 * What all pictures are made of: the page, colours and sizes, lettering, scales, rows and marks.
 * JFreeChart draws scales and marks where it helps; {@link slipstream.reports.kit.chart.Lettering}
 * draws all text as outlines.
 *
 * <p>Start at {@link slipstream.reports.kit.chart.Picture} and {@link
 * slipstream.reports.kit.chart.Style}. A form that two pictures need belongs here; a picture stands
 * in the room of the study whose finding it is.
 */
package slipstream.reports.kit.chart;
