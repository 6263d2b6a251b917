package slipstream.reports.kit.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
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
  public interface Body {
    /** Draws; labels may use the margins around the area. */
    void draw(Graphics2D g, Rectangle2D area);
  }

  /** Width of the area in pixels. */
  public static final double BODY_WIDTH = Style.WIDTH - 2 * Style.MARGIN;

  /**
   * A place for what a picture shows, where its title and footer stand as text around it: a page, a
   * telephone, a slide. Letters are as large on each in pixels of the canvas, so a small one shows
   * them larger.
   *
   * @param width in pixels
   * @param height in pixels; a chart need not use all of it
   * @param margin on both sides, which labels may use
   * @param head above the area, and below it
   */
  public record Canvas(double width, double height, double margin, double head) {
    /** What a chart has for what it shows. */
    public Rectangle2D area() {
      return new Rectangle2D.Double(margin, head, width - 2 * margin, height - 2 * head);
    }
  }

  /** What a person who cannot see the picture should hear. */
  public String description() {
    return subtitle + ". " + footer;
  }

  /** Draws the whole picture. */
  public void draw(Graphics2D g) {
    g.setPaint(Color.WHITE);
    g.fill(new Rectangle2D.Double(0, 0, Style.WIDTH, Style.HEIGHT));
    double y = Style.MARGIN + 20;
    for (String line : balanced(title)) {
      Lettering.BOLD.left(g, line, Style.TITLE, Style.INK, Style.MARGIN, y);
      y += Style.TITLE * 1.25;
    }
    List<String> shown = Lettering.REGULAR.lines(subtitle, Style.SUBTITLE, BODY_WIDTH);
    for (String line : shown) {
      Lettering.REGULAR.left(g, line, Style.SUBTITLE, Style.QUIET, Style.MARGIN, y);
      y += Style.SUBTITLE * 1.35;
    }
    y -= Style.SUBTITLE * 1.35;
    double bottom = Style.HEIGHT - Style.MARGIN * 0.55;
    Lettering.REGULAR.left(g, footer, Style.FOOTER, Style.QUIET, Style.MARGIN, bottom);
    double top = y + 70;
    body.draw(
        g, new Rectangle2D.Double(Style.MARGIN, top, BODY_WIDTH, bottom - Style.MARGIN - top));
  }

  /** Two lines of about the same length rather than a last word alone. */
  private static List<String> balanced(String text) {
    List<String> lines = Lettering.BOLD.lines(text, Style.TITLE, BODY_WIDTH);
    double even = Lettering.BOLD.width(text, Style.TITLE) / lines.size() * 1.12;
    List<String> shorter = Lettering.BOLD.lines(text, Style.TITLE, Math.min(BODY_WIDTH, even));
    return shorter.size() == lines.size() ? shorter : lines;
  }
}
