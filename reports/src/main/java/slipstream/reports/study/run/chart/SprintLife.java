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

/** A team from sprint to sprint: one strip for each series, all over the same sprints. */
public final class SprintLife {
  private static final double NAMES = 430;
  private static final double FOOT = 44;
  private static final double DISC = 20;
  private static final double CAP = 8;

  /** How much taller the first strip, velocity, is than the others. */
  private static final double FIRST = 1.8;

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
        "From sprint to sprint, mean of the runs that went through it; thin lines are 95% intervals",
        footer,
        new SprintLife(result)::draw);
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    double unit = (area.getHeight() - FOOT) / (shown.size() - 1 + FIRST);
    double top = area.getY();
    for (String key : shown) {
      double height = key.equals(shown.get(0)) ? FIRST * unit : unit;
      strip(g, key, new Rectangle2D.Double(area.getX(), top, area.getWidth(), height));
      top += height;
    }
    int sprints = result.life().get(shown.get(0)).size();
    for (int i = 0; i < sprints; i++) {
      if (i == 0 || (i + 1) % step(sprints) == 0) {
        String text = (i == 0 ? "sprint " : "") + (i + 1);
        Lettering.REGULAR.centred(
            g, text, Style.TICK, Style.QUIET, x(area, i, sprints), area.getMaxY());
      }
    }
  }

  /** Every sprint of a short plan has its number and figure, of a long one every so many. */
  private static int step(int sprints) {
    return (sprints + 11) / 12;
  }

  private static double x(Rectangle2D area, int sprint, int sprints) {
    double names = Rows.narrow(area) ? 0 : NAMES;
    double width = area.getWidth() - names;
    return area.getX() + names + width * (sprint + 0.5) / sprints;
  }

  private void strip(Graphics2D g, String key, Rectangle2D strip) {
    List<Estimate> sprints = result.life().get(key);
    double floor = strip.getMaxY() - 18;
    double ceiling = strip.getY() + (Rows.narrow(strip) ? 76 : 52);
    double most = sprints.stream().mapToDouble(SprintLife::top).max().orElse(0);
    Plots.hairline(
        g,
        Style.HAIR,
        strip.getX() + (Rows.narrow(strip) ? 0 : NAMES),
        floor,
        strip.getMaxX(),
        floor);
    Lettering.BOLD.left(
        g,
        LifeWords.name(key),
        Style.LABEL,
        colour(key),
        strip.getX(),
        Rows.narrow(strip) ? strip.getY() + 24 : floor - 40);
    Lettering.REGULAR.left(
        g,
        LifeWords.unit(key),
        Style.TICK,
        Style.QUIET,
        Rows.narrow(strip)
            ? strip.getMaxX() - Lettering.REGULAR.width(LifeWords.unit(key), Style.TICK)
            : strip.getX(),
        Rows.narrow(strip) ? strip.getY() + 24 : floor - 8);
    List<double[]> points = new ArrayList<>();
    for (int i = 0; i < sprints.size(); i++) {
      double mean = sprints.get(i).mean();
      if (Double.isFinite(mean)) {
        double share = most > 0 ? mean / most : 0;
        points.add(
            new double[] {x(strip, i, sprints.size()), floor - share * (floor - ceiling), i});
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
      whisker(g, colour(key), point[0], floor - ci.lo() * scale, floor - ci.hi() * scale);
      Marks.mark(g, Marks.disc(point[0], point[1], DISC), colour(key));
      if (sprint == 0 || (sprint + 1) % step(sprints.size()) == 0) {
        String text = LifeWords.figure(key, sprints.get(sprint).mean());
        Lettering.BOLD.centred(g, text, Style.TICK, Style.INK, point[0], point[1] - 24);
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
