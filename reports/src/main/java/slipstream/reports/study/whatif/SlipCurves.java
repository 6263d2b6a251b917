package slipstream.reports.study.whatif;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;

/** S-curves of the slip, named where they have room, with the shares on time. */
final class SlipCurves {
  private static final double NAME = 460;

  /** A name needs this much room, or it goes to the other side. */
  private static final double LEAST = 240;

  private static final double LINE = 36;

  /** Shares of the axis end this far before the field. */
  private static final double BESIDE = 16;

  /** In a lower field, as a slide has, names would cover their curves: the dots below have them. */
  private static final double NAMED = 250;

  private final Graphics2D g;
  private final List<Course> courses;
  private final Scale x;
  private final Rectangle2D field;

  private SlipCurves(Graphics2D g, List<Course> courses, Scale x, Rectangle2D field) {
    this.g = g;
    this.courses = courses;
    this.x = x;
    this.field = field;
  }

  static void draw(Graphics2D g, List<Course> courses, Scale x, Rectangle2D field) {
    SlipCurves curves = new SlipCurves(g, courses, x, field);
    curves.shares();
    courses.forEach(curves::curve);
    if (field.getHeight() >= NAMED) {
      curves.names();
    }
    curves.onTime();
  }

  private double y(double share) {
    return field.getMaxY() - share * field.getHeight();
  }

  private void shares() {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double share = quarter / 4.0;
      Plots.hairline(g, Style.HAIR, field.getX(), y(share), field.getMaxX(), y(share));
      String text = Figures.percent(share);
      Lettering.REGULAR.right(
          g, text, Style.TICK, Style.QUIET, field.getX() - BESIDE, y(share) + 0.36 * Style.TICK);
    }
  }

  /** Takes away the shares of the axis that words would stand on. */
  private void clearShares(double baseline) {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double tick = y(quarter / 4.0) + 0.36 * Style.TICK;
      if (Math.abs(tick - baseline) < Style.LABEL) {
        double width = Lettering.REGULAR.width(Figures.percent(quarter / 4.0), Style.TICK);
        Marks.clear(g, field.getX() - BESIDE - width, tick, width, Style.TICK);
      }
    }
  }

  private void curve(Course course) {
    List<Double> dots = course.dots();
    List<double[]> points = new ArrayList<>();
    points.add(new double[] {x.at(dots.get(0)), y(0)});
    for (int i = 0; i < dots.size(); i++) {
      points.add(new double[] {x.at(dots.get(i)), y(course.share(i))});
    }
    points.add(new double[] {x.at(dots.get(dots.size() - 1)), y(1)});
    g.setStroke(course.stroke());
    Plots.through(g, course.colour(), points);
  }

  /**
   * Early curves are named to their left, high up; late ones to their right, low: there the page is
   * free. Names in between are tied to theirs.
   */
  private void names() {
    List<Course> order = new ArrayList<>(courses);
    order.sort(Comparator.comparing(course -> course.slipAt(0.5)));
    int early = order.size() / 2;
    for (int i = 0; i < order.size(); i++) {
      boolean left = i < early;
      int rank = left ? i : order.size() - 1 - i;
      name(order.get(i), left ? 0.84 - 0.2 * rank : 0.22 + 0.2 * rank, left);
    }
  }

  private void name(Course course, double level, boolean left) {
    double at = x.at(course.slipAt(level));
    double first = edge(level, true);
    double last = edge(level, false);
    boolean leftwards = left && first - field.getX() > LEAST || field.getMaxX() - last < LEAST;
    double edge = leftwards ? first : last;
    leader(course, at, edge, y(level));
    double room = Math.min(NAME, (leftwards ? edge - field.getX() : field.getMaxX() - edge) - 30);
    String mean = lateness(course.meanSlip());
    // A name may be as wide as the line below it, and smaller rather than cut.
    room = Math.max(room, Lettering.REGULAR.width(mean, Style.TICK));
    double size =
        Lettering.BOLD.width(course.name(), Style.LABEL) <= room ? Style.LABEL : Style.TICK;
    String name = Lettering.BOLD.fit(course.name(), size, room);
    double width =
        Math.max(Lettering.BOLD.width(name, size), Lettering.REGULAR.width(mean, Style.TICK));
    // Curves fall to the left and rise to the right, so a block above them, or below, is free.
    double free = leftwards ? edge - 20 - width : edge + 20;
    double start = Math.max(field.getX(), Math.min(free, field.getMaxX() - width));
    double baseline = leftwards ? y(level) - 40 : y(level) + 32;
    Marks.clear(g, start, baseline, width, Style.LABEL);
    Marks.clear(g, start, baseline + 30, width, Style.TICK);
    Lettering.BOLD.left(g, name, size, course.colour(), start, baseline);
    Lettering.REGULAR.left(g, mean, Style.TICK, Style.QUIET, start, baseline + 30);
  }

  /** Where the first or the last of all curves passes a level. */
  private double edge(double level, boolean first) {
    var slips = courses.stream().mapToDouble(course -> x.at(course.slipAt(level)));
    return (first ? slips.min() : slips.max()).orElseThrow();
  }

  /** Ties a name to its curve where others lie between the two. */
  private void leader(Course course, double at, double edge, double y) {
    if (Math.abs(edge - at) > 2) {
      Plots.hairline(g, course.colour(), at, y, edge + (edge < at ? -16 : 16), y);
      Marks.mark(g, Marks.disc(at, y, 14), course.colour());
    }
  }

  private static String lateness(double days) {
    return Double.isFinite(days)
        ? Figures.days(Math.abs(days)) + (days < 0 ? " early" : " late") + " on average"
        : "";
  }

  /**
   * Where the curves cross the planned end: the lowest is told below the curves, the others above
   * theirs, moved up where they would overlap.
   */
  private void onTime() {
    List<Course> order = new ArrayList<>(courses);
    order.removeIf(course -> !Double.isFinite(course.onTime()));
    order.sort(Comparator.comparing(Course::onTime));
    Map<Course, Double> baselines = new LinkedHashMap<>();
    double free = Double.POSITIVE_INFINITY;
    for (Course course : order) {
      if (!below(course, order)) {
        free = Math.min(y(course.onTime()) - 8, free);
        baselines.put(course, free);
        free -= LINE;
      }
    }
    // A stack that would leave the field at its top moves down as a whole.
    double excess = Math.max(0, field.getY() + Style.LABEL - free - LINE);
    for (Course course : order) {
      double at = y(course.onTime());
      String text = text(course);
      double width = Lettering.BOLD.width(text, Style.LABEL);
      boolean below = below(course, order);
      double baseline = below ? at + 36 : baselines.get(course) + excess;
      double start = below ? x.at(0) + 16 : x.at(0) - 18 - width;
      if (start < field.getX()) {
        clearShares(baseline);
      }
      Marks.clear(g, start, baseline, width, Style.LABEL);
      Lettering.BOLD.left(g, text, Style.LABEL, course.colour(), start, baseline);
    }
    for (Course course : order) {
      Marks.mark(g, Marks.disc(x.at(0), y(course.onTime()), 18), course.colour());
    }
  }

  private static String text(Course course) {
    return Figures.percent(course.onTime()) + " on time";
  }

  private boolean below(Course course, List<Course> order) {
    double width = Lettering.BOLD.width(text(course), Style.LABEL);
    return course == order.get(0) && x.at(0) + width + 30 < field.getMaxX();
  }
}
