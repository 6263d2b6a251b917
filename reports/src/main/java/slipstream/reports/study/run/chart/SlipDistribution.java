package slipstream.reports.study.run.chart;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Verdict;
import slipstream.simulator.experiment.Result;

/** The slip as equally likely dots: a reader counts chances instead of reading a density. */
public final class SlipDistribution {
  private static final double[] NICE = {0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50, 100, 200, 500, 1000};
  private static final int COLUMNS = 26;

  /** Slips that differ by less, in days, are the same to anybody. */
  private static final double NARROWEST = 1;

  private static final int TICKS = 10;

  /** Width of a ring's line, in pixels. */
  private static final double RING = 4;

  /** Of the margin beside the area, what a label may use on every canvas. */
  private static final double EDGE = 8;

  /**
   * A dot in its pile.
   *
   * @param slip of the middle of its column
   * @param height of its middle above the floor, in dots
   */
  private record Dot(double slip, double height, boolean late) {}

  private final List<Double> dots;
  private final double bin;
  private final double from;
  private final double to;
  private final int highest;
  private final List<Dot> stacks = new ArrayList<>();

  private SlipDistribution(List<Double> dots) {
    this.dots = dots;
    double least = Math.min(0, dots.get(0));
    double most = Math.max(0, dots.get(dots.size() - 1));
    bin = nice(Math.max(most - least, NARROWEST) / COLUMNS);
    from = Math.floor(least / bin) * bin - bin;
    to = Math.floor(most / bin) * bin + 2 * bin;
    highest = stack();
  }

  /** The picture of a result. */
  public static Picture of(Result result, String footer) {
    SlipDistribution chart = new SlipDistribution(result.slipDots());
    String such = result.sprints() == 1 ? "sprints" : "releases";
    return new Picture(
        "slip",
        title(result, such),
        "Slip against the planned end, in days; each dot is one of "
            + result.slipDots().size()
            + " equally likely "
            + such,
        footer,
        chart::draw);
  }

  /**
   * Its delay is the mean and its chance that of all runs, as in every sentence: with the dots
   * counted beside them a story had two chances.
   */
  private static String title(Result result, String such) {
    return "On average such %s end %s; %s"
        .formatted(
            such, Verdict.end(result.metrics().get("slipDays").mean()), Verdict.onTime(result, ""));
  }

  /** Piles the dots up and returns the height of the highest pile. */
  private int stack() {
    Map<Long, Integer> heights = new TreeMap<>();
    for (double slip : dots) {
      // Bins are open on the left, so that a slip of exactly 0 lies on the side of time kept.
      long column = (long) Math.ceil(slip / bin) - 1;
      int height = heights.merge(column, 1, Integer::sum);
      stacks.add(new Dot((column + 0.5) * bin, height - 0.5, slip > 0));
    }
    return heights.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    Rectangle2D field =
        new Rectangle2D.Double(
            area.getX(), area.getY() + 110, area.getWidth(), area.getHeight() - 140);
    double column = field.getWidth() / ((to - from) / bin);
    double size = Math.min(column, field.getHeight() / highest);
    NumberAxis x = Plots.scale(from, to, nice((to - from) / TICKS));
    NumberAxis y = Plots.scale(0, field.getHeight() / size, 1);
    XYPlot plot = Plots.plot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer(), true);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinesVisible(false);
    Rectangle2D drawn = Plots.draw(g, plot, field);
    double floor = drawn.getMaxY();
    for (Dot dot : stacks) {
      double at = x.valueToJava2D(dot.slip(), drawn, RectangleEdge.BOTTOM);
      dot(g, dot.late(), at, y.valueToJava2D(dot.height(), drawn, RectangleEdge.LEFT), size * 0.86);
    }
    Plots.hairline(g, Style.INK, drawn.getX(), floor, drawn.getMaxX(), floor);
    ticks(g, x, drawn);
    double top = Math.max(area.getY(), floor - (highest + 0.4) * size - 100);
    plannedEnd(g, x.valueToJava2D(0, drawn, RectangleEdge.BOTTOM), top, floor, area.getX());
  }

  /** Late is filled, on time a ring: told apart without colour. */
  private static void dot(Graphics2D g, boolean late, double x, double y, double size) {
    if (late) {
      g.setPaint(Style.VERMILION);
      g.fill(Marks.disc(x, y, size));
    } else {
      double line = Math.min(RING, size / 4);
      g.setPaint(Style.BLUE);
      g.setStroke(new BasicStroke((float) line));
      g.draw(Marks.disc(x, y, size - line));
    }
  }

  private void ticks(Graphics2D g, NumberAxis x, Rectangle2D drawn) {
    double tick = x.getTickUnit().getSize();
    int decimals = tick < 1 ? 1 : 0;
    for (double value = Math.ceil(from / tick) * tick; value <= to; value += tick) {
      double at = x.valueToJava2D(value, drawn, RectangleEdge.BOTTOM);
      Plots.hairline(g, Style.INK, at, drawn.getMaxY(), at, drawn.getMaxY() + 8);
      String text = Figures.decimals(value, decimals).replace('-', '−');
      double half = Lettering.REGULAR.width(text, Style.TICK) / 2 - EDGE;
      double middle = Math.max(drawn.getX() + half, Math.min(at, drawn.getMaxX() - half));
      Lettering.REGULAR.centred(g, text, Style.TICK, Style.QUIET, middle, drawn.getMaxY() + 40);
    }
  }

  private void plannedEnd(Graphics2D g, double at, double top, double floor, double edge) {
    Plots.hairline(g, Style.INK, at, top, at, floor);
    Lettering.REGULAR.left(g, "planned end", Style.TICK, Style.QUIET, at + 16, top + 18);
    double y = top + 58;
    long kept = dots.stream().filter(slip -> slip <= 0).count();
    String late = "late: " + Figures.counted(dots.size() - kept, "dot");
    String early = "on time: " + Figures.counted(kept, "dot");
    Lettering.BOLD.left(g, late, Style.LABEL, Style.VERMILION, at + 16, y);
    // Where time kept has little room on its side, it stands in the margin.
    double right = Math.max(at - 16, edge - EDGE + Lettering.BOLD.width(early, Style.LABEL));
    if (right <= at - 8) {
      Lettering.BOLD.right(g, early, Style.LABEL, Style.BLUE, right, y);
    } else {
      Lettering.BOLD.left(g, early, Style.LABEL, Style.BLUE, at + 16, y + 38);
    }
  }

  private static double nice(double least) {
    for (double step : NICE) {
      if (step >= least) {
        return step;
      }
    }
    return least;
  }
}
