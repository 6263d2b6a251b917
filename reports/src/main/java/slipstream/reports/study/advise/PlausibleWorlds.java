package slipstream.reports.study.advise;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.Comparator;
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
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.advice.Robustness;
import slipstream.simulator.experiment.advice.Robustness.Flip;
import slipstream.simulator.experiment.advice.Robustness.InWorlds;

/** In how many plausible worlds each option is the best, and what it costs where it is not. */
public final class PlausibleWorlds {
  private static final int MOST = 12;

  /** Options that are never best are shown up to this many. */
  private static final int LEAST = 7;

  private static final int FLIPS = 3;
  private static final double FLIP = 34;
  private static final double NAMES = 430;
  private static final double SAVED = 330;
  private static final double REGRET = 250;
  private static final double SCALE_ROOM = 130;
  private static final double CLEAR = 0.5;

  /** Half the width of the scale's first figure. */
  private static final double HALF_TICK = 18;

  private final Robustness robustness;
  private final List<InWorlds> shown;

  private PlausibleWorlds(Robustness robustness) {
    this.robustness = robustness;
    // Options that are best as often keep the order of the ranking.
    long everBest = robustness.options().stream().filter(option -> share(option) > 0).count();
    shown =
        robustness.options().stream()
            .sorted(Comparator.comparing(option -> -share(option)))
            .limit(Math.min(MOST, Math.max(LEAST, everBest)))
            .toList();
  }

  private static double share(InWorlds option) {
    return Double.isFinite(option.best().share()) ? option.best().share() : 0;
  }

  /** The picture of advice whose robustness is known. */
  public static Picture of(Advice advice, String footer) {
    PlausibleWorlds chart = new PlausibleWorlds(advice.robustness());
    Robustness robustness = advice.robustness();
    int unseen = robustness.options().size() - chart.shown.size();
    String unresolved =
        robustness.unresolvedWorlds() > 0
            ? "; in " + Figures.percent(robustness.unresolvedWorlds()) + " luck hides which is best"
            : "";
    return new Picture(
        "robustness",
        chart.title(advice),
        "Share of "
            + Figures.counted(robustness.worlds(), "plausible world")
            + " in which each option saves most, with 95% intervals; each world draws "
            + Figures.counted(robustness.assumptions(), "assumption")
            + " from their ranges"
            + unresolved
            + (unseen > 0 ? "; " + unseen + " more options not drawn" : ""),
        footer,
        chart::draw);
  }

  private String title(Advice advice) {
    InWorlds best = shown.get(0);
    String share = Figures.percent(share(best));
    if (share(best) < CLEAR) {
      return "No clear first choice: %s is best in %s of the plausible worlds"
          .formatted(Short.of(AdviceWords.option(best.name())), share);
    }
    Kind kind =
        advice.options().stream()
            .filter(option -> option.name().equals(best.name()))
            .map(option -> Kind.of(option.changes()))
            .findFirst()
            .orElse(Kind.MIX);
    return "%s: %s, in %s of the plausible worlds"
        .formatted(kind.first, Short.of(AdviceWords.option(best.name())), share);
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    boolean narrow = Rows.narrow(area);
    List<Flip> flips = robustness.flips().stream().limit(FLIPS).toList();
    double below = flips.isEmpty() ? 0 : FLIP * (flips.size() + 1) + 20;
    Rows rows =
        Rows.twoLined(
            new Rectangle2D.Double(
                area.getX(),
                area.getY() + (narrow ? 0 : 50),
                area.getWidth(),
                area.getHeight() - 94 - below),
            shown.size());
    double bottom = rows.bottom(shown.size());
    Scale x =
        new Scale(
            0,
            1,
            0.25,
            area.getX() + (narrow ? HALF_TICK : NAMES),
            area.getMaxX() - rows.beside(SAVED + REGRET) - SCALE_ROOM);
    x.grid(g, rows.top(), bottom);
    for (double share : x.ticks()) {
      String text = Figures.percent(share);
      Lettering.REGULAR.centred(g, text, Style.TICK, Style.QUIET, x.at(share), bottom + 34);
    }
    Plots.hairline(g, Style.INK, x.at(0), rows.top() - 8, x.at(0), bottom);
    if (!narrow) {
      heading(g, "days saved", "mean, and 8 of 10 worlds", area.getMaxX() - REGRET, area);
      heading(g, "days behind the best", "mean over worlds", area.getMaxX(), area);
    }
    for (int i = 0; i < shown.size(); i++) {
      option(g, rows, i, x, area);
    }
    flips(g, flips, area, bottom + 34 + FLIP + 20);
  }

  private static void heading(
      Graphics2D g, String what, String how, double right, Rectangle2D area) {
    Lettering.BOLD.right(g, what, Style.TICK, Style.INK, right, area.getY() + 2);
    Lettering.REGULAR.right(g, how, Style.FOOTER, Style.QUIET, right, area.getY() + 28);
  }

  private void option(Graphics2D g, Rows rows, int row, Scale x, Rectangle2D area) {
    InWorlds option = shown.get(row);
    double y = rows.middle(row);
    rows.name(
        g,
        Words.capital(AdviceWords.option(option.name())),
        row,
        area.getX(),
        rows.nameRoom(NAMES - 24, area.getWidth()));
    Marks.bar(g, row == 0 ? Style.BLUE : Style.GREY, x, 0, share(option), y, rows.half());
    Marks.whisker(g, Style.INK, x, option.best().ci95(), y);
    double end = x.at(share(option));
    if (option.best().ci95() != null && Double.isFinite(option.best().ci95().hi())) {
      end = Math.max(end, x.at(option.best().ci95().hi()));
    }
    String percent = Figures.percent(option.best().share());
    Marks.clear(
        g, end + 18, rows.baseline(row), Lettering.BOLD.width(percent, rows.size()), rows.size());
    Lettering.BOLD.left(g, percent, rows.size(), Style.INK, end + 18, rows.baseline(row));
    days(g, rows, row, area);
  }

  /** What the option saves, and costs where another is best: in columns, or as a line of words. */
  private void days(Graphics2D g, Rows rows, int row, Rectangle2D area) {
    InWorlds option = shown.get(row);
    String saved = Signed.value(option.daysSaved(), 1);
    String range =
        "("
            + Signed.value(option.daysSavedP10(), 1)
            + " to "
            + Signed.value(option.daysSavedP90(), 1)
            + ")";
    String behind = Signed.value(option.regret(), 1);
    if (Rows.narrow(area)) {
      String words = "saves " + saved + " days " + range + "; " + behind + " behind the best";
      rows.remarkFrom(g, words, row, area.getX());
      return;
    }
    double right = area.getMaxX() - REGRET;
    rows.remark(g, range, row, right);
    rows.figure(g, saved, row, Style.INK, right - 160);
    rows.figure(g, behind, row, Style.INK, area.getMaxX());
  }

  private static void flips(Graphics2D g, List<Flip> flips, Rectangle2D area, double top) {
    double y = top;
    if (!flips.isEmpty()) {
      Lettering.BOLD.left(
          g, "What would change the first choice", Style.TICK, Style.INK, area.getX(), y);
    }
    boolean narrow = Rows.narrow(area);
    for (Flip flip : flips) {
      // A whole distribution would be no word in a sentence; its range's end is.
      String assumed = flip.value().startsWith("{") ? "" : " instead of " + flip.value();
      String text =
          "%s at %s%s: %s is ahead by %s"
              .formatted(
                  Words.capital(AssumptionWords.of(flip.key())),
                  flip.end(),
                  assumed,
                  AdviceWords.option(flip.best()),
                  Signed.minus(Figures.days(flip.ahead().mean())));
      List<String> lines =
          narrow ? Lettering.REGULAR.lines(text, Style.TICK, area.getWidth()) : List.of(text);
      for (String line : lines) {
        y += FLIP;
        String shown = Lettering.REGULAR.fit(line, Style.TICK, area.getWidth());
        Lettering.REGULAR.left(g, shown, Style.TICK, Style.QUIET, area.getX(), y);
      }
      y += narrow ? FLIP / 2 : 0;
    }
  }
}
