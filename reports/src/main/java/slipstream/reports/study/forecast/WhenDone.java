package slipstream.reports.study.forecast;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.reports.study.forecast.Outlooks.Outlook;

/** How the chance to be done grows from sprint to sprint. */
final class WhenDone {
  private static final double LABELS = 110;

  /** Of a legend that has no room in one. */
  private static final double LINE = 32;

  private static final double[] LEVELS = {0.5, 0.85, 0.95};

  /** More sprints are not drawn: what is sure by then stays sure. */
  private static final int MOST = 60;

  private final Outlooks found;
  private final int sprints;

  private WhenDone(Outlooks found) {
    this.found = found;
    sprints = Math.max(3, Math.min(MOST, ForecastWords.last(found) + 1));
  }

  static Picture of(Outlooks found, String footer) {
    WhenDone chart = new WhenDone(found);
    return new Picture(
        "when-done",
        chart.title(),
        "Chance that all is done within so many sprints, by the fitted team and by resampling the"
            + " team’s own past; grey: more than "
            + Figures.counted(found.pastSprints(), "past sprint")
            + " can tell",
        footer,
        chart::draw);
  }

  private String title() {
    Outlook used = found.used();
    int sure = used.p85() > 0 ? used.p85() : used.p50();
    if (sure == 0) {
      return ForecastWords.work(found) + " cannot be promised at the pace of the past";
    }
    String end = ForecastWords.end(found, sure);
    return "%s: done within %s%s with %s chance"
        .formatted(
            ForecastWords.work(found),
            Figures.counted(sure, "sprint"),
            end.isEmpty() ? "" : ", by " + end + ",",
            used.p85() > 0 ? "85%" : "50%");
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    boolean narrow = Rows.narrow(area);
    double top = area.getY() + (narrow ? 12 + LINE * found.outlooks().size() : 44);
    double bottom = area.getMaxY() - SprintAxis.HEIGHT;
    double left = area.getX() + LABELS;
    double right = area.getMaxX() - 70;
    Scale y = new Scale(0, 1, 0.5, bottom, top);
    Scale x = SprintAxis.scale(sprints, left, right);
    double certain = y.at(found.mostCertain());
    g.setPaint(Style.PALE);
    g.fill(new Rectangle2D.Double(left, top, right - left, certain - top));
    Plots.hairline(g, Style.INK, left, bottom, right, bottom);
    for (double level : LEVELS) {
      Plots.hairline(g, Style.HAIR, left, y.at(level), right, y.at(level));
      Lettering.REGULAR.right(
          g, Figures.percent(level), Style.TICK, Style.QUIET, left - 16, y.at(level) + 8);
    }
    SprintAxis.draw(g, found, x, LABELS, bottom);
    double legend = narrow ? area.getX() : left;
    double line = area.getY() + 8;
    for (Map.Entry<String, Outlook> entry : found.outlooks().entrySet()) {
      boolean used = entry.getKey().equals(found.preferred());
      Color colour = used ? Style.BLUE : Style.OCHRE;
      curve(g, entry.getValue(), colour, used, x, y);
      String name = Words.capital(entry.getKey()) + (used ? " (used)" : "");
      legend(g, name, colour, used, legend, line);
      legend += narrow ? 0 : 90 + Lettering.BOLD.width(name, Style.TICK) + 50;
      line += narrow ? LINE : 0;
    }
    asked(g, x, y, top, bottom);
  }

  private static void legend(
      Graphics2D g, String name, Color colour, boolean used, double x, double y) {
    g.setStroke(used ? Style.LINE : Style.DASHED);
    Plots.line(g, colour, x, y - 8, x + 70, y - 8);
    Lettering.BOLD.left(g, name, Style.TICK, colour, x + 90, y);
  }

  /** A step at the end of every sprint: only then is what it delivers known. */
  private void curve(Graphics2D g, Outlook outlook, Color colour, boolean used, Scale x, Scale y) {
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {x.at(0), y.at(0)});
    for (int sprint = 1; sprint <= sprints; sprint++) {
      points.add(new double[] {x.at(sprint), y.at(outlook.within(sprint - 1))});
      points.add(new double[] {x.at(sprint), y.at(outlook.within(sprint))});
    }
    g.setStroke(used ? Style.LINE : Style.DASHED);
    Plots.through(g, colour, points);
    for (int sprint : used ? new int[] {outlook.p50(), outlook.p85(), outlook.p95()} : new int[0]) {
      if (sprint > 0 && sprint <= sprints) {
        Marks.mark(g, Marks.disc(x.at(sprint), y.at(outlook.within(sprint)), 18), colour);
      }
    }
  }

  private void asked(Graphics2D g, Scale x, Scale y, double top, double bottom) {
    if (found.by() == null || found.by().sprints() > sprints) {
      return;
    }
    double at = x.at(found.by().sprints());
    g.setStroke(Style.DOTTED);
    Plots.line(g, Style.VERMILION, at, top, at, bottom);
    String text =
        found.by().date()
            + ": "
            + ForecastWords.chance(found, found.by().chance().get(found.preferred()));
    double width = Lettering.BOLD.width(text, Style.LABEL);
    double start = at + 14 + width > x.end() ? at - 14 - width : at + 14;
    double baseline = y.at(0.22);
    Marks.clear(g, start, baseline, width, Style.LABEL);
    Lettering.BOLD.left(g, text, Style.LABEL, Style.VERMILION, start, baseline);
  }
}
