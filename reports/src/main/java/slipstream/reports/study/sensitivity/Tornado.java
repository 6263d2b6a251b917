package slipstream.reports.study.sensitivity;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Plots;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Short;
import slipstream.reports.kit.chart.Signed;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.AssumptionWords;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.sensitivity.Sensitivity;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Index;
import slipstream.simulator.experiment.sensitivity.Sensitivity.Swing;
import slipstream.simulator.statistics.Interval;

/** How far each assumption, moved alone over its range, moves the mean slip. */
public final class Tornado {
  private static final int MOST = 14;
  private static final double NAMES = 560;
  private static final double ENDS = 150;
  private static final double TOTALS = 150;

  /** Height in pixels above and below the rows. */
  private static final double AROUND = 84;

  /** A swing in days that reads 0.0. */
  private static final double NOTHING = 0.05;

  /** Height in pixels of a row whose letters can be read across a room. */
  private static final double LEAST_PITCH = 40;

  private static final int FEWEST = 5;

  private final Sensitivity found;
  private final List<Swing> swings;

  private Tornado(Sensitivity found, int most) {
    this.found = found;
    swings = found.tornado().subList(0, Math.min(most, found.tornado().size()));
  }

  /** The picture of a tornado that has bars. */
  public static Picture of(Result result, Sensitivity found, String footer) {
    Tornado chart = new Tornado(found, MOST);
    int unseen = found.tornado().size() - chart.swings.size();
    return new Picture(
        "tornado",
        chart.title(),
        "Mean slip in days if one assumption alone is at the low end (hollow) or the high end"
            + " (filled) of its plausible range, with 95% intervals; "
            + Figures.counted(found.tornadoRuns(), "run")
            + " of each"
            + (unseen > 0 ? "; " + unseen + " or more with smaller swings are not drawn" : ""),
        footer,
        (g, area) -> new Tornado(found, fitting(area)).draw(g, area));
  }

  /** As many as can be read: on a slide, which is lower than a page, fewer. */
  private static int fitting(Rectangle2D area) {
    int fit = (int) ((area.getHeight() - AROUND) / LEAST_PITCH);
    return Rows.narrow(area) ? MOST : Math.max(FEWEST, Math.min(MOST, fit));
  }

  private String title() {
    Swing first = swings.get(0);
    if (!(first.width() >= NOTHING)) {
      return "No assumption alone moves the slip by a tenth of a day";
    }
    return "%s moves the slip most: %s days at %s, %s at %s"
        .formatted(
            Words.capital(Short.of(AssumptionWords.of(first.key()))),
            Signed.value(found.slip() + first.atLow().mean(), 1),
            Short.of(first.low()),
            Signed.value(found.slip() + first.atHigh().mean(), 1),
            Short.of(first.high()));
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    boolean totals = !found.indices().isEmpty();
    Rows rows =
        Rows.in(
            new Rectangle2D.Double(
                area.getX(), area.getY() + 40, area.getWidth(), area.getHeight() - AROUND),
            swings.size());
    double bottom = rows.bottom(swings.size());
    Scale x = scale(area, rows, totals ? TOTALS : 0);
    x.grid(g, rows.top(), bottom);
    x.label(g, bottom + 34);
    Lettering.REGULAR.right(
        g,
        "days late",
        Style.TICK,
        Style.QUIET,
        Math.max(x.start() - ENDS, area.getX() + 110),
        bottom + (Rows.narrow(area) ? 66 : 34));
    Plots.hairline(g, Style.INK, x.at(found.slip()), rows.top() - 10, x.at(found.slip()), bottom);
    String assumed = "as assumed: " + Signed.value(found.slip(), 1);
    Lettering.BOLD.centred(g, assumed, Style.TICK, Style.INK, x.at(found.slip()), area.getY() + 14);
    if (totals) {
      Lettering.BOLD.right(
          g, "of all ignorance", Style.TICK, Style.INK, area.getMaxX(), area.getY() - 12);
      Lettering.REGULAR.right(
          g, "Sobol total index", Style.FOOTER, Style.QUIET, area.getMaxX(), area.getY() + 14);
    }
    for (int i = 0; i < swings.size(); i++) {
      swing(g, rows, i, x, area);
      if (totals) {
        rows.remark(g, total(swings.get(i).key()), i, area.getMaxX());
      }
    }
  }

  private String total(String key) {
    return found.indices().stream()
        .filter(index -> index.key().equals(key))
        .findFirst()
        .map(Index::total)
        .map(total -> Signed.minus(Figures.percent(total)))
        .orElse("–");
  }

  private Scale scale(Rectangle2D area, Rows rows, double totals) {
    double least = found.slip();
    double most = found.slip();
    for (Swing swing : swings) {
      for (Estimate end : List.of(swing.atLow(), swing.atHigh())) {
        least = Math.min(least, found.slip() + reach(end, false));
        most = Math.max(most, found.slip() + reach(end, true));
      }
    }
    return Scale.over(
        least,
        most,
        1,
        10,
        area.getX() + rows.beside(NAMES) + ENDS,
        area.getMaxX() - rows.beside(totals) - ENDS);
  }

  /** How far to one side of the assumed slip a bar and its interval reach, in days. */
  private static double reach(Estimate end, boolean right) {
    double reach = Double.isFinite(end.mean()) ? end.mean() : 0;
    double ci = right ? end.ci95().hi() : end.ci95().lo();
    return Double.isFinite(ci) ? (right ? Math.max(reach, ci) : Math.min(reach, ci)) : reach;
  }

  private void swing(Graphics2D g, Rows rows, int row, Scale x, Rectangle2D area) {
    Swing swing = swings.get(row);
    double room = rows.nameRoom(NAMES, area.getWidth() - TOTALS);
    rows.name(g, Words.capital(AssumptionWords.of(swing.key())), row, area.getX(), room);
    Estimate atLow = swing.atLow();
    Estimate atHigh = swing.atHigh();
    double low = atLow.mean();
    double high = atHigh.mean();
    double y = rows.middle(row);
    if (low * high > 0) {
      // Both ends on one side share the row, and the words at its end.
      double half = rows.half() / 2;
      bar(g, x, atLow, y - half, half, false);
      bar(g, x, atHigh, y + half, half, true);
      boolean right = low > 0;
      Estimate further = reach(atLow, right) > reach(atHigh, right) == right ? atLow : atHigh;
      String words = "low " + swing.low() + ", high " + swing.high();
      boolean fits = Lettering.REGULAR.width(words, size(rows)) <= room(further, right, x);
      String ends = fits ? words : swing.low() + ", " + swing.high();
      end(g, rows, ends, further, right, x, y);
    } else {
      bar(g, x, atLow, y, rows.half(), false);
      bar(g, x, atHigh, y, rows.half(), true);
      end(g, rows, swing.low(), atLow, low > 0 || high < 0, x, y);
      end(g, rows, swing.high(), atHigh, high >= 0 && low <= 0, x, y);
    }
  }

  private void bar(Graphics2D g, Scale x, Estimate moved, double y, double half, boolean high) {
    double to = found.slip() + moved.mean();
    if (high) {
      Marks.bar(g, Style.BLUE, x, found.slip(), to, y, half);
    } else {
      Marks.hollow(g, Style.BLUE, x, found.slip(), to, y, half);
    }
    Interval ci = moved.ci95();
    Interval around = new Interval(found.slip() + ci.lo(), found.slip() + ci.hi());
    Marks.whisker(g, Style.INK, x, around, y);
  }

  private void end(
      Graphics2D g, Rows rows, String written, Estimate moved, boolean right, Scale x, double y) {
    if (!Double.isFinite(moved.mean())) {
      return;
    }
    double at = x.at(found.slip() + reach(moved, right));
    double size = size(rows);
    String text = Lettering.REGULAR.fit(written, size, room(moved, right, x));
    double width = Lettering.REGULAR.width(text, size);
    double start = right ? at + 12 : at - 12 - width;
    Marks.clear(g, start, y + 0.36 * size, width, size);
    Lettering.REGULAR.left(g, text, size, Style.INK, start, y + 0.36 * size);
  }

  private static double size(Rows rows) {
    return Math.min(Style.TICK, rows.size());
  }

  /** For words at the end of a bar and its interval. */
  private double room(Estimate moved, boolean right, Scale x) {
    double at = x.at(found.slip() + reach(moved, right));
    return (right ? x.end() + ENDS - at : at - x.start() + ENDS) - 24;
  }
}
