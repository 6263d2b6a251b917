package slipstream.reports.kit.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.statistics.Interval;

/** From one value to another, a step for each cause: what costs most comes first. */
public final class Waterfall {
  /** More causes are too many rows: the smallest go together. */
  private static final int MOST = 12;

  private static final Color GAIN = Style.BLUE;
  private static final double NAMES = 430;
  private static final double INTERVALS = 210;
  private static final double FIGURE = 120;

  /** A value where the steps begin, or arrive, and what is written there. */
  public record End(double value, String name) {}

  /** What a cause adds, with its interval. */
  public record Part(double by, Interval ci95) {}

  private record Step(String name, double from, double by, Interval ci95, Color colour) {
    double to() {
      return from + by;
    }
  }

  private final End start;
  private final End end;
  private final String axis;
  private final List<Step> steps = new ArrayList<>();

  /**
   * @param axis what the values count
   */
  public Waterfall(End start, End end, String axis) {
    this.start = start;
    this.end = end;
    this.axis = axis;
  }

  /** Adds one step. */
  public void add(String name, Part part, Color colour) {
    double from = steps.isEmpty() ? start.value() : steps.get(steps.size() - 1).to();
    double by = Double.isFinite(part.by()) ? part.by() : 0;
    steps.add(new Step(name, from, by, part.ci95(), colour));
  }

  /**
   * Adds all causes.
   *
   * @param parts by their names
   * @param cost 1 where a rise is a loss, -1 where a fall is
   */
  public void addAll(Map<String, Part> parts, int cost) {
    List<String> players =
        parts.keySet().stream()
            .sorted(Comparator.comparing(player -> -cost * parts.get(player).by()))
            .toList();
    List<String> small =
        players.size() <= MOST
            ? List.of()
            : players.stream()
                .sorted(Comparator.comparing(player -> Math.abs(parts.get(player).by())))
                .limit(players.size() - MOST + 1)
                .toList();
    Part others = new Part(small.stream().mapToDouble(p -> parts.get(p).by()).sum(), null);
    // They stand between the largest and those that gain.
    boolean told = small.isEmpty();
    for (String player : players) {
      Part part = parts.get(player);
      if (!told && cost * part.by() < cost * others.by()) {
        add(small.size() + " others", others, colour(cost * others.by()));
        told = true;
      }
      if (!small.contains(player)) {
        add(player, part, colour(cost * part.by()));
      }
    }
    if (!told) {
      add(small.size() + " others", others, colour(cost * others.by()));
    }
  }

  private static Color colour(double loss) {
    return loss < 0 ? GAIN : Style.VERMILION;
  }

  /** Draws it. */
  public void draw(Graphics2D g, Rectangle2D area) {
    Rows rows =
        Rows.in(
            new Rectangle2D.Double(
                area.getX(), area.getY() + 34, area.getWidth(), area.getHeight() - 78),
            steps.size());
    double bottom = rows.bottom(steps.size());
    Scale x = scale(area, rows);
    x.grid(g, rows.top(), bottom);
    x.label(g, bottom + 34);
    double named = area.getX() + Lettering.REGULAR.width(axis, Style.TICK);
    Lettering.REGULAR.right(
        g,
        axis,
        Style.TICK,
        Style.QUIET,
        Math.max(named, area.getX() + rows.beside(NAMES) - 40),
        bottom + (Rows.narrow(area) ? 66 : 34));
    String heading = "95% interval";
    Lettering.REGULAR.right(g, heading, Style.TICK, Style.QUIET, area.getMaxX(), area.getY() - 18);
    ends(g, x, area, bottom);
    for (int i = 0; i < steps.size(); i++) {
      step(g, rows, i, x, area);
    }
  }

  private Scale scale(Rectangle2D area, Rows rows) {
    double least = Math.min(start.value(), end.value());
    double most = Math.max(start.value(), end.value());
    for (Step step : steps) {
      least = Math.min(least, step.to());
      most = Math.max(most, step.to());
    }
    double from = area.getX() + rows.beside(NAMES) + FIGURE;
    return Scale.over(least, most, 1, 10, from, area.getMaxX() - rows.beside(INTERVALS) - FIGURE);
  }

  /** The two ends, each named on the side where the other is not. */
  private void ends(Graphics2D g, Scale x, Rectangle2D area, double bottom) {
    double baseline = area.getY() + 14;
    End low = start.value() <= end.value() ? start : end;
    End high = low == start ? end : start;
    Plots.hairline(g, Style.INK, x.at(low.value()), baseline - 20, x.at(low.value()), bottom);
    Plots.hairline(g, Style.INK, x.at(high.value()), baseline - 20, x.at(high.value()), bottom);
    // Neither leaves the area, where it is narrow.
    double left =
        Math.max(
            area.getX() + Lettering.BOLD.width(low.name(), Style.TICK), x.at(low.value()) - 12);
    double right =
        Math.min(
            area.getMaxX() - Lettering.BOLD.width(high.name(), Style.TICK),
            x.at(high.value()) + 12);
    Lettering.BOLD.right(g, low.name(), Style.TICK, Style.INK, left, baseline);
    Lettering.BOLD.left(g, high.name(), Style.TICK, Style.INK, right, baseline);
  }

  private void step(Graphics2D g, Rows rows, int i, Scale x, Rectangle2D area) {
    Step step = steps.get(i);
    double y = rows.middle(i);
    rows.name(
        g,
        Words.capital(step.name()),
        i,
        area.getX(),
        rows.nameRoom(NAMES - 20, area.getWidth() - INTERVALS));
    // A gain is hollow: told from a loss without colour.
    if (step.colour().equals(GAIN)) {
      Marks.hollow(g, step.colour(), x, step.from(), step.to(), y, rows.half());
    } else {
      Marks.bar(g, step.colour(), x, step.from(), step.to(), y, rows.half());
    }
    if (i + 1 < steps.size()) {
      double at = x.at(step.to());
      Plots.hairline(g, Style.QUIET, at, y, at, rows.middle(i + 1) + rows.half());
    }
    Interval ci = step.ci95();
    Interval around =
        ci == null ? null : new Interval(step.from() + ci.lo(), step.from() + ci.hi());
    double left = area.getX() + rows.beside(NAMES);
    double right = area.getMaxX() - rows.beside(INTERVALS);
    Marks.whisker(g, Style.INK, x, around, y, left, right);
    figure(g, rows, i, x, around, left, right);
    rows.remark(
        g,
        ci == null ? "–" : Signed.minus(Figures.interval(ci, decimals(step.by()))),
        i,
        area.getMaxX());
  }

  /** A small step with a decimal more, so that it doesn't read as nothing. */
  private static int decimals(double by) {
    return Math.abs(by) < 0.1 ? 2 : 1;
  }

  /** Behind the step and its interval, or before them where that is beyond the room. */
  private void figure(
      Graphics2D g, Rows rows, int i, Scale x, Interval around, double left, double right) {
    Step step = steps.get(i);
    double least = Math.min(x.at(step.from()), x.at(step.to()));
    double most = Math.max(x.at(step.from()), x.at(step.to()));
    boolean back = step.by() < 0;
    double end = x.at(step.to());
    if (around != null && Double.isFinite(around.lo()) && Double.isFinite(around.hi())) {
      least = Math.min(least, x.at(around.lo()));
      most = Math.max(most, x.at(around.hi()));
      end = back ? Math.min(end, x.at(around.lo())) : Math.max(end, x.at(around.hi()));
    }
    String text = Signed.change(step.by(), decimals(step.by()));
    double width = Lettering.BOLD.width(text, rows.size());
    double at = back ? end - 16 - width : end + 16;
    if (at + width > right) {
      at = Math.max(left + 16, least - 16 - width);
    } else if (at < left) {
      at = Math.min(right - 16 - width, most + 16);
    }
    Marks.clear(g, at, rows.baseline(i), width, rows.size());
    Lettering.BOLD.left(g, text, rows.size(), step.colour(), at, rows.baseline(i));
  }
}
