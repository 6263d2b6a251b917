package slipstream.reports.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import slipstream.reports.kit.words.Figures;

/** Two shares of each party on one line, blame and cause, and the distance between them. */
public final class Dumbbells {
  private static final double NAMES = 330;
  private static final double GAPS = 190;

  /** Height of a row, in pixels, that holds its name and a remark below it. */
  private static final double ROOM_FOR_REMARK = 68;

  private static final double SIZE = 30;

  /** On a narrow canvas: of a row, and of its name above its marks. */
  private static final double NARROW_ROW = 170;

  private static final double ABOVE = 70;

  /**
   * A party.
   *
   * @param name for people
   * @param remark what the name stands for; empty where it speaks for itself
   * @param blamed share of the blame
   * @param caused share of what was caused
   */
  public record Row(String name, String remark, double blamed, double caused) {
    /** Blame beyond cause. */
    public double gap() {
      return blamed - caused;
    }
  }

  private final List<Row> rows;
  private final String causeWords;

  /**
   * Rows from top to bottom.
   *
   * @param causeWords what the share of the cause is a share of: {@code of the time lost}
   */
  public Dumbbells(List<Row> rows, String causeWords) {
    this.rows = rows;
    this.causeWords = causeWords;
  }

  /** Draws the rows into an area. */
  public void draw(Graphics2D g, Rectangle2D area) {
    boolean narrow = Rows.narrow(area);
    double names = narrow ? 0 : NAMES;
    double gaps = narrow ? 0 : GAPS;
    Rectangle2D field =
        new Rectangle2D.Double(
            area.getX() + names,
            area.getY() + 30,
            area.getWidth() - names - gaps,
            narrow ? NARROW_ROW * rows.size() : area.getHeight() - 20);
    double least = Math.min(0, least());
    double air = (narrow ? 0.16 : 0.06) * Math.max(1, widest() - least);
    NumberAxis x = Plots.scale(least - air, 1.06 * widest() + air, 0.25);
    NumberAxis y = Plots.scale(-0.5, rows.size() - 0.5, 1);
    y.setInverted(true);
    XYPlot plot = Plots.plot(points(), x, y, marks(), false);
    plot.setRangeGridlinesVisible(false);
    Rectangle2D drawn = Plots.draw(g, plot, field);
    for (int i = 0; i < rows.size(); i++) {
      double at = y.valueToJava2D(i, drawn, RectangleEdge.LEFT) + Style.LABEL * 0.36;
      label(g, rows.get(i), i == 0, x, drawn, at, narrow ? ABOVE : 0, area);
    }
    double right = area.getMaxX();
    Lettering.REGULAR.right(g, "gap, points", Style.TICK, Style.QUIET, right, drawn.getY() - 14);
  }

  private double widest() {
    return rows.stream().mapToDouble(row -> Math.max(row.blamed(), row.caused())).max().orElse(1);
  }

  private double least() {
    return rows.stream().mapToDouble(row -> Math.min(row.blamed(), row.caused())).min().orElse(0);
  }

  /** Series 0 is blame, 1 is cause, the others join the two of a row. */
  private XYSeriesCollection points() {
    XYSeriesCollection points = new XYSeriesCollection();
    XYSeries blamed = new XYSeries("blamed", false);
    XYSeries caused = new XYSeries("caused", false);
    points.addSeries(blamed);
    points.addSeries(caused);
    for (int i = 0; i < rows.size(); i++) {
      Row row = rows.get(i);
      blamed.add(row.blamed(), i);
      caused.add(row.caused(), i);
      XYSeries join = new XYSeries("gap " + i, false);
      join.add(row.blamed(), i);
      join.add(row.caused(), i);
      points.addSeries(join);
    }
    return points;
  }

  /** Blame is a filled disc, cause a square: told apart without colour. */
  private XYLineAndShapeRenderer marks() {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, false);
    renderer.setSeriesShape(0, new Ellipse2D.Double(-SIZE / 2, -SIZE / 2, SIZE, SIZE));
    renderer.setSeriesPaint(0, Style.VERMILION);
    double side = SIZE * 0.84;
    renderer.setSeriesShape(1, new Rectangle2D.Double(-side / 2, -side / 2, side, side));
    renderer.setSeriesPaint(1, Style.BLUE);
    renderer.setSeriesShapesVisible(0, true);
    renderer.setSeriesShapesVisible(1, true);
    for (int i = 0; i < rows.size(); i++) {
      renderer.setSeriesLinesVisible(2 + i, true);
      renderer.setSeriesPaint(2 + i, Style.HAIR);
      renderer.setSeriesStroke(2 + i, new BasicStroke(10f));
    }
    return renderer;
  }

  private void label(
      Graphics2D g,
      Row row,
      boolean first,
      NumberAxis x,
      Rectangle2D drawn,
      double y,
      double above,
      Rectangle2D area) {
    Lettering.BOLD.left(
        g,
        Lettering.BOLD.fit(row.name(), Style.LABEL, NAMES + SIZE),
        Style.LABEL,
        Style.INK,
        area.getX(),
        y - above);
    double atBlamed = x.valueToJava2D(row.blamed(), drawn, RectangleEdge.BOTTOM);
    double atCaused = x.valueToJava2D(row.caused(), drawn, RectangleEdge.BOTTOM);
    boolean blamedMore = row.gap() >= 0;
    beside(g, percent(row.blamed()), Style.VERMILION, atBlamed, y, blamedMore, area);
    beside(g, percent(row.caused()), Style.BLUE, atCaused, y, !blamedMore, area);
    if (first) {
      meanings(g, atBlamed, atCaused, blamedMore, y, area);
    }
    // Of many rows the next one's name stands where the remark would.
    if (above > 0 || drawn.getHeight() / rows.size() >= ROOM_FOR_REMARK) {
      Lettering.REGULAR.left(g, row.remark(), Style.TICK, Style.QUIET, area.getX(), y + 34);
    }
    Lettering.BOLD.right(
        g,
        Signed.minus(Figures.gap(row.blamed(), row.caused())),
        Style.LABEL,
        Style.INK,
        area.getMaxX(),
        y - above);
  }

  private static String percent(double share) {
    return Signed.minus(Figures.percent(share));
  }

  /** Writes right or left of a mark, within the area. */
  private static void beside(
      Graphics2D g,
      String text,
      Color colour,
      double at,
      double y,
      boolean right,
      Rectangle2D area) {
    double width = Lettering.BOLD.width(text, Style.LABEL);
    double start = right ? at + SIZE * 0.8 : at - SIZE * 0.8 - width;
    double within = Math.max(area.getX(), Math.min(start, area.getMaxX() - width));
    Lettering.BOLD.left(g, text, Style.LABEL, colour, within, y);
  }

  /**
   * Says of the first row's marks what they mean, within the area; where the words would run into
   * each other there, one stands above the other.
   */
  private void meanings(
      Graphics2D g, double blamed, double caused, boolean blamedMore, double y, Rectangle2D area) {
    String blame = "of the blame";
    double blameAt = start(blame, blamed, blamedMore, area);
    double causeAt = start(causeWords, caused, !blamedMore, area);
    double first = Math.min(blameAt, causeAt);
    double second = Math.max(blameAt, causeAt);
    String left = blameAt < causeAt ? blame : causeWords;
    boolean meet = first + Lettering.BOLD.width(left, Style.TICK) > second;
    double higher = y - 38 - (meet ? Style.TICK * 1.15 : 0);
    Lettering.BOLD.left(g, blame, Style.TICK, Style.VERMILION, blameAt, higher);
    Lettering.BOLD.left(g, causeWords, Style.TICK, Style.BLUE, causeAt, y - 38);
  }

  /** Where words begin that stand right or left of a mark's edge, moved into the area. */
  private static double start(String words, double at, boolean right, Rectangle2D area) {
    double width = Lettering.BOLD.width(words, Style.TICK);
    double start = right ? at - SIZE / 2 : at + SIZE / 2 - width;
    return Math.max(area.getX(), Math.min(start, area.getMaxX() - width));
  }
}
