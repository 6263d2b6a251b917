package slipstream.reports.study.whatif;

import java.awt.Graphics2D;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;

/** Equally likely slips as piles of dots on a line. */
final class DotRow {
  private static final double NAME = 40;
  private static final double NAME_ROOM = 620;
  private static final double[] BINS = {0.1, 0.2, 0.25, 0.5, 1, 2, 5, 10, 20, 50, 100};
  private static final double LARGEST = 26;
  private static final double ABOUT = 0.7;

  /** Dots of one pile overlap before they get smaller than this. */
  private static final double SMALLEST = 7;

  private DotRow() {}

  /**
   * Draws a row.
   *
   * @param pair the courses whose piles are to be compared: they get the same bins
   */
  static void draw(
      Graphics2D g, Course course, List<Course> pair, Scale x, double top, double height) {
    double floor = top + height;
    Plots.hairline(g, Style.QUIET, x.start(), floor, x.end(), floor);
    double room = height - NAME;
    double largest = 0;
    for (double tried : BINS) {
      largest = Math.max(largest, size(pair, x, tried, room));
    }
    // Of bins whose dots are about as large the widest has the highest piles, and shows a shape.
    double bin = BINS[0];
    for (double tried : BINS) {
      boolean large = size(pair, x, tried, room) >= ABOUT * largest;
      bin = large && inside(pair, x, tried) ? tried : bin;
    }
    double size = size(pair, x, bin, room);
    double shown = Math.max(SMALLEST, Math.min(LARGEST, size));
    double step = Math.min(shown, room / highest(piles(course, bin)));
    Map<Long, Integer> heights = new TreeMap<>();
    for (double slip : course.dots()) {
      long pile = pile(slip, bin);
      int below = heights.merge(pile, 1, Integer::sum) - 1;
      dot(g, course, x.at((pile + 0.5) * bin), floor - shown / 2 - below * step - 2, 0.88 * shown);
    }
    name(g, course, x, top);
  }

  private static void name(Graphics2D g, Course course, Scale x, double top) {
    long kept = course.dots().stream().filter(slip -> slip <= 0).count();
    String counts = kept + " of " + course.dots().size() + " on time";
    double right = x.end();
    double width = Lettering.REGULAR.width(counts, Style.TICK);
    double room = Math.min(NAME_ROOM, right - x.start() - width - 10);
    String name = Lettering.BOLD.fit(course.name() + ":", Style.TICK, room);
    double start = right - width - 10 - Lettering.BOLD.width(name, Style.TICK);
    Marks.clear(g, start, top + 28, right - start, Style.TICK);
    Lettering.BOLD.left(g, name, Style.TICK, course.colour(), start, top + 28);
    Lettering.REGULAR.right(g, counts, Style.TICK, course.colour(), right, top + 28);
  }

  private static void dot(Graphics2D g, Course course, double x, double y, double size) {
    g.setPaint(course.colour());
    if (course.filled()) {
      g.fill(Marks.disc(x, y, size));
    } else {
      g.setStroke(Style.THIN);
      g.draw(Marks.disc(x, y, size - 3));
    }
  }

  /** Whether the middle of every pile lies on the scale. */
  private static boolean inside(List<Course> pair, Scale x, double bin) {
    return pair.stream()
        .flatMap(course -> course.dots().stream())
        .mapToDouble(slip -> (pile(slip, bin) + 0.5) * bin)
        .allMatch(middle -> middle >= x.from() && middle <= x.to());
  }

  /** Size of the dots of all rows, in pixels: as high piles, and narrow bins, leave room for. */
  private static double size(List<Course> pair, Scale x, double bin, double room) {
    double size = x.at(bin) - x.at(0);
    for (Course course : pair) {
      size = Math.min(size, room / highest(piles(course, bin)));
    }
    return size;
  }

  private static Map<Long, Integer> piles(Course course, double bin) {
    Map<Long, Integer> piles = new TreeMap<>();
    course.dots().forEach(slip -> piles.merge(pile(slip, bin), 1, Integer::sum));
    return piles;
  }

  /** Bins are open on the left, so that a slip of exactly 0 lies on the side of time kept. */
  private static long pile(double slip, double bin) {
    return (long) Math.ceil(slip / bin) - 1;
  }

  private static int highest(Map<Long, Integer> piles) {
    return piles.values().stream().mapToInt(Integer::intValue).max().orElse(1);
  }
}
