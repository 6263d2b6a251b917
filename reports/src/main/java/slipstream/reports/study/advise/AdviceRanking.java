package slipstream.reports.study.advise;

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
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Advice.Option;

/** Days saved by each hire and practice, best first, and by the best of them together. */
public final class AdviceRanking {
  private static final int SINGLES = 10;

  /** Pixels of a row that can be read across a room, and the fewest rows of single options. */
  private static final double LEAST_PITCH = 40;

  private static final int FEWEST = 3;
  private static final int TOGETHER = 4;
  private static final double NAMES = 520;
  private static final double INTERVALS = 330;
  private static final double TIE = 150;
  private static final double THICK = 7;

  private static final double MARK = 17;

  private final Advice advice;
  private final List<Option> singles;
  private final List<Option> together;

  private AdviceRanking(Advice advice) {
    this.advice = advice;
    int count = advice.options().size();
    singles = advice.options().subList(0, Math.min(SINGLES, count));
    together = advice.combinations().subList(0, Math.min(TOGETHER, advice.combinations().size()));
  }

  /** The picture of advice that has options. */
  public static Picture of(Advice advice, String footer) {
    return new Picture(
        "advice",
        new AdviceTitle(advice).text(),
        "Days of slip saved on the promise made without them, with 95% intervals that hold luck"
            + " only; "
            + Figures.counted(advice.adviceRuns(), "run")
            + " of those that may be the best, fewer of others",
        footer,
        new AdviceRanking(advice)::draw);
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    int headed = together.isEmpty() ? 0 : together.size() + 1;
    List<Option> singles = fitting(area, headed);
    int unseen = advice.options().size() - singles.size();
    int more = unseen > 0 ? 1 : 0;
    int count = singles.size() + more + headed;
    Rows rows =
        Rows.in(
            new Rectangle2D.Double(
                area.getX(), area.getY() + 30, area.getWidth(), area.getHeight() - 74),
            count);
    List<Option> all = new ArrayList<>(singles);
    all.addAll(together);
    Scale x =
        OptionScale.over(
            all,
            area.getX() + rows.beside(NAMES) + 20,
            area.getMaxX() - Math.max(90, rows.beside(INTERVALS)));
    double bottom = rows.bottom(count);
    x.grid(g, rows.top(), bottom);
    Plots.hairline(g, Style.INK, x.at(0), rows.top() - 8, x.at(0), bottom);
    x.label(g, bottom + 34);
    Lettering.REGULAR.right(
        g,
        "days saved",
        Style.TICK,
        Style.QUIET,
        Math.max(area.getX() + 130, area.getX() + rows.beside(NAMES) - 40),
        bottom + (Rows.narrow(area) ? 66 : 34));
    Lettering.REGULAR.right(
        g,
        "95% interval",
        Style.TICK,
        Style.QUIET,
        area.getMaxX() - rows.beside(TIE),
        area.getY() + 10);
    for (int i = 0; i < singles.size(); i++) {
      option(g, rows, i, singles.get(i), x, area);
    }
    tie(g, rows, singles, 0, area);
    if (unseen > 0) {
      String rest = Figures.counted(unseen, "further option") + " not drawn, each saves less";
      double small = Math.min(Style.TICK, rows.size());
      Lettering.REGULAR.left(
          g, rest, small, Style.QUIET, area.getX(), rows.baseline(singles.size()));
    }
    if (!together.isEmpty()) {
      int head = singles.size() + more;
      double small = Math.min(Style.TICK, rows.size());
      Marks.clear(g, area.getX(), rows.baseline(head), area.getWidth() - 4, rows.pitch() * 0.8);
      Lettering.REGULAR.left(
          g,
          "best together, for " + advice.budget(),
          small,
          Style.QUIET,
          area.getX(),
          rows.baseline(head));
      for (int i = 0; i < together.size(); i++) {
        option(g, rows, head + 1 + i, together.get(i), x, area);
      }
      tie(g, rows, together, head + 1, area);
    }
  }

  /** As many as can be read: on a slide, which is lower than a page, fewer. */
  private List<Option> fitting(Rectangle2D area, int headed) {
    int fit = (int) ((area.getHeight() - 74) / LEAST_PITCH) - headed - 1;
    return Rows.narrow(area) || fit >= singles.size()
        ? singles
        : singles.subList(0, Math.min(singles.size(), Math.max(FEWEST, fit)));
  }

  private static void option(
      Graphics2D g, Rows rows, int row, Option option, Scale x, Rectangle2D area) {
    Kind kind = Kind.of(option.changes());
    // What is done together needs no word of its own.
    String word = option.changes().size() == 1 && !Rows.narrow(area) ? kind.word : "";
    double y = rows.middle(row);
    double saved = option.daysSaved().mean();
    double wordEnd = area.getX() + rows.nameRoom(NAMES - 20, area.getWidth() - 170);
    double nameEnd = wordEnd - Lettering.REGULAR.width(word, Style.TICK) - 16;
    rows.name(
        g,
        Words.capital(AdviceWords.option(option.name())),
        row,
        area.getX(),
        nameEnd - area.getX());
    rows.remark(g, word, row, wordEnd);
    String promise = OptionScale.promise(option);
    if (!promise.isEmpty()) {
      promised(g, x, saved, saved + option.daysByPromise(), y);
    }
    if (Double.isFinite(saved)) {
      Marks.mark(g, kind.mark(x.at(saved), y, Math.min(MARK, rows.pitch() * 0.5)), kind.colour);
      Marks.whisker(g, Style.INK, x, option.daysSaved().ci95(), y);
    }
    double end = x.at(Math.min(x.to(), OptionScale.furthest(option))) + 22;
    String figure = Signed.value(saved, 1);
    double width = Lettering.BOLD.width(figure, rows.size());
    Marks.clear(g, end, rows.baseline(row), width, rows.size());
    Lettering.BOLD.left(g, figure, rows.size(), Style.INK, end, rows.baseline(row));
    double note = Math.min(OptionScale.NOTE, rows.size());
    Lettering.REGULAR.left(g, promise, note, Style.QUIET, end + width + 12, rows.baseline(row));
    String interval = Signed.minus(Figures.interval(option.daysSaved().ci95(), 1));
    rows.remark(g, interval, row, area.getMaxX() - rows.beside(TIE));
  }

  /** What only a smaller promise takes away: hollow, and open where it leaves the scale. */
  private static void promised(Graphics2D g, Scale x, double from, double to, double y) {
    double end = Math.max(x.from(), Math.min(x.to(), to));
    Marks.hollow(g, Style.GREY, x, from, end, y, THICK);
    if (end != to) {
      g.setPaint(Color.WHITE);
      g.fill(new Rectangle2D.Double(x.at(end) - 4, y - THICK + 3, 8, 2 * THICK - 6));
    }
  }

  /** A bracket around those that cannot be told from the first. */
  private static void tie(
      Graphics2D g, Rows rows, List<Option> options, int first, Rectangle2D area) {
    int last = 0;
    for (int i = 1; i < options.size(); i++) {
      last = options.get(i).tiedWithBest() ? i : last;
    }
    // On a telephone the intervals say it.
    if (last == 0 || Rows.narrow(area)) {
      return;
    }
    double x = area.getMaxX() - TIE + 34;
    g.setStroke(Style.THIN);
    double from = rows.middle(first);
    double to = rows.middle(first + last);
    Plots.line(g, Style.INK, x, from, x, to);
    for (int i = 0; i <= last; i++) {
      if (i == 0 || options.get(i).tiedWithBest()) {
        double y = rows.middle(first + i);
        Plots.line(g, Style.INK, x - 12, y, x, y);
      }
    }
    double size = Math.min(Style.TICK, rows.size());
    Lettering.BOLD.left(g, "a tie", size, Style.INK, x + 14, (from + to) / 2 + 0.36 * size);
  }
}
