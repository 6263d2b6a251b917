package slipstream.reports.kit.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import slipstream.simulator.statistics.Interval;

/** Amounts as bars from zero, one below the other, each with its figure and a remark. */
public final class Bars {
  private static final double NAMES = 470;
  private static final double FIGURES = 130;
  private static final double REMARKS = 592;

  /** On a narrower area the bars need the room of the remarks. */
  private static final double ROOM_FOR_REMARKS = 1600;

  private static final double GAP = 18;
  private static final double ROOMY = 104;

  /**
   * A bar.
   *
   * @param name what it stands for
   * @param remark a few words on it; may be empty
   * @param value from 0
   * @param ci its interval, or null
   * @param figure the value as people read it
   * @param colour of the bar
   * @param hollow whether it is only outlined, to be told apart without colour
   */
  public record Row(
      String name,
      String remark,
      double value,
      Interval ci,
      String figure,
      Color colour,
      boolean hollow) {}

  private final List<Row> bars;

  /** Bars from top to bottom. */
  public Bars(List<Row> bars) {
    this.bars = bars;
  }

  /** Draws the bars into an area. */
  public void draw(Graphics2D g, Rectangle2D area) {
    Rows rows = Rows.in(area, bars.size(), ROOMY);
    double most = bars.stream().mapToDouble(Bars::end).max().orElse(1);
    boolean remarks =
        area.getWidth() >= ROOM_FOR_REMARKS
            && bars.stream().anyMatch(bar -> !bar.remark().isEmpty());
    double right = area.getMaxX() - FIGURES - (remarks ? REMARKS : 0);
    Scale x = Scale.over(0, most, 1e-6, 5, area.getX() + rows.beside(NAMES), right);
    // Where names stand above their bars, a higher bar would touch them.
    double half = Rows.narrow(area) ? rows.half() : Math.min(0.3 * rows.pitch(), rows.half() * 1.6);
    for (int i = 0; i < bars.size(); i++) {
      Row bar = bars.get(i);
      rows.name(g, bar.name(), i, area.getX(), rows.nameRoom(NAMES - GAP, area.getWidth()));
      if (bar.hollow()) {
        Marks.hollow(g, bar.colour(), x, 0, bar.value(), rows.middle(i), half);
      } else {
        Marks.bar(g, bar.colour(), x, 0, bar.value(), rows.middle(i), half);
      }
      Marks.whisker(g, Style.INK, x, bar.ci(), rows.middle(i));
      double end = x.at(end(bar)) + GAP;
      Lettering.BOLD.left(g, bar.figure(), rows.size(), Style.INK, end, rows.baseline(i));
      if (remarks) {
        double small = Math.min(Style.TICK, rows.size());
        String remark = Lettering.REGULAR.fit(bar.remark(), small, REMARKS);
        double from = right + FIGURES;
        Lettering.REGULAR.left(g, remark, small, Style.QUIET, from, rows.middle(i) + 0.36 * small);
      }
    }
    double top = rows.top();
    Plots.hairline(g, Style.INK, x.at(0), top, x.at(0), rows.bottom(bars.size()));
  }

  /** Where a bar or its interval ends. */
  private static double end(Row bar) {
    boolean sure = bar.ci() == null || !Double.isFinite(bar.ci().hi());
    return sure ? bar.value() : Math.max(bar.value(), bar.ci().hi());
  }
}
