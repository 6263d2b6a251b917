package slipstream.reports.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.CubicCurve2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import org.jfree.chart.ChartRenderingInfo;
import org.jfree.chart.JFreeChart;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.Plot;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYItemRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.jfree.data.xy.XYDataset;

/**
 * JFreeChart with everything taken off that is not data: no frame, no shadow, no text of its own.
 */
public final class Plots {
  /** Pieces of a curve. */
  private static final int PIECES = 32;

  /** Pixels; a page's drawing gives tenths. */
  private static final double UNSEEN = 0.05;

  private Plots() {}

  /** A scale from one value to another with ticks this far apart; it shows hairlines at most. */
  public static NumberAxis scale(double from, double to, double tick) {
    NumberAxis axis = new NumberAxis();
    axis.setRange(from, to);
    // A fixed unit: choosing one would measure text with the machine's fonts.
    axis.setTickUnit(new NumberTickUnit(tick));
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** A plot with hairlines for its horizontal scale, its vertical one, or neither. */
  public static XYPlot plot(
      XYDataset data, NumberAxis x, NumberAxis y, XYItemRenderer renderer, boolean vertical) {
    XYPlot plot = new XYPlot(data, x, y, renderer);
    plain(plot);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setDomainGridlinesVisible(vertical);
    plot.setRangeGridlinesVisible(!vertical);
    plot.setDomainGridlinePaint(Style.HAIR);
    plot.setRangeGridlinePaint(Style.HAIR);
    plot.setDomainGridlineStroke(Style.HAIRLINE);
    plot.setRangeGridlineStroke(Style.HAIRLINE);
    return plot;
  }

  public static void plain(Plot plot) {
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
  }

  /** Draws the plot and returns the area that its scales span. */
  public static Rectangle2D draw(Graphics2D g, Plot plot, Rectangle2D area) {
    JFreeChart chart = new JFreeChart(null, null, plot, false);
    chart.setBackgroundPaint(null);
    chart.setPadding(RectangleInsets.ZERO_INSETS);
    ChartRenderingInfo info = new ChartRenderingInfo(null);
    chart.draw(g, area, info);
    return info.getPlotInfo().getDataArea();
  }

  /**
   * Writes beside an upright line, on its right, or on its left where it would end beyond an edge.
   */
  public static void beside(Graphics2D g, String text, double x, double baseline, double edge) {
    double width = Lettering.REGULAR.width(text, Style.TICK);
    boolean fits = x + 12 + width <= edge;
    double start = fits ? x + 12 : x - 12 - width;
    Lettering.REGULAR.left(g, text, Style.TICK, Style.INK, start, baseline);
  }

  /** Where there is room for no names beside it, no more of an area than is about square. */
  public static Rectangle2D squat(Rectangle2D area) {
    double height = Rows.narrow(area) ? 0.95 * area.getWidth() : area.getHeight();
    return new Rectangle2D.Double(area.getX(), area.getY(), area.getWidth(), height);
  }

  /** A thin straight line. */
  public static void hairline(
      Graphics2D g, Color colour, double x1, double y1, double x2, double y2) {
    g.setStroke(Style.HAIRLINE);
    line(g, colour, x1, y1, x2, y2);
  }

  /**
   * A line through points, with the stroke that is set: whole, with round ends, or dashed. Every
   * piece is a line of its own: where pieces are joined, JDKs differ in the last bits.
   *
   * @param points x and y of each; at least one
   */
  public static void through(Graphics2D g, Color colour, List<double[]> points) {
    if (g instanceof PageSurface) {
      // Of a page only the reader's machine makes pixels; one path is a tenth of the text.
      Path2D path = new Path2D.Double();
      path.moveTo(points.get(0)[0], points.get(0)[1]);
      bends(points).forEach(point -> path.lineTo(point[0], point[1]));
      g.setPaint(colour);
      g.draw(path);
      return;
    }
    if (g.getStroke() instanceof BasicStroke stroke && stroke.getDashArray() != null) {
      dashed(g, colour, points, stroke);
      return;
    }
    for (int i = 1; i < points.size(); i++) {
      double[] from = points.get(i - 1);
      double[] to = points.get(i);
      if (from[0] != to[0] || from[1] != to[1]) {
        line(g, colour, from[0], from[1], to[0], to[1]);
      }
    }
  }

  /** The points after the first, without those in the middle of what is level or upright. */
  private static List<double[]> bends(List<double[]> points) {
    List<double[]> bends = new ArrayList<>();
    double[] last = points.get(0);
    for (int i = 1; i < points.size(); i++) {
      double[] point = points.get(i);
      boolean straight =
          i + 1 < points.size()
              && (along(0, last, point, points.get(i + 1))
                  || along(1, last, point, points.get(i + 1)));
      if (!straight) {
        bends.add(point);
        last = point;
      }
    }
    return bends;
  }

  /** Whether three points have a coordinate in common, and follow each other in the other. */
  private static boolean along(int same, double[] a, double[] b, double[] c) {
    int other = 1 - same;
    return Math.abs(b[same] - a[same]) < UNSEEN
        && Math.abs(c[same] - a[same]) < UNSEEN
        && (b[other] - a[other]) * (c[other] - b[other]) >= 0;
  }

  /**
   * A curve with the stroke that is set. Where pixels are made it is drawn as 32 straight pieces,
   * for the reason of {@link #through}.
   */
  public static void curve(Graphics2D g, Color colour, CubicCurve2D curve) {
    if (g instanceof PageSurface) {
      g.setPaint(colour);
      g.draw(curve);
      return;
    }
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i <= PIECES; i++) {
      double t = (double) i / PIECES;
      double u = 1 - t;
      double a = u * u * u;
      double b = 3 * u * u * t;
      double c = 3 * u * t * t;
      double d = t * t * t;
      points.add(
          new double[] {
            a * curve.getX1() + b * curve.getCtrlX1() + c * curve.getCtrlX2() + d * curve.getX2(),
            a * curve.getY1() + b * curve.getCtrlY1() + c * curve.getCtrlY2() + d * curve.getY2()
          });
    }
    through(g, colour, points);
  }

  /** Dashes that go on round the corners, as they would along one path. */
  private static void dashed(
      Graphics2D g, Color colour, List<double[]> points, BasicStroke stroke) {
    float[] dashes = stroke.getDashArray();
    g.setStroke(
        new BasicStroke(
            stroke.getLineWidth(), stroke.getEndCap(), stroke.getLineJoin(), Style.MITRE));
    int dash = 0;
    double left = dashes[0];
    for (int i = 1; i < points.size(); i++) {
      double[] from = points.get(i - 1);
      double dx = points.get(i)[0] - from[0];
      double dy = points.get(i)[1] - from[1];
      double length = Math.sqrt(dx * dx + dy * dy);
      double at = 0;
      while (at < length) {
        boolean round = at + left > length;
        double end = round ? length : at + left;
        if (dash % 2 == 0) {
          double a = at / length;
          double b = end / length;
          line(g, colour, from[0] + a * dx, from[1] + a * dy, from[0] + b * dx, from[1] + b * dy);
        }
        if (round) {
          left -= length - at;
        } else {
          dash = (dash + 1) % dashes.length;
          left = dashes[dash];
        }
        at = end;
      }
    }
    g.setStroke(stroke);
  }

  /** A straight line with the stroke that is set. */
  public static void line(Graphics2D g, Color colour, double x1, double y1, double x2, double y2) {
    g.setPaint(colour);
    g.draw(new Line2D.Double(x1, y1, x2, y2));
  }
}
