package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Style;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Interval;

/** A team from sprint to sprint: a panel for each series, all over the same sprints. */
public final class SprintLife {
  /** Above the highest point, for name and figure; below zero, for the sprints' numbers. */
  private static final double HEAD = 84;

  private static final double FOOT = 62;

  /** Between panels beside each other. */
  private static final double GUTTER = 80;

  /** Width of a figure, with air. */
  private static final double FIGURE = 84;

  private static final double DISC = 20;
  private static final double CAP = 8;

  private final Result result;
  private final List<String> shown;

  private SprintLife(Result result) {
    this.result = result;
    shown = LifeWords.shown(result);
  }

  /** The picture of a result. */
  public static Picture of(Result result, String footer) {
    return new Picture(
        "sprint-life",
        LifeWords.title(result),
        "From sprint to sprint, mean of the runs that went through it; thin lines are 95%"
            + " intervals that are wider than their mark",
        footer,
        new SprintLife(result)::draw);
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    // Flat strips hide what changes: beside each other panels are twice as high.
    int columns = Rows.narrow(area) || shown.size() == 1 ? 1 : 2;
    int rows = (shown.size() + columns - 1) / columns;
    double width = (area.getWidth() - (columns - 1) * GUTTER) / columns;
    double height = area.getHeight() / rows;
    for (int i = 0; i < shown.size(); i++) {
      double left = area.getX() + i % columns * (width + GUTTER);
      double top = area.getY() + i / columns * height;
      panel(g, shown.get(i), new Rectangle2D.Double(left, top, width, height));
    }
  }

  /** Every sprint of a short plan has its number and figure, of a long one every so many. */
  private static int step(int sprints, double width) {
    return (int) Math.ceil(sprints * FIGURE / width);
  }

  private static double x(Rectangle2D panel, int sprint, int sprints) {
    return panel.getX() + panel.getWidth() * (sprint + 0.5) / sprints;
  }

  private void panel(Graphics2D g, String key, Rectangle2D panel) {
    List<Estimate> sprints = result.life().get(key);
    double floor = panel.getMaxY() - FOOT;
    double ceiling = panel.getY() + HEAD;
    double most = sprints.stream().mapToDouble(SprintLife::top).max().orElse(0);
    Plots.hairline(g, Style.HAIR, panel.getX(), floor, panel.getMaxX(), floor);
    double words = panel.getY() + 24;
    Lettering.BOLD.left(g, LifeWords.name(key), Style.LABEL, colour(key), panel.getX(), words);
    String unit = LifeWords.unit(key);
    Lettering.REGULAR.right(g, unit, Style.TICK, Style.QUIET, panel.getMaxX(), words);
    int step = step(sprints.size(), panel.getWidth());
    for (int i = 0; i < sprints.size(); i++) {
      if (i == 0 || (i + 1) % step == 0) {
        String text = (i == 0 ? "sprint " : "") + (i + 1);
        Lettering.REGULAR.centred(
            g, text, Style.TICK, Style.QUIET, x(panel, i, sprints.size()), floor + 30);
      }
    }
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < sprints.size(); i++) {
      double mean = sprints.get(i).mean();
      if (Double.isFinite(mean)) {
        double share = most > 0 ? mean / most : 0;
        points.add(
            new double[] {x(panel, i, sprints.size()), floor - share * (floor - ceiling), i});
      }
    }
    if (points.isEmpty()) {
      return;
    }
    g.setStroke(Style.LINE);
    Plots.through(g, colour(key), points);
    for (double[] point : points) {
      int sprint = (int) point[2];
      Interval ci = sprints.get(sprint).ci95();
      double scale = most > 0 ? (floor - ceiling) / most : 0;
      double above = point[1];
      // Below its mark an interval would only look like a smear.
      if ((ci.hi() - ci.lo()) * scale > DISC) {
        whisker(g, colour(key), point[0], floor - ci.lo() * scale, floor - ci.hi() * scale);
        above = Math.min(above, floor - ci.hi() * scale + DISC / 2);
      }
      Marks.mark(g, Marks.disc(point[0], point[1], DISC), colour(key));
      if (sprint == 0 || (sprint + 1) % step == 0) {
        String text = LifeWords.figure(key, sprints.get(sprint).mean());
        Lettering.BOLD.centred(g, text, Style.TICK, Style.INK, point[0], above - 24);
      }
    }
  }

  private static double top(Estimate sprint) {
    return Double.isFinite(sprint.mean()) ? sprint.mean() : 0;
  }

  private static void whisker(Graphics2D g, Color colour, double x, double from, double to) {
    if (Double.isFinite(from) && Double.isFinite(to)) {
      g.setStroke(Style.THIN);
      Plots.line(g, colour, x, from, x, to);
      Plots.line(g, colour, x - CAP, from, x + CAP, from);
      Plots.line(g, colour, x - CAP, to, x + CAP, to);
    }
  }

  private Color colour(String key) {
    // Blue and vermilion are the disciplines'.
    Color[] colours = {Style.INK, Style.OCHRE, Style.PURPLE, Style.GREY};
    return colours[shown.indexOf(key) % colours.length];
  }
}
