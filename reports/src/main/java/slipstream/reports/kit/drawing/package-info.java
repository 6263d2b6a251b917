/**
 * Pictures as files: bitmaps, drawings, and drawings that stand in a page. A picture has the same
 * bytes on every machine, with or without fonts.
 *
 * <p>Start at {@link slipstream.reports.kit.drawing.Drawings}.
 */
package slipstream.reports.kit.drawing;
