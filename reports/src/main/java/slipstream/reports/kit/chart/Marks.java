package slipstream.reports.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import slipstream.simulator.statistics.Interval;

/** Marks that mean the same in every picture; values that are not defined leave no mark. */
public final class Marks {
  private static final BasicStroke WHISKER = new BasicStroke(2.5f);
  private static final double CAP = 7;

  /** Both sides of a ring's line. */
  private static final double RIM = 8;

  private Marks() {}

  /** An interval as a thin line with caps. */
  public static void whisker(Graphics2D g, Color colour, Scale x, Interval ci, double y) {
    whisker(g, colour, x, ci, y, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
  }

  /**
   * The same within a room: where it is cut it has no cap, for it goes on.
   *
   * @param left the room's left edge, on the canvas
   * @param right its right edge
   */
  static void whisker(
      Graphics2D g, Color colour, Scale x, Interval ci, double y, double left, double right) {
    if (ci == null || !Double.isFinite(ci.lo()) || !Double.isFinite(ci.hi())) {
      return;
    }
    double from = x.at(ci.lo());
    double to = x.at(ci.hi());
    g.setPaint(colour);
    g.setStroke(WHISKER);
    g.draw(new Line2D.Double(Math.max(from, left), y, Math.min(to, right), y));
    if (from >= left) {
      g.draw(new Line2D.Double(from, y - CAP, from, y + CAP));
    }
    if (to <= right) {
      g.draw(new Line2D.Double(to, y - CAP, to, y + CAP));
    }
  }

  /** A bar between two values. */
  public static void bar(
      Graphics2D g, Color colour, Scale x, double from, double to, double y, double half) {
    Rectangle2D bar = between(x, from, to, y, half);
    if (bar != null) {
      g.setPaint(colour);
      g.fill(bar);
    }
  }

  /** A bar between two values that is only outlined. */
  public static void hollow(
      Graphics2D g, Color colour, Scale x, double from, double to, double y, double half) {
    Rectangle2D bar = between(x, from, to, y, half);
    if (bar != null) {
      // The line lies within the bar's bounds, so that hollow and filled bars are as long.
      double inset = 1.5;
      g.setPaint(Color.WHITE);
      g.fill(bar);
      g.setPaint(colour);
      g.setStroke(Style.THIN);
      g.draw(
          new Rectangle2D.Double(
              bar.getX() + inset,
              bar.getY() + inset,
              Math.max(0, bar.getWidth() - 2 * inset),
              bar.getHeight() - 2 * inset));
    }
  }

  private static Rectangle2D between(Scale x, double from, double to, double y, double half) {
    double left = x.at(Math.min(from, to));
    double width = x.at(Math.max(from, to)) - left;
    return Double.isFinite(width)
        ? new Rectangle2D.Double(left, y - half, Math.max(width, 1), 2 * half)
        : null;
  }

  /** A disc around a point. */
  public static Shape disc(double x, double y, double size) {
    return new Ellipse2D.Double(x - size / 2, y - size / 2, size, size);
  }

  /** A square, as large to the eye as a disc of this size. */
  public static Shape square(double x, double y, double size) {
    double side = 0.84 * size;
    return new Rectangle2D.Double(x - side / 2, y - side / 2, side, side);
  }

  /** A square on its corner, as large to the eye as a disc of this size. */
  public static Shape diamond(double x, double y, double size) {
    double half = 0.62 * size;
    Path2D path = new Path2D.Double();
    path.moveTo(x, y - half);
    path.lineTo(x + half, y);
    path.lineTo(x, y + half);
    path.lineTo(x - half, y);
    path.closePath();
    return path;
  }

  /** Fills a mark, with a rim of white that parts it from what lies below. */
  public static void mark(Graphics2D g, Shape mark, Color colour) {
    g.setPaint(Color.WHITE);
    g.setStroke(Style.LINE);
    g.draw(mark);
    g.setPaint(colour);
    g.fill(mark);
  }

  /** The same of many marks that do not overlap, as one shape. */
  public static void marks(Graphics2D g, List<Shape> marks, Color colour) {
    Path2D all = new Path2D.Double(Path2D.WIND_NON_ZERO);
    marks.forEach(mark -> all.append(mark, false));
    mark(g, all, colour);
  }

  /** A mark that is only outlined: a ring, with the rim of a mark. */
  public static void ring(Graphics2D g, double x, double y, double size, Color colour) {
    mark(g, disc(x, y, size), colour);
    g.setPaint(Color.WHITE);
    g.fill(disc(x, y, size - RIM));
  }

  /** White below a text, so that lines don't run through it. */
  public static void clear(Graphics2D g, double x, double baseline, double width, double size) {
    g.setPaint(Color.WHITE);
    g.fill(new Rectangle2D.Double(x - 4, baseline - 0.8 * size - 2, width + 8, 1.06 * size + 2));
  }
}
