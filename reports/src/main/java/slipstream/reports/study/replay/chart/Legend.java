package slipstream.reports.study.replay.chart;

import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Style;

/** What marks mean, one after the other, in as many lines as it takes. */
final class Legend {
  private static final double SIZE = Style.TICK - 2;
  private static final double LINE = 36;
  private static final double GAP = 10;
  private static final double APART = 30;

  private final Graphics2D g;
  private final Rectangle2D area;
  private double at;
  private double down;

  /** Draws a mark whose left edge and middle are given. */
  interface Sample {
    void draw(double left, double middle);
  }

  /** A legend from the top of an area. */
  Legend(Graphics2D g, Rectangle2D area) {
    this.g = g;
    this.area = area;
    at = area.getX();
  }

  /** Adds a mark of this width with its meaning. */
  void add(double width, String words, Sample sample) {
    double whole = width + GAP + Lettering.REGULAR.width(words, SIZE);
    if (at > area.getX() && at + whole > area.getMaxX()) {
      at = area.getX();
      down += LINE;
    }
    double middle = area.getY() + down + 6;
    sample.draw(at, middle);
    Lettering.REGULAR.left(g, words, SIZE, Style.INK, at + width + GAP, middle + 8);
    at += whole + APART;
  }

  /** Height of the lines after the first. */
  double further() {
    return down;
  }
}
