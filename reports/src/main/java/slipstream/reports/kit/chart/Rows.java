package slipstream.reports.kit.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Rows of the same height, with names that shrink when there are many.
 *
 * @param top pixels
 * @param pitch height of a row in pixels
 */
public record Rows(double top, double pitch) {
  private static final double ROOMY = 76;
  private static final double TEXT = 0.62;

  /** Rows that fit the height of an area. */
  public static Rows in(Rectangle2D area, int count) {
    return new Rows(area.getY(), Math.min(ROOMY, area.getHeight() / Math.max(1, count)));
  }

  /** The middle of a row. */
  public double middle(double row) {
    return top + (row + 0.5) * pitch;
  }

  /** Where rows up to this one end. */
  public double bottom(double rows) {
    return top + rows * pitch;
  }

  /** Font size of labels. */
  public double size() {
    return Math.min(Style.LABEL, TEXT * pitch);
  }

  /** Baseline of text that stands in the middle of a row. */
  public double baseline(double row) {
    return middle(row) + 0.36 * size();
  }

  /** Half the height of a bar. */
  public double half() {
    return Math.min(20, 0.34 * pitch);
  }

  /** Writes a row's name from x, cut to a width. */
  public void name(Graphics2D g, String name, double row, double x, double width) {
    String shown = Lettering.BOLD.fit(name, size(), width);
    Lettering.BOLD.left(g, shown, size(), Style.INK, x, baseline(row));
  }

  /** Writes a figure up to x. */
  public void figure(Graphics2D g, String figure, double row, Color colour, double x) {
    Lettering.BOLD.right(g, figure, size(), colour, x, baseline(row));
  }

  /** Writes a remark up to x. */
  public void remark(Graphics2D g, String remark, double row, double x) {
    double small = Math.min(Style.TICK, size());
    Lettering.REGULAR.right(g, remark, small, Style.QUIET, x, middle(row) + 0.36 * small);
  }
}
