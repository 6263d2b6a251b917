package slipstream.reports.study.forecast;

import java.awt.Graphics2D;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Scale;
import slipstream.reports.kit.chart.Style;

/** Coming sprints from left to right, with the days on which they end where those are known. */
final class SprintAxis {
  /** Below a chart. */
  static final double HEIGHT = 66;

  /** Ticks at most, however narrow they are. */
  private static final int TICKS = 12;

  /** Pixels between two days, so that they are read as two. */
  private static final double BETWEEN = 24;

  private SprintAxis() {}

  static Scale scale(int sprints, double left, double right) {
    return Scale.over(0, sprints, 1, TICKS, left, right);
  }

  /**
   * Writes sprints and days. A day is wider than a number of sprints: where days would meet, some
   * are left out.
   *
   * @param labels pixels left of the axis
   */
  static void draw(Graphics2D g, Outlooks found, Scale x, double labels, double bottom) {
    int step = (int) Math.max(1, Math.ceil(x.tick()));
    double wide = Lettering.REGULAR.width("2026-12-31", Style.FOOTER) + BETWEEN;
    int apart = step * (int) Math.max(1, Math.ceil(wide / (x.at(step) - x.at(0))));
    for (int sprint = step; sprint <= x.to(); sprint += step) {
      Lettering.REGULAR.centred(
          g, "+" + sprint, Style.TICK, Style.QUIET, x.at(sprint), bottom + 34);
      String end = sprint % apart == 0 ? ForecastWords.end(found, sprint) : "";
      Lettering.REGULAR.centred(g, end, Style.FOOTER, Style.QUIET, x.at(sprint), bottom + 62);
    }
    Lettering.REGULAR.left(g, "sprints", Style.TICK, Style.QUIET, x.start() - labels, bottom + 34);
  }
}
