package slipstream.reports.kit.deck;

import slipstream.reports.kit.chart.Lettering;

/** Texts as strangers wrote them, made fit to be written. */
final class PlainText {
  private PlainText() {}

  /** In one line: without what XML forbids, each run of blanks and breaks as one space. */
  static String line(String text) {
    return lines(text).replaceAll("\\s+", " ").strip();
  }

  /**
   * With its line breaks, but without what XML forbids: controls, halves of pairs, non-characters.
   */
  static String lines(String text) {
    if (text == null) {
      return "";
    }
    StringBuilder allowed = new StringBuilder(text.length());
    text.replace("\r\n", "\n")
        .replace('\r', '\n')
        .codePoints()
        .filter(PlainText::allowed)
        .forEach(allowed::appendCodePoint);
    return allowed.toString();
  }

  /** What the font can show: other characters become question marks, marks without width go. */
  static String drawable(String text, Lettering face) {
    StringBuilder drawable = new StringBuilder(text.length());
    text.codePoints()
        .filter(c -> Character.getType(c) != Character.FORMAT)
        .map(c -> face.knows(c) ? c : '?')
        .forEach(drawable::appendCodePoint);
    return drawable.toString();
  }

  private static boolean allowed(int c) {
    return switch (Character.getType(c)) {
      case Character.CONTROL -> c == '\t' || c == '\n';
      case Character.SURROGATE -> false;
      default -> (c & 0xFFFE) != 0xFFFE && (c < 0xFDD0 || c > 0xFDEF);
    };
  }
}
