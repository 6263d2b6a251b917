package slipstream.reports.study.sweep;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.experiment.sweep.Point;
import slipstream.simulator.experiment.sweep.Sweep;

/**
 * The slip of every cell with its interval, least late first; those tied with the best are discs.
 */
final class CellRanking {
  /** The others are in the table. */
  private static final int MOST = 16;

  private static final double NAMES = 820;
  private static final double FIGURES = 300;
  private static final double MARK = 20;

  private final Sweep sweep;
  private final List<Point> shown;
  private final List<Integer> tied;

  private CellRanking(Sweep sweep) {
    this.sweep = sweep;
    List<Point> ranked = sweep.ranked();
    shown = ranked.subList(0, Math.min(MOST, ranked.size()));
    tied = sweep.tiedWithBest().stream().map(Point::cell).toList();
  }

  /** The picture of a whole sweep. */
  static Picture of(Sweep sweep, String footer) {
    CellRanking chart = new CellRanking(sweep);
    int hidden = sweep.ranked().size() - chart.shown.size();
    return new Picture(
        "sweep",
        chart.title(),
        "Mean slip in days, least late first, with 95% intervals; discs cannot be told from the"
            + " best, rings can"
            + (hidden > 0 ? "; " + Figures.count(hidden) + " cells more are not drawn" : ""),
        footer,
        chart::draw);
  }

  private String title() {
    Point best = shown.get(0);
    int others = tied.size();
    return "Least late, %s days: %s%s"
        .formatted(
            figure(best.slip()),
            SweepReport.named(sweep, best),
            others == 0
                ? ""
                : ", and " + Figures.counted(others, "other cell") + " not told from it");
  }

  private static String figure(double days) {
    return Signed.minus(Figures.one(days));
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    Rows rows =
        Rows.twoLined(
            new Rectangle2D.Double(
                area.getX(), area.getY() + 20, area.getWidth(), area.getHeight() - 64),
            shown.size());
    double least = 0;
    double most = 0;
    for (Point point : shown) {
      least = Math.min(least, Math.min(point.slip(), point.slipCi95().lo()));
      most = Math.max(most, Math.max(point.slip(), point.slipCi95().hi()));
    }
    double start = area.getX() + rows.beside(NAMES) + MARK;
    double end = area.getMaxX() - rows.beside(FIGURES) - MARK;
    Scale x = Scale.over(least, most, 1, 8, start, end);
    double bottom = rows.bottom(shown.size());
    x.grid(g, rows.top(), bottom);
    Plots.hairline(g, Style.INK, x.at(0), rows.top() - 8, x.at(0), bottom);
    x.label(g, bottom + 34);
    for (int i = 0; i < shown.size(); i++) {
      row(g, rows, i, x, area);
    }
  }

  private void row(Graphics2D g, Rows rows, int i, Scale x, Rectangle2D area) {
    Point point = shown.get(i);
    String figures =
        figure(point.slip()) + "  (" + Signed.minus(Figures.interval(point.slipCi95(), 1)) + ")";
    String name = SweepReport.named(sweep, point);
    rows.name(g, name, i, area.getX(), rows.nameRoom(NAMES - 20, area.getWidth()));
    boolean best = i == 0 || tied.contains(point.cell());
    Color colour = best ? Style.BLUE : Style.GREY;
    Marks.whisker(g, Style.INK, x, point.slipCi95(), rows.middle(i));
    double at = x.at(point.slip());
    if (Double.isFinite(at)) {
      if (best) {
        Marks.mark(g, Marks.disc(at, rows.middle(i), MARK), colour);
      } else {
        Marks.ring(g, at, rows.middle(i), MARK, colour);
      }
    }
    rows.figure(g, figures, i, colour, area.getMaxX());
  }
}
