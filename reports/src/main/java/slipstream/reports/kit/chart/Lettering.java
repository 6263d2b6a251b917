package slipstream.reports.kit.chart;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.geom.GeneralPath;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.GlyphData;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/**
 * Text as filled outlines of the bundled font. AWT's own text goes through FreeType and fontconfig,
 * which differ between machines and JDKs and are absent on some; outlines in font units do not.
 */
public final class Lettering {
  public static final Lettering REGULAR = new Lettering("/fonts/Inter-Regular.ttf");
  public static final Lettering BOLD = new Lettering("/fonts/Inter-SemiBold.ttf");

  private final TrueTypeFont font;
  private final CmapLookup glyphs;
  private final int unitsPerEm;
  private final Map<Integer, Letter> letters = new HashMap<>();

  /** A letter in units of the font: its outline, and how far the pen moves on. */
  private record Letter(GeneralPath outline, int advance) {}

  private Lettering(String resource) {
    try (InputStream in = Lettering.class.getResourceAsStream(resource)) {
      font = new TTFParser().parse(new RandomAccessReadBuffer(in));
      glyphs = font.getUnicodeCmapLookup();
      unitsPerEm = font.getUnitsPerEm();
    } catch (IOException e) {
      throw new UncheckedIOException("The bundled font cannot be read: " + resource, e);
    }
  }

  /** Whether the font has a glyph for the character. */
  public boolean knows(int character) {
    return glyphs.getGlyphId(character) != 0;
  }

  /** Width of the text in pixels at a font size. */
  public double width(String text, double size) {
    long units = 0;
    for (int c : text.codePoints().toArray()) {
      units += letter(c).advance;
    }
    return units * size / unitsPerEm;
  }

  /** Draws the text from x to the right, its baseline at y. */
  public void left(Graphics2D g, String text, double size, Color colour, double x, double y) {
    g.setPaint(colour);
    if (g instanceof PageSurface page) {
      page.text(text, this == BOLD, size, x, y);
    } else {
      g.fill(outline(text, size, x, y));
    }
  }

  /** Draws the text up to x. */
  public void right(Graphics2D g, String text, double size, Color colour, double x, double y) {
    left(g, text, size, colour, x - width(text, size), y);
  }

  /** Draws the text around x. */
  public void centred(Graphics2D g, String text, double size, Color colour, double x, double y) {
    left(g, text, size, colour, x - width(text, size) / 2, y);
  }

  /** The text, cut short with an ellipsis where it is wider. */
  public String fit(String text, double size, double width) {
    if (width(text, size) <= width) {
      return text;
    }
    int end = text.length();
    while (end > 0 && width(text.substring(0, end).strip() + "…", size) > width) {
      end = text.offsetByCodePoints(end, -1);
    }
    return text.substring(0, end).strip() + "…";
  }

  /** The text broken between words into lines of at most this width, a longer word on its own. */
  public List<String> lines(String text, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    for (String word : text.split(" ")) {
      String longer = line.isEmpty() ? word : line + " " + word;
      if (!line.isEmpty() && width(longer, size) > width) {
        lines.add(line.toString());
        longer = word;
      }
      line = new StringBuilder(longer);
    }
    lines.add(line.toString());
    return lines;
  }

  private Path2D outline(String text, double size, double x, double y) {
    Path2D line = new Path2D.Double(Path2D.WIND_NON_ZERO);
    double scale = size / unitsPerEm;
    double pen = x;
    for (int c : text.codePoints().toArray()) {
      Letter letter = letter(c);
      AffineTransform place = new AffineTransform(scale, 0, 0, -scale, pen, y);
      line.append(letter.outline.getPathIterator(place), false);
      pen += letter.advance * scale;
    }
    return line;
  }

  /**
   * A letter, read once. The library that reads the font is not made for several threads, and
   * several pictures may be drawn at once.
   */
  private synchronized Letter letter(int codePoint) {
    return letters.computeIfAbsent(codePoint, this::read);
  }

  private Letter read(int codePoint) {
    try {
      int glyph = glyphs.getGlyphId(codePoint);
      GlyphData data = font.getGlyph().getGlyph(glyph);
      GeneralPath path = data == null ? new GeneralPath() : data.getPath();
      return new Letter(path, font.getAdvanceWidth(glyph));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
