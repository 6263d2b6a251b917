package slipstream.reports.kit.chart;

import java.awt.Color;
import java.awt.Shape;

/**
 * A surface that stands in a page: it has letters of its own, such as a page that brings the font
 * along, and patterns that all drawings of the page share.
 */
public interface PageSurface {
  /** Writes a line of text, its baseline starting at (x, y), in the paint that is set. */
  void text(String text, boolean bold, double size, double x, double y);

  /** Fills a shape with a pattern, and draws its edge, both in a colour. */
  void pattern(Pattern pattern, Shape shape, Color colour);
}
