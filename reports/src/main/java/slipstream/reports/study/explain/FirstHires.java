package slipstream.reports.study.explain;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Attribution.Contribution;
import slipstream.simulator.statistics.Interval;

/**
 * The slip before and after each first hire: the same runs, as they are and with one missing role
 * filled from the first day, all else as it is.
 */
final class FirstHires {
  private static final String MISSING = "missing-";
  private static final int MOST = 6;
  private static final double NAMES = 330;
  private static final double FIGURES = 330;
  private static final double MARK = 22;

  /** Days; what differs by less should not look far apart. */
  private static final double NARROWEST = 2;

  private final double before;
  private final List<Map.Entry<String, Contribution>> hires;

  private FirstHires(Attribution found) {
    before = found.slip();
    hires =
        found.shapley().entrySet().stream()
            .filter(player -> player.getKey().startsWith(MISSING))
            .filter(player -> Double.isFinite(change(player.getValue()).mean()))
            .sorted(Comparator.comparing(player -> change(player.getValue()).mean()))
            .limit(MOST)
            .toList();
  }

  /** The picture; none where no role is missing. */
  static Optional<Picture> of(Attribution found, String footer) {
    FirstHires chart = new FirstHires(found);
    return chart.hires.isEmpty()
        ? Optional.empty()
        : Optional.of(
            new Picture(
                "first-hires",
                chart.title(),
                "Mean slip in days: as it is (ring), and with this one role filled from the first"
                    + " day (disc); thin lines are 95% intervals of the change, in the same runs",
                footer,
                chart::draw));
  }

  private String title() {
    Contribution best = hires.get(0).getValue();
    String role = Words.role(hires.get(0).getKey().substring(MISSING.length()));
    Estimate change = change(best);
    return change.resolved() && change.mean() < 0
        ? "With one %s, %s days late become %s".formatted(role, figure(before), figure(after(best)))
        : "No first hire can be told from no hire: it stays about %s days late"
            .formatted(figure(before));
  }

  private static String figure(double days) {
    return Signed.minus(Figures.one(days));
  }

  private static Estimate change(Contribution hire) {
    return hire.offAlone();
  }

  private double after(Contribution hire) {
    return before + change(hire).mean();
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    double head = 44;
    double foot = 44;
    Rows rows =
        Rows.in(
            new Rectangle2D.Double(
                area.getX(), area.getY() + head, area.getWidth(), area.getHeight() - head - foot),
            hires.size());
    Scale x = scale(area, rows);
    double bottom = rows.bottom(hires.size());
    x.grid(g, rows.top(), bottom);
    x.label(g, bottom + 34);
    Plots.hairline(g, Style.INK, x.at(before), area.getY() + 12, x.at(before), bottom);
    String now = "as it is: " + figure(before) + " days late";
    double room = area.getX() + Lettering.BOLD.width(now, Style.TICK);
    double right = Math.max(room, x.at(before) - 12);
    Lettering.BOLD.right(g, now, Style.TICK, Style.INK, right, area.getY() + 24);
    for (int i = 0; i < hires.size(); i++) {
      row(g, rows, i, x, area);
    }
  }

  private Scale scale(Rectangle2D area, Rows rows) {
    double least = Math.min(0, before);
    double most = before;
    for (Map.Entry<String, Contribution> hire : hires) {
      Interval ci = around(hire.getValue());
      least = Math.min(least, ci.lo());
      most = Math.max(most, ci.hi());
    }
    double start = area.getX() + rows.beside(NAMES) + MARK;
    return Scale.over(
        least, most, NARROWEST, 10, start, area.getMaxX() - rows.beside(FIGURES) - MARK);
  }

  private Interval around(Contribution hire) {
    Interval ci = change(hire).ci95();
    boolean known = Double.isFinite(ci.lo()) && Double.isFinite(ci.hi());
    return known
        ? new Interval(before + ci.lo(), before + ci.hi())
        : new Interval(after(hire), after(hire));
  }

  private void row(Graphics2D g, Rows rows, int i, Scale x, Rectangle2D area) {
    Contribution hire = hires.get(i).getValue();
    double y = rows.middle(i);
    boolean clear = change(hire).resolved();
    Color colour = clear ? Style.BLUE : Style.GREY;
    String name = Words.capital(Words.role(hires.get(i).getKey().substring(MISSING.length())));
    String figures =
        figure(before)
            + " → "
            + figure(after(hire))
            + "   "
            + Signed.change(change(hire).mean(), 1);
    double room = Lettering.BOLD.width(figures, rows.size()) + 20;
    rows.name(g, name, i, area.getX(), rows.nameRoom(NAMES - 20, area.getWidth() - room));
    Marks.bar(g, Style.tint(colour, 0.35), x, after(hire), before, y, 4);
    Marks.whisker(g, Style.INK, x, around(hire), y);
    Marks.ring(g, x.at(before), y, MARK, Style.GREY);
    Marks.mark(g, Marks.disc(x.at(after(hire)), y, MARK), colour);
    double width = Lettering.BOLD.width(figures, rows.size());
    Marks.clear(g, area.getMaxX() - width, rows.wordsAt(i), width, rows.size());
    rows.figure(g, figures, i, colour, area.getMaxX());
  }
}
