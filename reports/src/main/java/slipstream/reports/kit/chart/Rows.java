package slipstream.reports.kit.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;

/**
 * Rows of the same height, with names that shrink when there are many. On a narrow canvas a row's
 * name and figure stand above what it shows: in one line, or the figure in a second one.
 *
 * @param top pixels
 * @param pitch height of a row in pixels
 * @param above of that, the height for the lines of words; 0 where they stand beside
 */
public record Rows(double top, double pitch, double above) {
  /** On a canvas of this width, in pixels, there is room for names beside. */
  private static final double WIDE = 1000;

  /** Of a narrow row: for words, and for what it shows. */
  private static final double WORDS = 36;

  private static final double MARKS = 44;

  private static final double ROOMY = 76;
  private static final double TEXT = 0.62;

  /** Rows that fit the height of an area. */
  public static Rows in(Rectangle2D area, int count) {
    return in(area, count, ROOMY);
  }

  /** Rows that fit the height of an area, none higher than so many pixels where it is wide. */
  public static Rows in(Rectangle2D area, int count, double highest) {
    return narrow(area)
        ? new Rows(area.getY(), WORDS + MARKS, WORDS)
        : new Rows(area.getY(), Math.min(highest, area.getHeight() / Math.max(1, count)), 0);
  }

  /** Rows that fit the height of an area, where a name needs a line of its own. */
  public static Rows twoLined(Rectangle2D area, int count) {
    return twoLined(area, count, ROOMY);
  }

  /** The same; figure and remark stand in a second line. */
  public static Rows twoLined(Rectangle2D area, int count, double highest) {
    return narrow(area)
        ? new Rows(area.getY(), 2 * WORDS + MARKS, 2 * WORDS)
        : in(area, count, highest);
  }

  /**
   * Whether a chart must do without room beside what it shows. It may use as much height as it
   * needs then: the canvas is cut where the chart ends.
   */
  public static boolean narrow(Rectangle2D area) {
    return area.getWidth() < WIDE;
  }

  /** The width of a column beside the rows: none where its texts stand above them. */
  public double beside(double width) {
    return above > 0 ? 0 : width;
  }

  /** The width that a name may have: in its column, or above the row. */
  public double nameRoom(double column, double whole) {
    return above > 0 ? whole : column;
  }

  /** The middle of a row. */
  public double middle(double row) {
    return top + row * pitch + (pitch + above) / 2;
  }

  /** Where rows up to this one end. */
  public double bottom(double rows) {
    return top + rows * pitch;
  }

  /** Font size of labels. */
  public double size() {
    return Math.min(Style.LABEL, TEXT * pitch);
  }

  /** Baseline of text that stands in the middle of a row's marks. */
  public double baseline(double row) {
    return middle(row) + 0.36 * size();
  }

  /** Baseline of a row's name. */
  private double nameAt(double row) {
    return above > 0 ? top + row * pitch + WORDS - 6 : baseline(row);
  }

  /** Baseline of a row's figure. */
  public double wordsAt(double row) {
    return above > 0 ? top + row * pitch + above - 6 : baseline(row);
  }

  /** Half the height of a bar. */
  public double half() {
    return Math.min(20, 0.34 * (pitch - above));
  }

  /** Writes a row's name from x; where a width is too small for it, smaller, and then cut. */
  public void name(Graphics2D g, String name, double row, double x, double width) {
    name(g, name, "", row, x, width);
  }

  /** The same, with something behind the name that is never cut. */
  public void name(Graphics2D g, String name, String behind, double row, double x, double width) {
    double size = size();
    for (double smaller : new double[] {Style.TICK, Style.FOOTER}) {
      if (Lettering.BOLD.width(name + behind, size) > width) {
        size = Math.min(size, smaller);
      }
    }
    double room = width - Lettering.BOLD.width(behind, size);
    String shown = Lettering.BOLD.fit(name, size, room) + behind;
    clear(g, x, nameAt(row), Lettering.BOLD.width(shown, size));
    Lettering.BOLD.left(g, shown, size, Style.INK, x, nameAt(row));
  }

  /** Writes a figure up to x. */
  public void figure(Graphics2D g, String figure, double row, Color colour, double x) {
    Lettering.BOLD.right(g, figure, size(), colour, x, wordsAt(row));
  }

  /** Writes a remark from x. */
  public void remarkFrom(Graphics2D g, String remark, double row, double x) {
    double small = Math.min(Style.TICK, size());
    clear(g, x, wordsAt(row), Lettering.REGULAR.width(remark, small));
    Lettering.REGULAR.left(g, remark, small, Style.QUIET, x, wordsAt(row));
  }

  /** Two lines of words are as high as a grid's lines are long: those would strike them out. */
  private void clear(Graphics2D g, double x, double baseline, double width) {
    if (above > WORDS) {
      Marks.clear(g, x, baseline, width, size());
    }
  }

  /** Writes a remark up to x. */
  public void remark(Graphics2D g, String remark, double row, double x) {
    double small = Math.min(Style.TICK, size());
    Lettering.REGULAR.right(
        g, remark, small, Style.QUIET, x, above > 0 ? wordsAt(row) : middle(row) + 0.36 * small);
  }
}
