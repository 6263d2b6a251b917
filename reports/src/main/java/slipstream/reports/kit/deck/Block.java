package slipstream.reports.kit.deck;

import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.List;
import slipstream.reports.kit.chart.Lettering;
import slipstream.reports.kit.chart.Style;

/**
 * A text in its place on a page.
 *
 * @param role what the text is
 * @param box where it stands, in points from the page's upper left corner
 * @param size of the font in points
 * @param paragraphs what it says; fits the box
 */
record Block(Role role, Rectangle2D box, double size, List<String> paragraphs) {
  /** What a text is, and how it looks therefore. */
  enum Role {
    TITLE(Lettering.BOLD, Style.INK, 0, 0),
    STEP(Lettering.BOLD, Style.BLUE, 0, 0),
    NOTE(Lettering.REGULAR, Style.QUIET, 0, 0),
    POINTS(Lettering.REGULAR, Style.INK, 1, 0),
    QUESTION(Lettering.BOLD, Style.INK, 0, 14),
    FOOTER(Lettering.REGULAR, Style.QUIET, 0, 0),
    NUMBER(Lettering.REGULAR, Style.QUIET, 0, 0);

    /** Behind the question. */
    static final Color PLATE = Style.tint(Style.BLUE, 0.09);

    final Lettering face;
    final Color colour;

    /** Room for a bullet, in sizes of the font. */
    final double indent;

    /** Between the edge of the box and its text, in points. */
    final double inset;

    Role(Lettering face, Color colour, double indent, double inset) {
      this.face = face;
      this.colour = colour;
      this.indent = indent;
      this.inset = inset;
    }
  }

  /** Fits the texts into the box. */
  static Block of(Role role, Rectangle2D box, double largest, double least, List<String> texts) {
    Fitted.Room room =
        new Fitted.Room(box.getWidth() - 2 * role.inset, box.getHeight() - role.inset);
    Fitted fitted = Fitted.of(texts, role.face, role.indent, room, largest, least);
    return new Block(role, box, fitted.size(), fitted.paragraphs());
  }

  /** In a box no higher than the text. */
  Block shrunk() {
    double height = Math.min(box.getHeight(), textHeight() + 2 * role.inset);
    Rectangle2D less = new Rectangle2D.Double(box.getX(), box.getY(), box.getWidth(), height);
    return new Block(role, less, size, paragraphs);
  }

  /** The same, further down. */
  Block lowered(double by) {
    Rectangle2D lower =
        new Rectangle2D.Double(box.getX(), box.getY() + by, box.getWidth(), box.getHeight());
    return new Block(role, lower, size, paragraphs);
  }

  /** The paragraph's lines, for a renderer that breaks lines itself. */
  List<String> lines(String paragraph) {
    double width = box.getWidth() - 2 * role.inset - role.indent * size;
    return Fitted.lines(paragraph, role.face, size, width);
  }

  /** Height of the text, without what is left of the box. */
  double textHeight() {
    double width = box.getWidth() - 2 * role.inset - role.indent * size;
    return Fitted.height(paragraphs, role.face, size, width);
  }
}
