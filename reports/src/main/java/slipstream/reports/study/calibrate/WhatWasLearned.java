package slipstream.reports.study.calibrate;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Map;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Marks;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.chart.Rows;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.words.Figures;
import slipstream.reports.kit.words.Words;
import slipstream.reports.study.calibrate.Findings.Told;

/** How far the history narrowed each parameter. */
final class WhatWasLearned {
  private static final double NAMES = 800;
  private static final double FIGURES = 370;
  private static final double SHARES = 150;

  private final List<Map.Entry<String, Told>> rows;

  private WhatWasLearned(Findings found) {
    rows = CalibrateWords.byNarrowed(found).toList();
  }

  static Picture of(Findings found, String footer) {
    WhatWasLearned chart = new WhatWasLearned(found);
    return new Picture(
        "what-was-learned",
        chart.title(),
        "Where 8 of 10 teams lie: all teams (grey, each on a scale of its own), and those that fit"
            + " the history (blue); share of what was unknown that the history took away",
        footer,
        chart::draw);
  }

  private String title() {
    Told first = rows.get(0).getValue();
    long untold =
        rows.stream().filter(row -> row.getValue().narrowed() < CalibrateWords.TOLD).count();
    return first.narrowed() < CalibrateWords.TOLD
        ? "The history tells next to nothing of " + Figures.counted(rows.size(), "parameter")
        : "The history narrows “%s” by %s; of %s of %s parameters it tells next to nothing"
            .formatted(
                CalibrateWords.name(rows.get(0).getKey(), first),
                Figures.percent(first.narrowed()),
                untold,
                rows.size());
  }

  private void draw(Graphics2D g, Rectangle2D area) {
    Rows lines =
        Rows.twoLined(
            new Rectangle2D.Double(
                area.getX(), area.getY() + 20, area.getWidth(), area.getHeight() - 20),
            rows.size());
    String intervals = "this team, of all teams";
    if (Rows.narrow(area)) {
      Lettering.REGULAR.left(g, intervals, Style.TICK, Style.QUIET, area.getX(), area.getY());
    } else {
      double right = area.getMaxX() - SHARES;
      Lettering.REGULAR.right(g, intervals, Style.TICK, Style.QUIET, right, area.getY());
    }
    Lettering.REGULAR.right(g, "narrowed", Style.TICK, Style.QUIET, area.getMaxX(), area.getY());
    for (int i = 0; i < rows.size(); i++) {
      row(g, rows.get(i), lines, i, area);
    }
  }

  private static void row(
      Graphics2D g, Map.Entry<String, Told> row, Rows lines, int i, Rectangle2D area) {
    Told told = row.getValue();
    double low = Math.min(told.prior().lo(), told.posterior().lo());
    double high = Math.max(told.prior().hi(), told.posterior().hi());
    Scale x =
        Scale.over(
            low,
            high,
            1e-9,
            2,
            area.getX() + lines.beside(NAMES),
            area.getMaxX() - lines.beside(FIGURES + SHARES));
    double y = lines.middle(i);
    lines.name(
        g,
        Words.capital(CalibrateWords.name(row.getKey(), told)),
        i,
        area.getX(),
        lines.nameRoom(NAMES - 30, area.getWidth()));
    Marks.bar(g, Style.PALE, x, told.prior().lo(), told.prior().hi(), y, lines.half());
    Marks.bar(
        g, Style.BLUE, x, told.posterior().lo(), told.posterior().hi(), y, lines.half() * 0.55);
    Marks.mark(g, Marks.disc(x.at(told.median()), y, lines.half()), Style.INK);
    String intervals =
        Figures.interval(told.posterior(), 2) + " of " + Figures.interval(told.prior(), 2);
    if (Rows.narrow(area)) {
      lines.remarkFrom(g, intervals, i, area.getX());
    } else {
      lines.remark(g, intervals, i, area.getMaxX() - SHARES);
    }
    lines.figure(g, Figures.percent(told.narrowed()), i, Style.BLUE, area.getMaxX());
  }
}
