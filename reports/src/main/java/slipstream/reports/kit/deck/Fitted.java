package slipstream.reports.kit.deck;

import java.util.ArrayList;
import java.util.List;
import slipstream.reports.kit.chart.Lettering;

/**
 * Paragraphs at the largest size at which they fit a box; where even the smallest is too large, cut
 * with an ellipsis. Measured in the bundled font, for the machine's own may be absent.
 *
 * @param size of the font in points
 * @param paragraphs what is left of the texts
 * @param height that they take
 */
record Fitted(double size, List<String> paragraphs, double height) {
  /** From one line to the next, in sizes of the font. */
  static final double LEADING = 1.25;

  /** Between paragraphs, in sizes of the font. */
  static final double GAP = 0.5;

  /** What a slide's font may be wider than the bundled one: DejaVu Sans, where Arial is absent. */
  private static final double SLACK = 1.06;

  /** Its bold letters are wider still: 1.18 times the bundled ones. */
  private static final double SLACK_OF_BOLD = 1.2;

  /** Characters of other fonts, among them emoji, are at most about so wide. */
  private static final double WIDEST = 1.4;

  /** Fits the paragraphs, each of them indented by so many sizes of the font. */
  static Fitted of(
      List<String> texts, Lettering face, double indent, Room room, double largest, double least) {
    for (double size = largest; size >= least; size--) {
      double height = height(texts, face, size, room.width() - indent * size);
      if (height <= room.height()) {
        return new Fitted(size, texts, height);
      }
    }
    return cut(texts, face, least, room.width() - indent * least, room.height());
  }

  /**
   * Where text goes.
   *
   * @param width in points
   * @param height in points
   */
  record Room(double width, double height) {}

  /** The text broken into lines between words, or within a word that is longer than a line. */
  static List<String> lines(String text, Lettering face, double size, double width) {
    List<String> lines = new ArrayList<>();
    StringBuilder line = new StringBuilder();
    double used = 0;
    for (String word : text.split(" ")) {
      double space = line.isEmpty() ? 0 : width(' ', face, size);
      double needed = width(word, face, size);
      if (!line.isEmpty() && used + space + needed > width) {
        lines.add(line.toString());
        line.setLength(0);
        used = 0;
        space = 0;
      }
      line.append(space == 0 ? "" : " ");
      used += space;
      for (int c : word.codePoints().toArray()) {
        double step = width(c, face, size);
        if (!line.isEmpty() && used + step > width) {
          lines.add(line.toString());
          line.setLength(0);
          used = 0;
        }
        line.appendCodePoint(c);
        used += step;
      }
    }
    lines.add(line.toString());
    return lines;
  }

  /** Height of the paragraphs at a size. */
  static double height(List<String> texts, Lettering face, double size, double width) {
    double height = Math.max(0, texts.size() - 1) * GAP * size;
    for (String text : texts) {
      height += lines(text, face, size, width).size() * LEADING * size;
    }
    return height;
  }

  private static Fitted cut(
      List<String> texts, Lettering face, double size, double width, double room) {
    List<String> kept = new ArrayList<>();
    for (String text : texts) {
      kept.add(text);
      if (height(kept, face, size, width) > room) {
        kept.remove(kept.size() - 1);
        String begun = beginning(text, kept, face, size, width, room);
        if (!begun.isEmpty()) {
          kept.add(begun);
        }
        break;
      }
    }
    return new Fitted(size, kept, height(kept, face, size, width));
  }

  /**
   * As much of the text as fits below what is kept, found by halving; none if not one line fits.
   */
  private static String beginning(
      String text, List<String> kept, Lettering face, double size, double width, double room) {
    int fits = 0;
    int tooLong = text.codePointCount(0, text.length()) + 1;
    while (tooLong - fits > 1) {
      int middle = (fits + tooLong) / 2;
      List<String> tried = new ArrayList<>(kept);
      tried.add(ended(text, middle));
      if (height(tried, face, size, width) <= room) {
        fits = middle;
      } else {
        tooLong = middle;
      }
    }
    return fits == 0 ? "" : ended(text, fits);
  }

  private static String ended(String text, int characters) {
    return text.substring(0, text.offsetByCodePoints(0, characters)).strip() + "…";
  }

  private static double width(String text, Lettering face, double size) {
    return text.codePoints().mapToDouble(c -> width(c, face, size)).sum();
  }

  private static double width(int character, Lettering face, double size) {
    if (Character.getType(character) == Character.FORMAT) {
      return 0;
    }
    return (face == Lettering.BOLD ? SLACK_OF_BOLD : SLACK)
        * (face.knows(character) ? face.width(Character.toString(character), size) : WIDEST * size);
  }
}
