package slipstream.simulator.calibration.history.text;

import java.util.Locale;

/** Order of names that hold numbers: {@code Sprint 9} before {@code Sprint 10}. */
public final class NameOrder {
  private NameOrder() {}

  /** Whether two names differ in a number only, and the second has the smaller one. */
  public static boolean countsDown(String one, String next) {
    return letters(one).equals(letters(next)) && compare(one, next) > 0;
  }

  /** Whether two names differ in a number only, and the second has the larger one. */
  public static boolean countsUp(String one, String next) {
    return countsDown(next, one);
  }

  private static String letters(String name) {
    return name.toLowerCase(Locale.ROOT).replaceAll("[0-9]+", "0");
  }

  /** Numbers in names by their value, all else by its letters. */
  public static int compare(String one, String other) {
    String a = one.toLowerCase(Locale.ROOT);
    String b = other.toLowerCase(Locale.ROOT);
    int i = 0;
    int j = 0;
    while (i < a.length() && j < b.length()) {
      if (isDigit(a.charAt(i)) && isDigit(b.charAt(j))) {
        int endOfA = endOfNumber(a, i);
        int endOfB = endOfNumber(b, j);
        String numberOfA = a.substring(i, endOfA).replaceFirst("^0+(?=.)", "");
        String numberOfB = b.substring(j, endOfB).replaceFirst("^0+(?=.)", "");
        int order = Integer.compare(numberOfA.length(), numberOfB.length());
        order = order != 0 ? order : numberOfA.compareTo(numberOfB);
        if (order != 0) {
          return order;
        }
        i = endOfA;
        j = endOfB;
      } else if (a.charAt(i) != b.charAt(j)) {
        return Character.compare(a.charAt(i), b.charAt(j));
      } else {
        i++;
        j++;
      }
    }
    int rest = Integer.compare(a.length() - i, b.length() - j);
    return rest != 0 ? rest : one.compareTo(other);
  }

  private static int endOfNumber(String text, int start) {
    int end = start;
    while (end < text.length() && isDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
