package slipstream.reports.study.run.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleEdge;
import org.jfree.data.xy.XYSeriesCollection;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.Result.ProgressDay;

/** Done against seen, day by day: what a demo shows of each discipline's work. */
public final class SeenProgress {
  private static final double LABELS = 400;
  private static final double SHARES = 90;
  private static final double LINE_HEIGHT = 36;
  private static final double MARK = 18;
  private static final double NOTABLE = 0.08;
  private static final double BEAD = 14;
  private static final int MANY_DAYS = 40;

  /** Least distance of beads on a line, in pixels. */
  private static final double BEADS = 60;

  /** Before the first day. */
  private static final ProgressDay NOTHING = new ProgressDay(0, 0);

  private record End(String text, Color colour, boolean beaded, double value) {}

  private final Map<String, List<ProgressDay>> progress;
  private final double plannedEnd;
  private final int days;

  private SeenProgress(Result result) {
    progress = result.progress();
    plannedEnd = result.plannedEndDays();
    days = progress.values().stream().mapToInt(List::size).max().orElse(1);
  }

  /** The picture of a result. */
  public static Picture of(Result result, String footer) {
    SeenProgress chart = new SeenProgress(result);
    return new Picture(
        "seen-progress",
        chart.title(),
        "Share of planned work by working day: done (solid) and seen at a demo (dashed), mean of"
            + " all runs",
        footer,
        chart::draw);
  }

  private String title() {
    ProgressDay day = atPlannedEnd(hidden());
    if (!apart()) {
      return "What is done can be seen: at the planned end, %s of %s’s work"
          .formatted(Figures.percent(day.seen()), hidden());
    }
    return "At the planned end %s of %s’s work is done, and %s visible"
        .formatted(Figures.percent(day.real()), hidden(), Figures.percent(day.seen()));
  }

  /** Whether done and seen differ enough to speak of, and to be labelled without overlap. */
  private boolean apart() {
    ProgressDay day = atPlannedEnd(hidden());
    return day.real() - day.seen() >= NOTABLE;
  }

  /** The discipline of whose work the most is done and not seen. */
  private String hidden() {
    return progress.keySet().stream()
        .filter(discipline -> !progress.get(discipline).isEmpty())
        .max(Comparator.comparing(d -> atPlannedEnd(d).real() - atPlannedEnd(d).seen()))
        .orElseThrow();
  }

  private ProgressDay atPlannedEnd(String discipline) {
    List<ProgressDay> all = progress.get(discipline);
    return all.get((int) Math.min(all.size(), Math.max(1, plannedEnd)) - 1);
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    boolean narrow = Rows.narrow(area);
    Rectangle2D squat = Plots.squat(area);
    Rectangle2D field =
        new Rectangle2D.Double(
            area.getX() + SHARES,
            area.getY() + 30,
            area.getWidth() - SHARES - (narrow ? 10 : LABELS),
            squat.getHeight() - 60);
    NumberAxis x = Plots.scale(0, Math.max(days, plannedEnd), 1);
    // A little air, so that lines at 0% and 100% are not cut.
    NumberAxis y = Plots.scale(-0.01, 1.01, 0.25);
    XYPlot plot = Plots.plot(new XYSeriesCollection(), x, y, new XYLineAndShapeRenderer(), false);
    Rectangle2D drawn = Plots.draw(g, plot, field);
    lines(g, x, y, drawn);
    scales(g, x, y, drawn);
    double end = x.valueToJava2D(plannedEnd, drawn, RectangleEdge.BOTTOM);
    Plots.hairline(g, Style.INK, end, area.getY() - 4, end, drawn.getMaxY());
    Lettering.REGULAR.right(g, "planned end", Style.TICK, Style.INK, end - 12, area.getY() + 14);
    if (apart() && end + LABELS / 2 < drawn.getMaxX()) {
      mark(g, atPlannedEnd(hidden()).real(), " done", end, y, drawn);
      mark(g, atPlannedEnd(hidden()).seen(), " seen", end, y, drawn);
    }
    if (narrow) {
      names(g, drawn);
    } else {
      ends(g, y, drawn);
    }
  }

  /** Below the plot, where there is no room beside it. */
  private void names(Graphics2D g, Rectangle2D drawn) {
    double y = drawn.getMaxY() + 84;
    for (String discipline : progress.keySet()) {
      String text = Words.capital(discipline) + ": done solid, seen dashed";
      Color colour = Style.discipline(discipline);
      double x = drawn.getX();
      if (beaded(discipline)) {
        Marks.mark(g, Marks.diamond(x + BEAD / 2, y - 0.36 * Style.LABEL, BEAD), colour);
        x += BEAD + 10;
      }
      Lettering.BOLD.left(g, text, Style.LABEL, colour, x, y);
      y += LINE_HEIGHT;
    }
  }

  /** A point on the planned end that the title speaks of. */
  private void mark(
      Graphics2D g, double value, String what, double x, NumberAxis y, Rectangle2D drawn) {
    double at = y.valueToJava2D(value, drawn, RectangleEdge.LEFT);
    Color colour = Style.discipline(hidden());
    g.setPaint(colour);
    g.fill(new Ellipse2D.Double(x - MARK / 2, at - MARK / 2, MARK, MARK));
    String text = Figures.percent(value) + what;
    // On white, so that no other line runs through it.
    g.setPaint(Color.WHITE);
    double width = Lettering.BOLD.width(text, Style.TICK);
    g.fill(new Rectangle2D.Double(x + 12, at + 13, width + 8, 28));
    Lettering.BOLD.left(g, text, Style.TICK, colour, x + 16, at + 34);
  }

  /** The first discipline on top, what is done above what is seen. */
  private void lines(Graphics2D g, NumberAxis x, NumberAxis y, Rectangle2D drawn) {
    List<String> disciplines = new ArrayList<>(progress.keySet());
    Collections.reverse(disciplines);
    for (String discipline : disciplines) {
      List<double[]> done = new ArrayList<>();
      List<double[]> seen = new ArrayList<>();
      int last = progress.get(discipline).size();
      // Of many days every other one shows the same course.
      int step = last > MANY_DAYS ? 2 : 1;
      for (int next = 0; next < last + step; next += step) {
        int day = Math.min(next, last);
        ProgressDay at = day == 0 ? NOTHING : progress.get(discipline).get(day - 1);
        double right = x.valueToJava2D(day, drawn, RectangleEdge.BOTTOM);
        done.add(new double[] {right, y.valueToJava2D(at.real(), drawn, RectangleEdge.LEFT)});
        seen.add(new double[] {right, y.valueToJava2D(at.seen(), drawn, RectangleEdge.LEFT)});
      }
      g.setStroke(Style.DASHED);
      Plots.through(g, Style.discipline(discipline), seen);
      g.setStroke(Style.LINE);
      Plots.through(g, Style.discipline(discipline), done);
      if (beaded(discipline)) {
        beads(g, done, Style.discipline(discipline));
        beads(g, seen, Style.discipline(discipline));
      }
    }
  }

  /** Every other discipline has beads on its lines: told apart without colour. */
  private boolean beaded(String discipline) {
    return new ArrayList<>(progress.keySet()).indexOf(discipline) % 2 == 1;
  }

  private static void beads(Graphics2D g, List<double[]> points, Color colour) {
    List<Shape> beads = new ArrayList<>();
    double free = points.get(0)[0] + BEADS;
    for (double[] point : points) {
      if (point[0] >= free) {
        beads.add(Marks.diamond(point[0], point[1], BEAD));
        free = point[0] + BEADS;
      }
    }
    Marks.marks(g, beads, colour);
  }

  private void scales(Graphics2D g, NumberAxis x, NumberAxis y, Rectangle2D drawn) {
    for (int quarter = 0; quarter <= 4; quarter++) {
      double at = y.valueToJava2D(quarter / 4.0, drawn, RectangleEdge.LEFT);
      String text = Figures.percent(quarter / 4.0);
      Lettering.REGULAR.right(g, text, Style.TICK, Style.QUIET, drawn.getX() - 16, at + 8);
    }
    int step = 1;
    while (x.getUpperBound() / step > drawn.getWidth() / 90) {
      step = step == 1 ? 2 : step == 2 ? 5 : step * 2;
    }
    for (int day = step; day <= x.getUpperBound(); day += step) {
      double at = x.valueToJava2D(day, drawn, RectangleEdge.BOTTOM);
      String text = (day == step ? "day " : "") + day;
      Lettering.REGULAR.centred(g, text, Style.TICK, Style.QUIET, at, drawn.getMaxY() + 36);
    }
  }

  /** Names the lines where they end, moved apart as far as they would overlap. */
  private void ends(Graphics2D g, NumberAxis y, Rectangle2D drawn) {
    List<End> ends = new ArrayList<>();
    progress.forEach(
        (discipline, all) -> {
          if (!all.isEmpty()) {
            ProgressDay last = all.get(all.size() - 1);
            Color colour = Style.discipline(discipline);
            String name = Words.capital(discipline);
            boolean beaded = beaded(discipline);
            String done = name + " done, " + Figures.percent(last.real());
            String seen = name + " seen, " + Figures.percent(last.seen());
            ends.add(new End(done, colour, beaded, last.real()));
            ends.add(new End(seen, colour, beaded, last.seen()));
          }
        });
    ends.sort(Comparator.comparing(end -> -end.value()));
    double free = Double.NEGATIVE_INFINITY;
    for (End end : ends) {
      double at = y.valueToJava2D(end.value(), drawn, RectangleEdge.LEFT) + Style.LABEL * 0.36;
      at = Math.max(at, free);
      double from = drawn.getMaxX() + 22;
      if (end.beaded()) {
        double middle = at - 0.36 * Style.LABEL;
        Marks.mark(g, Marks.diamond(from + BEAD / 2, middle, BEAD), end.colour());
        from += BEAD + 10;
      }
      Lettering.BOLD.left(g, end.text(), Style.LABEL, end.colour(), from, at);
      free = at + LINE_HEIGHT;
    }
  }
}
