package slipstream.reports.kit.chart;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.List;
import java.util.Locale;

/**
 * Fills that can be told apart without colour. A page has them as patterns; elsewhere lines are cut
 * at the edges by arithmetic: a clip for each box would make drawings ten times as large.
 */
public enum Pattern {
  PLAIN,
  RISING,
  CROSSED,
  DOTTED,
  UPRIGHT,
  LEVEL,
  HOLLOW;

  /** From line to line, and from dot to dot, in pixels. */
  public static final double STEP = 12;

  public static final double UPRIGHT_STEP = STEP / 1.6;
  public static final double LEVEL_STEP = STEP / 1.2;

  /** Side of a dot, width of a line, and width of a box's edge. */
  public static final double DOT = 4.5;

  public static final BasicStroke LINE = new BasicStroke(2.5f);
  public static final BasicStroke EDGE = new BasicStroke(1.5f);

  /** Its name in a page. */
  public String key() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The pattern of a name. */
  public static Pattern of(String key) {
    return valueOf(key.toUpperCase(Locale.ROOT));
  }

  /** Fills boxes, as few shapes as can be: a drawing may have hundreds. */
  public void fill(Graphics2D g, List<? extends Rectangle2D> boxes, Color colour) {
    if (boxes.isEmpty()) {
      return;
    }
    Path2D edges = new Path2D.Double();
    boxes.forEach(box -> edges.append(box, false));
    if (g instanceof PageSurface page && this != PLAIN) {
      page.pattern(this, edges, colour);
      return;
    }
    Path2D lines = new Path2D.Double();
    boxes.forEach(box -> lines(lines, box));
    g.setPaint(this == PLAIN ? colour : Color.WHITE);
    g.fill(edges);
    g.setPaint(colour);
    if (this == DOTTED) {
      g.fill(lines);
    } else if (lines.getCurrentPoint() != null) {
      g.setStroke(LINE);
      g.draw(lines);
    }
    if (this != PLAIN) {
      g.setStroke(EDGE);
      g.draw(edges);
    }
  }

  private void lines(Path2D lines, Rectangle2D box) {
    switch (this) {
      case RISING -> slanted(lines, box, false);
      case CROSSED -> {
        slanted(lines, box, false);
        slanted(lines, box, true);
      }
      case UPRIGHT -> upright(lines, box);
      case LEVEL -> level(lines, box);
      case DOTTED -> dots(lines, box);
      default -> {
        // Nothing inside.
      }
    }
  }

  /** Lines at half a right angle, from the lower or the upper edge. */
  private static void slanted(Path2D lines, Rectangle2D box, boolean falling) {
    double height = box.getHeight();
    for (double from = -height + STEP / 2; from < box.getWidth(); from += STEP) {
      double start = Math.max(0, from);
      double end = Math.min(box.getWidth(), from + height);
      if (start < end) {
        double low = start - from;
        double high = end - from;
        double y1 = falling ? box.getY() + low : box.getMaxY() - low;
        double y2 = falling ? box.getY() + high : box.getMaxY() - high;
        lines.moveTo(box.getX() + start, y1);
        lines.lineTo(box.getX() + end, y2);
      }
    }
  }

  private static void upright(Path2D lines, Rectangle2D box) {
    for (double x = box.getX() + STEP / 2; x < box.getMaxX(); x += UPRIGHT_STEP) {
      lines.moveTo(x, box.getY());
      lines.lineTo(x, box.getMaxY());
    }
  }

  private static void level(Path2D lines, Rectangle2D box) {
    for (double y = box.getY() + STEP / 2; y < box.getMaxY(); y += LEVEL_STEP) {
      lines.moveTo(box.getX(), y);
      lines.lineTo(box.getMaxX(), y);
    }
  }

  private static void dots(Path2D dots, Rectangle2D box) {
    for (double y = box.getY() + STEP / 2; y + DOT / 2 < box.getMaxY(); y += STEP) {
      for (double x = box.getX() + STEP / 2; x + DOT / 2 < box.getMaxX(); x += STEP) {
        dots.append(new Rectangle2D.Double(x - DOT / 2, y - DOT / 2, DOT, DOT), false);
      }
    }
  }
}
