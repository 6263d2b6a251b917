package slipstream.reports.study.replay.chart;

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
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.closeup.Fan;
import slipstream.simulator.experiment.closeup.Fan.Band;

/** How runs burn up what was promised: where most lie, and a few of them. */
public final class FanOfRuns {
  private static final double SHARES = 90;
  private static final double LABELS = 60;
  private static final int MANY_DAYS = 40;

  private final Fan fan;
  private final double plannedEnd;
  private Scale x;
  private Scale y;

  private FanOfRuns(Fan fan, double plannedEnd) {
    this.fan = fan;
    this.plannedEnd = plannedEnd;
  }

  /**
   * The picture of a fan with at least one day.
   *
   * @param plannedEnd in days
   */
  public static Picture of(Fan fan, double plannedEnd, String footer) {
    FanOfRuns chart = new FanOfRuns(fan, plannedEnd);
    return new Picture(
        "fan-of-runs",
        chart.title(),
        "Share of the promised work in finished stories, by working day; the first "
            + Figures.counted(fan.runs(), "run")
            + ", and "
            + fan.samples().size()
            + " of them as thin lines",
        footer,
        chart::draw);
  }

  private String title() {
    int day = (int) Math.min(fan.bands().size(), Math.max(1, plannedEnd));
    double done = fan.bands().get(day - 1).p50();
    for (int i = 0; i < fan.bands().size(); i++) {
      if (fan.bands().get(i).p50() >= 1) {
        String through = "half of all runs are through by day " + (i + 1);
        return i + 1 <= plannedEnd
            ? "With " + Figures.decimals(plannedEnd, 0) + " days promised, " + through
            : "On the planned day the middle run has "
                + Figures.percent(done)
                + " done; "
                + through;
      }
    }
    return "On the planned day the middle run has %s done, and is not through by day %s"
        .formatted(Figures.percent(done), fan.bands().size());
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    int days = fan.bands().size();
    double bottom = area.getMaxY() - 40;
    x = Scale.days(Math.max(days, plannedEnd), area.getX() + SHARES, area.getMaxX() - LABELS);
    y = new Scale(0, 1, 0.25, bottom, area.getY() + 36);
    for (double share : y.ticks()) {
      Plots.hairline(g, Style.HAIR, x.start(), y.at(share), x.end(), y.at(share));
      Lettering.REGULAR.right(
          g, Figures.percent(share), Style.TICK, Style.QUIET, x.start() - 16, y.at(share) + 8);
    }
    x.label(g, bottom + 40);
    band(g, Style.tint(Style.BLUE, 0.16), Band::p10, Band::p90);
    band(g, Style.tint(Style.BLUE, 0.36), Band::p25, Band::p75);
    for (Fan.Path sample : fan.samples()) {
      line(g, sample.done(), Style.tint(Style.INK, 0.55));
    }
    g.setStroke(Style.LINE);
    path(g, Style.BLUE, fan.bands().stream().map(Band::p50).toList());
    double end = x.at(plannedEnd);
    Plots.hairline(g, Style.INK, end, area.getY() - 4, end, bottom);
    Plots.beside(g, "planned end", end, area.getY() + 14, area.getMaxX());
    label(g, "one run in ten", "is ahead of this", Band::p90, false);
    label(g, "one run in ten", "is behind this", Band::p10, true);
  }

  private void band(
      Graphics2D g, Color colour, ToDoubleFunction<Band> low, ToDoubleFunction<Band> high) {
    Path2D area = new Path2D.Double();
    area.moveTo(x.at(0), y.at(0));
    for (int i = 0; i < fan.bands().size(); i++) {
      area.lineTo(x.at(i + 1), y.at(high.applyAsDouble(fan.bands().get(i))));
    }
    for (int i = fan.bands().size() - 1; i >= 0; i--) {
      area.lineTo(x.at(i + 1), y.at(low.applyAsDouble(fan.bands().get(i))));
    }
    area.closePath();
    g.setPaint(colour);
    g.fill(area);
  }

  private void line(Graphics2D g, List<Double> shares, Color colour) {
    g.setStroke(Style.FINE);
    path(g, colour, shares);
  }

  private void path(Graphics2D g, Color colour, List<Double> shares) {
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {x.at(0), y.at(0)});
    // Of many days every other one shows the same course.
    int step = shares.size() > MANY_DAYS ? 2 : 1;
    for (int day = step; day < shares.size(); day += step) {
      points.add(new double[] {x.at(day), y.at(shares.get(day - 1))});
    }
    points.add(new double[] {x.at(shares.size()), y.at(shares.get(shares.size() - 1))});
    Plots.through(g, colour, points);
  }

  /** Beside the edge of a band, where it crosses the half. */
  private void label(
      Graphics2D g, String first, String second, ToDoubleFunction<Band> edge, boolean right) {
    double level = right ? 0.3 : 0.72;
    double before = 0;
    for (int i = 0; i < fan.bands().size(); i++) {
      double here = edge.applyAsDouble(fan.bands().get(i));
      if (here >= level) {
        double at = x.at(i + (here > before ? (level - before) / (here - before) : 1));
        double from = right ? at + 18 : at - 18;
        for (String line : List.of(first, second)) {
          double baseline = y.at(level) + (line.equals(first) ? 0 : 30);
          double width = Lettering.REGULAR.width(line, Style.TICK);
          double start =
              right ? Math.min(from, x.end() - width) : Math.max(from - width, x.start());
          Marks.clear(g, start, baseline, width, Style.TICK);
          Lettering.REGULAR.left(g, line, Style.TICK, Style.INK, start, baseline);
        }
        return;
      }
      before = here;
    }
  }
}
