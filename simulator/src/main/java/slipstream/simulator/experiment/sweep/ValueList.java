package slipstream.simulator.experiment.sweep;

import java.util.ArrayList;
import java.util.List;

/**
 * The values of one key as they are typed: {@code missing,present}, {@code {fte: 0.5, from-sprint:
 * 2},present}, {@code 2h..8h/2h}. A comma inside brackets, braces or quotes belongs to its value.
 */
public final class ValueList {
  private static final String OPENING = "[{";
  private static final String CLOSING = "]}";

  private final String text;
  private final List<String> values = new ArrayList<>();
  private int depth;
  private int start;

  /** The last character that was no blank; 0 at the start of a value. */
  private char before;

  private ValueList(String text) {
    this.text = text;
  }

  /**
   * The values, ranges spelled out.
   *
   * @throws IllegalArgumentException if there is an empty one among several, or a bracket or quote
   *     is left open, or a range is none; the message is a part of a sentence
   */
  public static List<String> split(String text) {
    List<String> pieces = new ValueList(text).pieces();
    List<String> values = new ArrayList<>();
    for (String piece : pieces) {
      if (piece.isEmpty() && pieces.size() > 1) {
        throw new IllegalArgumentException(
            "there is an empty value in '" + text + "'; write null to take a value away");
      }
      values.addAll(ValueRange.looksLikeOne(piece) ? ValueRange.values(piece) : List.of(piece));
    }
    return values;
  }

  private List<String> pieces() {
    int at = 0;
    while (at < text.length()) {
      char c = text.charAt(at);
      if ((c == '"' || c == '\'') && (before == 0 || "[{,:".indexOf(before) >= 0)) {
        at = endOfQuote(at);
      } else if (c == ',' && depth == 0) {
        add(at);
      } else {
        depth += OPENING.indexOf(c) >= 0 ? 1 : CLOSING.indexOf(c) >= 0 ? -1 : 0;
      }
      if (depth < 0) {
        throw new IllegalArgumentException("'" + text + "' closes a bracket that it never opened");
      }
      if (c != ' ' && start <= at) {
        before = c;
      }
      at++;
    }
    if (depth > 0) {
      throw new IllegalArgumentException("'" + text + "' leaves a bracket open");
    }
    add(at);
    return values;
  }

  private void add(int end) {
    values.add(text.substring(start, end).strip());
    start = end + 1;
    before = 0;
  }

  /** The place of the closing quote: YAML doubles a single quote, and escapes a double one. */
  private int endOfQuote(int open) {
    char quote = text.charAt(open);
    for (int at = open + 1; at < text.length(); at++) {
      char c = text.charAt(at);
      boolean doubled = c == '\'' && at + 1 < text.length() && text.charAt(at + 1) == '\'';
      if (quote == '"' ? c == '\\' : doubled) {
        at++;
      } else if (c == quote) {
        return at;
      }
    }
    throw new IllegalArgumentException("'" + text + "' leaves a quote open");
  }
}
