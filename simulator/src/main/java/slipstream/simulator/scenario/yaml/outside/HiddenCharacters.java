package slipstream.simulator.scenario.yaml.outside;

import java.util.Locale;
import java.util.OptionalInt;

/**
 * Characters that nobody sees but that change what is seen: controls, marks of direction, joiners
 * and others without width. With them a name can pose as another on a terminal or a page.
 */
public final class HiddenCharacters {
  /** Letters and marks by Unicode's classes, but drawn as nothing: fillers and a joiner. */
  private static final String BLANK_LETTERS = "\u034F\u115F\u1160\u17B4\u17B5\u3164\uFFA0";

  private HiddenCharacters() {}

  /** Whether a code point is one; line breaks and tabs are not. */
  public static boolean is(int character) {
    return switch (Character.getType(character)) {
      case Character.CONTROL -> character != '\n' && character != '\t';
      case Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE ->
          true;
      default -> BLANK_LETTERS.indexOf(character) >= 0;
    };
  }

  /** The first one of a text. */
  public static OptionalInt firstOf(String text) {
    return text.codePoints().filter(HiddenCharacters::is).findFirst();
  }

  /** One by its number and name, for a message: {@code U+202E (right-to-left override)}. */
  public static String named(int character) {
    String name = Character.getName(character);
    String number = Integer.toHexString(character).toUpperCase(Locale.ROOT);
    return "U+"
        + "0".repeat(Math.max(0, 4 - number.length()))
        + number
        + (name == null ? "" : " (" + name.toLowerCase(Locale.ROOT) + ")");
  }

  /** The text with each of them written as its number, {@code \}{@code u202e}, to be printed. */
  public static String escaped(String text) {
    if (firstOf(text).isEmpty()) {
      return text;
    }
    StringBuilder plain = new StringBuilder(text.length() + 8);
    text.codePoints()
        .forEach(
            c -> {
              if (is(c)) {
                String number = Integer.toHexString(c);
                plain.append("\\u").append("0".repeat(Math.max(0, 4 - number.length())));
                plain.append(number);
              } else {
                plain.appendCodePoint(c);
              }
            });
    return plain.toString();
  }
}
