package slipstream.reports.study.whatif;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Stroke;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.comparison.Difference;

/** The slip before and after: the share of runs that end by a day, and 50 dots of each. */
public final class BeforeAndAfter {
  private static final int CURVES = 4;
  private static final Color[] COLOURS = {Style.GREY, Style.BLUE, Style.VERMILION, Style.PURPLE};
  private static final Stroke[] LINES = {Style.DASHED, Style.LINE, Style.DOTTED, Style.DOUBLE_DASH};
  private static final String PLANNED = "planned end";

  private static final double SHARES = 124;
  private static final double DOTS = 106;
  private static final double GAP = 36;
  private static final double TICKS = 40;

  /** On a narrow canvas, for half of the last figure of the scale. */
  private static final double HALF_TICK = 14;

  /** On a lower canvas, as a slide has, only those are drawn that the title speaks of. */
  private static final double LOW = 520;

  /** Room for a label before the planned end, as a share of the days after it. */
  private static final double ROOM = 0.16;

  /** Days; what differs by less should not look far apart. */
  private static final double NARROWEST = 5;

  private final List<Course> courses;

  /** Of the courses, the one that the title speaks of. */
  private final int told;

  private BeforeAndAfter(List<Course> courses, int told) {
    this.courses = courses;
    this.told = told;
  }

  /** The picture; none where a distribution is not known. */
  public static Optional<Picture> of(
      String name, Result before, Comparisons comparisons, String footer) {
    List<Alternative> shown =
        comparisons.alternatives().stream()
            .filter(alternative -> !alternative.result().slipDots().isEmpty())
            .limit(CURVES - 1)
            .toList();
    if (before.slipDots().isEmpty() || shown.isEmpty()) {
      return Optional.empty();
    }
    List<Course> courses = new ArrayList<>();
    boolean change = !shown.get(0).changes().isEmpty();
    courses.add(course(change ? "as it is" : name, before, 0));
    int best = 1;
    for (Alternative alternative : shown) {
      courses.add(course(alternative.name(), alternative.result(), courses.size()));
      best = mean(alternative) < mean(shown.get(best - 1)) ? courses.size() - 1 : best;
    }
    int hidden = comparisons.alternatives().size() - shown.size();
    return Optional.of(
        new Picture(
            "before-and-after",
            new ComparisonTitle(before, name, shown.get(best - 1), shown.size()).text(),
            "Share of all runs that end by a day, counted from the planned end; below, each dot is"
                + " one of 50 equally likely "
                + (before.sprints() == 1 ? "sprints" : "releases")
                + (hidden > 0 ? "; " + hidden + " more not drawn" : ""),
            footer,
            new BeforeAndAfter(courses, best)::draw));
  }

  private static double mean(Alternative alternative) {
    Difference slip = alternative.difference().get("slipDays");
    return slip == null ? Double.NaN : slip.after();
  }

  private static Course course(String name, Result result, int index) {
    return new Course(
        Words.capital(name),
        result.metrics().get("slipDays").mean(),
        result.metrics().get("onTime").mean(),
        result.slipDots(),
        COLOURS[index],
        LINES[index],
        index > 0);
  }

  private void draw(Graphics2D g, Rectangle2D whole) {
    Rectangle2D area = Plots.squat(whole);
    Scale x = scale(area);
    double floor = area.getMaxY() + 20 - TICKS;
    double curves = floor - 2 * DOTS - GAP;
    x.grid(g, area.getY(), floor);
    List<Course> pair = List.of(courses.get(0), courses.get(told));
    SlipCurves.draw(
        g,
        area.getHeight() < LOW ? pair : courses,
        x,
        new Rectangle2D.Double(x.start(), area.getY(), x.end() - x.start(), curves - area.getY()));
    DotRow.draw(g, pair.get(0), pair, x, curves + GAP, DOTS);
    DotRow.draw(g, pair.get(1), pair, x, curves + GAP + DOTS, DOTS);
    double planned = x.at(0);
    Plots.hairline(g, Style.INK, planned, area.getY() - 30, planned, floor);
    // Where the line is close to the axis, the shares stand on its left.
    double words = Lettering.REGULAR.width(PLANNED, Style.TICK);
    double start = planned - 12 - words < x.start() ? planned + 12 : planned - 12 - words;
    Lettering.REGULAR.left(g, PLANNED, Style.TICK, Style.INK, start, area.getY() - 12);
    x.label(g, floor + 36);
    Lettering.REGULAR.left(g, "days late", Style.TICK, Style.QUIET, area.getX(), floor + 36);
  }

  private Scale scale(Rectangle2D area) {
    double least = 0;
    double most = 0;
    for (Course course : courses) {
      least = Math.min(least, course.slipAt(0));
      most = Math.max(most, course.slipAt(1));
    }
    double days = Math.max(1, most - least);
    return Scale.over(
        Math.min(least - 0.02 * days, -ROOM * Math.max(1, most)),
        most + 0.03 * days,
        NARROWEST,
        12,
        area.getX() + SHARES,
        area.getMaxX() - (Rows.narrow(area) ? HALF_TICK : 0));
  }
}
