package slipstream.reports.kit.chart;

/** A surface that has letters of its own, such as a page that brings the font along. */
public interface WritesText {
  /** Writes a line of text, its baseline starting at (x, y), in the paint that is set. */
  void text(String text, boolean bold, double size, double x, double y);
}
