package slipstream.simulator.calibration.history.text;

/** Words of a file made fit to be shown: nothing invisible, nothing that turns text around. */
public final class Names {
  /** The longest name that is shown, in characters. */
  public static final int LONGEST = 60;

  private Names() {}

  /**
   * The name without control, direction and private characters, white space made single, cut after
   * {@value #LONGEST} characters.
   */
  public static String clean(String raw) {
    return clean(raw, LONGEST);
  }

  /** The same, cut after more or fewer characters. */
  public static String clean(String raw, int longest) {
    StringBuilder clean = new StringBuilder();
    int length = 0;
    int i = 0;
    boolean gap = false;
    while (i < raw.length() && length < longest) {
      int c = raw.codePointAt(i);
      i += Character.charCount(c);
      if (isSpace(c)) {
        gap = length > 0;
      } else if (!isHidden(c)) {
        if (gap) {
          clean.append(' ');
          length++;
          gap = false;
        }
        clean.appendCodePoint(c == 0xFFFD ? '?' : c);
        length++;
      }
    }
    return i < raw.length() ? clean.append('…').toString() : clean.toString();
  }

  static boolean isSpace(int c) {
    return c == ' '
        || c >= '\t' && c <= '\r'
        || c == 0xA0
        || c == 0x1680
        || c >= 0x2000 && c <= 0x200A
        || c == 0x2028
        || c == 0x2029
        || c == 0x202F
        || c == 0x205F
        || c == 0x3000;
  }

  /** By ranges of our own: what the JDK calls unassigned differs between its versions. */
  private static boolean isHidden(int c) {
    return c < ' '
        || c >= 0x7F && c <= 0x9F
        || c == 0xAD
        || c == 0x61C
        || c == 0x180E
        || c >= 0x200B && c <= 0x200F
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2060 && c <= 0x206F
        || c >= 0xD800 && c <= 0xF8FF
        || c >= 0xFDD0 && c <= 0xFDEF
        || c == 0xFEFF
        || c >= 0xFFF0 && c <= 0xFFFB
        || c >= 0xFFFE && c <= 0xFFFF
        || c >= 0xE0000;
  }
}
