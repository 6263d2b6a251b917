package slipstream.reports.study.forecast;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.calibration.forecast.Forecast.WorkDone;

/** The fan of what is done by the end of each coming sprint, and the line that it has to reach. */
final class WorkFan {
  private static final double LABELS = 110;

  /** Fewer sprints look like a wall. */
  private static final int FEWEST = 3;

  private static final Color ALL = Style.tint(Style.BLUE, 0.18);
  private static final Color HALF = Style.tint(Style.BLUE, 0.42);

  private final Outlooks found;
  private final List<WorkDone> work;
  private Scale x;
  private Scale y;

  private WorkFan(Outlooks found) {
    this.found = found;
    List<WorkDone> told = found.used().work();
    work = told.subList(0, Math.min(told.size(), Math.max(FEWEST, first(told, WorkDone::p10))));
  }

  /** Where there is at least one sprint to come. */
  static Picture of(Outlooks found, String footer) {
    WorkFan fan = new WorkFan(found);
    return new Picture(
        "work-done",
        fan.title(),
        "Work done by the end of the coming sprints, in "
            + found.unit()
            + ", by the "
            + found.preferred()
            + "; the line across is what remains",
        footer,
        fan::draw);
  }

  /** The first sprint after which a quantile is enough; the last that is told where none is. */
  private int first(List<WorkDone> told, ToDoubleFunction<WorkDone> quantile) {
    int sprint = 1;
    while (sprint < told.size()
        && quantile.applyAsDouble(told.get(sprint - 1)) < found.remaining()) {
      sprint++;
    }
    return sprint;
  }

  private String title() {
    int sprint = Math.min(work.size(), first(work, WorkDone::p50));
    WorkDone then = work.get(sprint - 1);
    String low = Figures.decimals(then.p10(), 0);
    String high = Figures.decimals(then.p90(), 0);
    String end = ForecastWords.end(found, sprint);
    return "After "
        + Figures.counted(sprint, "sprint")
        + (end.isEmpty() ? "" : ", on " + end + ",")
        + (low.equals(high) ? " about " + low : " " + low + " to " + high)
        + " "
        + found.unit()
        + " are done in 80 of 100 futures; "
        + ForecastWords.work(found)
        + (ForecastWords.work(found).startsWith("1 ") ? " remains" : " remain");
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    double top = area.getY() + 52;
    double bottom = area.getMaxY() - SprintAxis.HEIGHT;
    x = SprintAxis.scale(work.size(), area.getX() + LABELS, area.getMaxX() - 70);
    double most = Math.max(found.remaining() * 1.12, work.get(work.size() - 1).p90());
    y = Scale.over(0, most, 1, 6, bottom, top);
    for (double tick : y.ticks()) {
      Plots.hairline(g, Style.HAIR, x.start(), y.at(tick), x.end(), y.at(tick));
      Lettering.REGULAR.right(
          g, y.text(tick), Style.TICK, Style.QUIET, x.start() - 16, y.at(tick) + 8);
    }
    band(g, ALL, WorkDone::p10, WorkDone::p90);
    band(g, HALF, WorkDone::p25, WorkDone::p75);
    middle(g);
    Plots.hairline(g, Style.INK, x.start(), bottom, x.end(), bottom);
    SprintAxis.draw(g, found, x, LABELS, bottom);
    remaining(g);
    legend(g, area);
  }

  private void band(
      Graphics2D g, Color colour, ToDoubleFunction<WorkDone> low, ToDoubleFunction<WorkDone> high) {
    Path2D area = new Path2D.Double();
    area.moveTo(x.at(0), y.at(0));
    for (int i = 0; i < work.size(); i++) {
      area.lineTo(x.at(i + 1), y.at(high.applyAsDouble(work.get(i))));
    }
    for (int i = work.size() - 1; i >= 0; i--) {
      area.lineTo(x.at(i + 1), y.at(low.applyAsDouble(work.get(i))));
    }
    area.closePath();
    g.setPaint(colour);
    g.fill(area);
  }

  private void middle(Graphics2D g) {
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {x.at(0), y.at(0)});
    for (int i = 0; i < work.size(); i++) {
      points.add(new double[] {x.at(i + 1), y.at(work.get(i).p50())});
    }
    g.setStroke(Style.LINE);
    Plots.through(g, Style.BLUE, points);
    for (double[] point : points.subList(1, points.size())) {
      Marks.mark(g, Marks.disc(point[0], point[1], 14), Style.BLUE);
    }
  }

  /** Its words stand on the left, above the fan while that is low. */
  private void remaining(Graphics2D g) {
    double at = y.at(found.remaining());
    g.setStroke(Style.THIN);
    Plots.line(g, Style.VERMILION, x.start(), at, x.end(), at);
    Lettering.BOLD.left(
        g,
        ForecastWords.work(found) + " to be done",
        Style.LABEL,
        Style.VERMILION,
        x.start() + 12,
        at - 14);
  }

  private void legend(Graphics2D g, Rectangle2D area) {
    boolean narrow = Rows.narrow(area);
    double at = narrow ? area.getX() : x.start();
    double line = area.getY() + 8;
    at = box(g, ALL, narrow ? "80 of 100" : "80 of 100 futures", at, line);
    at = box(g, HALF, narrow ? "half" : "half of all futures", at, line);
    g.setStroke(Style.LINE);
    Plots.line(g, Style.BLUE, at, line - 8, at + 40, line - 8);
    Lettering.REGULAR.left(g, "the middle", Style.TICK, Style.INK, at + 52, line);
  }

  private static double box(Graphics2D g, Color colour, String name, double x, double line) {
    g.setPaint(colour);
    g.fill(new Rectangle2D.Double(x, line - 20, 40, 24));
    Lettering.REGULAR.left(g, name, Style.TICK, Style.INK, x + 52, line);
    return x + 52 + Lettering.REGULAR.width(name, Style.TICK) + 40;
  }
}
