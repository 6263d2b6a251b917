package slipstream.reports.study.calibrate;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.stream.Stream;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.study.calibrate.Findings.Seen;

/** Past sprints in the fan of what was predicted of each, and the next one. */
final class SprintFan {
  /** More sprints are too narrow to tell apart: the newest are shown. */
  private static final int MOST = 60;

  /**
   * Shares of the commitment that are always on the scale; of larger ones, what most sprints and
   * the next one deliver. A sprint beyond that is a mark at the edge with its figure, for a scale
   * that holds it would leave no room for the others.
   */
  private static final double HIGHEST = 3;

  /** Of ten sprints, nine are on the scale whatever they deliver. */
  private static final double MOST_OF_THEM = 0.9;

  /** Room above what is to be on the scale. */
  private static final double ROOM = 1.04;

  private static final double LABELS = 110;
  private static final double NEXT = 190;
  private static final double LEGEND = 52;

  private final Findings found;
  private final List<Seen> shown;
  private final List<Double> next;

  private SprintFan(Findings found) {
    this.found = found;
    int size = found.check().size();
    shown = found.check().subList(Math.max(0, size - MOST), size);
    List<Double> quantiles = found.prediction().deliveredOverCommitted().quantiles();
    next = Stream.of(10, 25, 50, 75, 90).map(percent -> quantiles.get(percent - 1)).toList();
  }

  static Picture of(Findings found, String footer) {
    SprintFan fan = new SprintFan(found);
    int hidden = found.check().size() - fan.shown.size();
    return new Picture(
        "your-team",
        fan.title(),
        "Delivered in percent of what was committed, sprint by sprint (dots), in the fan of what"
            + " was predicted (dark: half of all cases, light: 80 of 100; line: the middle)"
            + (fan.reachesBeyond() ? "; an arrowhead: the fan goes on beyond the scale" : "")
            + (hidden > 0 ? "; the newest " + MOST + " of " + found.check().size() : ""),
        footer,
        fan::draw);
  }

  private String title() {
    String coming =
        "the next sprint delivers " + CalibrateWords.percents(CalibrateWords.middle(found));
    long predicted = found.check().stream().filter(seen -> !seen.before().isEmpty()).count();
    long inside = found.check().stream().filter(SprintFan::inside).count();
    return predicted == 0
        ? "With 80% chance " + coming + " of what it commits"
        : inside
            + " of "
            + Figures.counted(predicted, "sprint")
            + " fell into the 80% fan told before; "
            + coming;
  }

  private static boolean inside(Seen seen) {
    return !seen.before().isEmpty()
        && seen.ratio() >= seen.before().get(0)
        && seen.ratio() <= seen.before().get(4);
  }

  /** Whether any fan is cut by the upper end of the scale, wherever that end is drawn. */
  private boolean reachesBeyond() {
    double end = scale(1, 0).to();
    return Stream.concat(Stream.of(next, found.fittedFan()), shown.stream().map(Seen::before))
        .anyMatch(five -> !five.isEmpty() && five.get(4) > end);
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    double top = area.getY() + LEGEND;
    double bottom = area.getMaxY() - 40;
    double left = area.getX() + LABELS;
    double right = area.getMaxX() - NEXT;
    Scale y = scale(bottom, top);
    for (double tick : y.ticks()) {
      Plots.hairline(g, Style.HAIR, left, y.at(tick), area.getMaxX(), y.at(tick));
      Lettering.REGULAR.right(
          g, Figures.percent(tick), Style.TICK, Style.QUIET, left - 16, y.at(tick) + 8);
    }
    Plots.hairline(g, Style.INK, left, y.at(1), area.getMaxX(), y.at(1));
    double pitch = (right - left) / shown.size();
    double half = Math.min(26, pitch * 0.36);
    for (int i = 0; i < shown.size(); i++) {
      sprint(g, shown.get(i), left + (i + 0.5) * pitch, half, y);
    }
    double middle = right + NEXT * 0.55;
    bar(g, next, middle, 30, y, Style.VERMILION);
    labels(g, area, left, pitch, bottom + 36, middle);
  }

  private Scale scale(double bottom, double top) {
    double most = Math.max(1, next.get(4));
    double[] ratios = shown.stream().mapToDouble(Seen::ratio).sorted().toArray();
    double usual = ratios[(int) Math.ceil(MOST_OF_THEM * ratios.length) - 1];
    double highest = Math.max(HIGHEST, Math.max(most, usual) * ROOM);
    for (Seen seen : shown) {
      most = Math.max(most, seen.ratio());
      most = seen.before().isEmpty() ? most : Math.max(most, seen.before().get(4));
    }
    return Scale.over(0, Math.min(highest, most * ROOM), 1, 6, bottom, top);
  }

  private void sprint(Graphics2D g, Seen seen, double x, double half, Scale y) {
    boolean predicted = !seen.before().isEmpty();
    bar(
        g,
        predicted ? seen.before() : found.fittedFan(),
        x,
        half,
        y,
        predicted ? Style.BLUE : Style.GREY);
    double at = y.at(Math.min(seen.ratio(), y.to()));
    double size = Math.max(11, Math.min(20, half));
    boolean outside = predicted && !inside(seen);
    Color colour = outside ? Style.VERMILION : Style.INK;
    if (seen.ratio() > y.to()) {
      beyond(g, Figures.percent(seen.ratio()), x, at, colour);
    } else {
      Marks.mark(g, outside ? Marks.diamond(x, at, size + 4) : Marks.disc(x, at, size), colour);
    }
  }

  /** An arrow at the upper edge, and how far up the sprint lies. */
  private static void beyond(Graphics2D g, String figure, double x, double edge, Color colour) {
    g.setStroke(Style.LINE);
    Plots.line(g, colour, x, edge + 30, x, edge);
    Plots.line(g, colour, x - 9, edge + 11, x, edge);
    Plots.line(g, colour, x + 9, edge + 11, x, edge);
    Lettering.BOLD.centred(g, figure, Style.TICK, colour, x, edge + 58);
  }

  private static void bar(
      Graphics2D g, List<Double> five, double x, double half, Scale y, Color colour) {
    box(g, Style.tint(colour, 0.2), x, half, y, five.get(0), five.get(4));
    box(g, Style.tint(colour, 0.45), x, half, y, five.get(1), five.get(3));
    double middle = y.at(Math.min(five.get(2), y.to()));
    g.setStroke(Style.THIN);
    Plots.line(g, colour, x - half, middle, x + half, middle);
    if (five.get(4) > y.to()) {
      goesOn(g, x, half, y.at(y.to()));
    }
  }

  /** A small arrowhead at the edge, within a fan that reaches beyond the scale. */
  private static void goesOn(Graphics2D g, double x, double half, double edge) {
    double wing = Math.min(9, half);
    g.setStroke(Style.THIN);
    Plots.line(g, Style.INK, x - wing, edge + 3 + wing, x, edge + 3);
    Plots.line(g, Style.INK, x + wing, edge + 3 + wing, x, edge + 3);
  }

  private static void box(
      Graphics2D g, Color colour, double x, double half, Scale y, double low, double high) {
    double top = y.at(Math.min(high, y.to()));
    double height = Math.max(2, y.at(Math.min(low, y.to())) - top);
    g.setPaint(colour);
    g.fill(new Rectangle2D.Double(x - half, top, 2 * half, height));
  }

  private void labels(
      Graphics2D g, Rectangle2D area, double left, double pitch, double baseline, double next) {
    Lettering.BOLD.centred(g, "next", Style.TICK, Style.VERMILION, next, baseline);
    Lettering.REGULAR.left(
        g,
        Lettering.REGULAR.fit(shown.get(0).sprint(), Style.TICK, 380),
        Style.TICK,
        Style.QUIET,
        left,
        baseline);
    if (shown.size() > 1) {
      Lettering.REGULAR.right(
          g,
          Lettering.REGULAR.fit(shown.get(shown.size() - 1).sprint(), Style.TICK, 380),
          Style.TICK,
          Style.QUIET,
          left + shown.size() * pitch,
          baseline);
    }
    int first = 0;
    while (first < shown.size() && shown.get(first).before().isEmpty()) {
      first++;
    }
    double legend = area.getY() + 12;
    if (first < shown.size()) {
      double x = left + first * pitch;
      Plots.hairline(g, Style.QUIET, x, legend - 20, x, baseline - 36);
      Lettering.BOLD.left(
          g, "predicted before it happened", Style.TICK, Style.BLUE, x + 12, legend);
      if (first * pitch > 330) {
        Lettering.REGULAR.right(
            g, "what the fit has seen", Style.TICK, Style.QUIET, x - 12, legend);
      }
    }
  }
}
