package slipstream.reports.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeries;
import org.jfree.data.xy.XYSeriesCollection;
import slipstream.reports.words.Figures;
import slipstream.reports.words.Verdict;
import slipstream.reports.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Share;

/** Each party's share of blame and of cause, and the distance between the two. */
final class BlameAgainstCause {
  /** A party with less of both is left out. */
  private static final double SHOWN = 0.005;

  private static final double NAMES = 330;
  private static final double GAPS = 190;
  private static final double SIZE = 30;

  private record Row(String party, double blamed, double caused) {
    double gap() {
      return blamed - caused;
    }
  }

  private final List<Row> rows;

  private BlameAgainstCause(List<Row> rows) {
    this.rows = rows;
  }

  static Picture of(Result result, String footer) {
    BlameAgainstCause chart =
        new BlameAgainstCause(
            result.gap().entrySet().stream()
                .filter(gap -> result.blame().containsKey(gap.getKey()))
                .map(gap -> row(gap.getKey(), result.blame().get(gap.getKey()), gap.getValue()))
                .filter(row -> Math.max(row.blamed(), row.caused()) >= SHOWN)
                .sorted(Comparator.comparing(row -> -row.gap()))
                .toList());
    return new Picture(
        "blame-against-cause",
        chart.title(Verdict.wronged(result)),
        "Share of all blame, and share of the time lost, traced back from the finish; gap in points",
        footer,
        chart::draw);
  }

  private static Row row(String party, Share blame, Share gap) {
    return new Row(party, blame.share(), Math.max(0, blame.share() - gap.share()));
  }

  private String title(String wronged) {
    return rows.stream()
        .filter(row -> row.party().equals(wronged))
        .findFirst()
        .map(
            row ->
                "%s caused %s of the time lost and %s %s of the blame"
                    .formatted(
                        Words.capital(Words.party(row.party())),
                        Figures.percent(row.caused()),
                        row.party().equals("outside") ? "get" : "gets",
                        Figures.percent(row.blamed())))
        .orElse("Blame follows cause: no party is blamed for much more than it caused");
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    Rectangle2D field =
        new Rectangle2D.Double(
            area.getX() + NAMES,
            area.getY() + 30,
            area.getWidth() - NAMES - GAPS,
            area.getHeight() - 20);
    NumberAxis x = Plots.scale(-0.06, 1.06 * widest() + 0.06, 0.25);
    NumberAxis y = Plots.scale(-0.5, rows.size() - 0.5, 1);
    y.setInverted(true);
    XYPlot plot = Plots.plot(points(), x, y, marks(), false);
    plot.setRangeGridlinesVisible(false);
    Rectangle2D drawn = Plots.draw(g, plot, field);
    for (int i = 0; i < rows.size(); i++) {
      double at = y.valueToJava2D(i, drawn, RectangleEdge.LEFT) + Style.LABEL * 0.36;
      label(g, rows.get(i), i == 0, x, drawn, at);
    }
    double right = area.getMaxX();
    Lettering.REGULAR.right(g, "gap, points", Style.TICK, Style.QUIET, right, drawn.getY() - 14);
  }

  private double widest() {
    return rows.stream().mapToDouble(row -> Math.max(row.blamed(), row.caused())).max().orElse(1);
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

  private static void label(
      Graphics2D g, Row row, boolean first, NumberAxis x, Rectangle2D drawn, double y) {
    Lettering.BOLD.left(
        g,
        Words.capital(Words.party(row.party())),
        Style.LABEL,
        Style.INK,
        drawn.getX() - NAMES,
        y);
    double atBlamed = x.valueToJava2D(row.blamed(), drawn, RectangleEdge.BOTTOM);
    double atCaused = x.valueToJava2D(row.caused(), drawn, RectangleEdge.BOTTOM);
    boolean blamedMore = row.gap() >= 0;
    beside(g, Figures.percent(row.blamed()), Style.VERMILION, atBlamed, y, blamedMore);
    beside(g, Figures.percent(row.caused()), Style.BLUE, atCaused, y, !blamedMore);
    if (first) {
      // The first row says what the marks mean; both words keep clear of each other.
      above(g, "of the blame", Style.VERMILION, atBlamed, y, blamedMore);
      above(g, "of the time lost", Style.BLUE, atCaused, y, !blamedMore);
    }
    if (row.party().equals("nobody")) {
      Lettering.REGULAR.left(
          g, "missing roles, plan, luck", Style.TICK, Style.QUIET, drawn.getX() - NAMES, y + 34);
    }
    Lettering.BOLD.right(
        g,
        Figures.gap(row.blamed(), row.caused()).replace('-', '−'),
        Style.LABEL,
        Style.INK,
        drawn.getMaxX() + GAPS,
        y);
  }

  private static void beside(
      Graphics2D g, String text, Color colour, double at, double y, boolean right) {
    if (right) {
      Lettering.BOLD.left(g, text, Style.LABEL, colour, at + SIZE * 0.8, y);
    } else {
      Lettering.BOLD.right(g, text, Style.LABEL, colour, at - SIZE * 0.8, y);
    }
  }

  private static void above(
      Graphics2D g, String text, Color colour, double at, double y, boolean right) {
    if (right) {
      Lettering.BOLD.left(g, text, Style.TICK, colour, at - SIZE / 2, y - 38);
    } else {
      Lettering.BOLD.right(g, text, Style.TICK, colour, at + SIZE / 2, y - 38);
    }
  }
}
