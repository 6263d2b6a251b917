package slipstream.reports.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/**
 * A finding drawn: what it says, what is shown, where it comes from.
 *
 * @param name name of its files
 * @param title the finding, with its numbers
 * @param subtitle what is shown
 * @param footer scenario, runs, seed
 * @param body draws the picture between subtitle and footer
 */
public record Picture(String name, String title, String subtitle, String footer, Body body) {
  /** Draws into an area. */
  @FunctionalInterface
  interface Body {
    /** Draws; labels may use the margins around the area. */
    void draw(Graphics2D g, Rectangle2D area);
  }

  private static final double BODY_WIDTH = Style.WIDTH - 2 * Style.MARGIN;

  /** What a person who cannot see the picture should hear. */
  String description() {
    return subtitle + ". " + footer;
  }

  void draw(Graphics2D g) {
    g.setPaint(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, Style.WIDTH, Style.HEIGHT));
    double y = Style.MARGIN + 20;
    for (String line : balanced(title)) {
      Lettering.BOLD.left(g, line, Style.TITLE, Style.INK, Style.MARGIN, y);
      y += Style.TITLE * 1.25;
    }
    Lettering.REGULAR.left(g, subtitle, Style.SUBTITLE, Style.QUIET, Style.MARGIN, y);
    double bottom = Style.HEIGHT - Style.MARGIN * 0.55;
    Lettering.REGULAR.left(g, footer, Style.FOOTER, Style.QUIET, Style.MARGIN, bottom);
    double top = y + 70;
    body.draw(
        g, new Rectangle2D.Double(Style.MARGIN, top, BODY_WIDTH, bottom - Style.MARGIN - top));
  }

  /** Two lines of about the same length rather than a last word alone. */
  private static List<String> balanced(String text) {
    List<String> lines = lines(text, BODY_WIDTH);
    double even = Lettering.BOLD.width(text, Style.TITLE) / lines.size() * 1.12;
    List<String> shorter = lines(text, Math.min(BODY_WIDTH, even));
    return shorter.size() == lines.size() ? shorter : lines;
  }

  private static List<String> lines(String text, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && Lettering.BOLD.width(longer, Style.TITLE) > width) {
        lines.add(line.toString());
        longer = word;
      }
      line = new StringBuilder(longer);
    }
    lines.add(line.toString());
    return lines;
  }
}
