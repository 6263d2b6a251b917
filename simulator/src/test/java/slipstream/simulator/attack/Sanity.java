package slipstream.simulator.attack;

/**
 * What holds of everything that was read, without a test's library: a fuzzer watches each class.
 */
final class Sanity {
  private Sanity() {}

  static void holds(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalStateException(otherwise);
    }
  }

  /** No message may carry what moves a terminal's cursor or turns the reading direction. */
  static void plain(String message) {
    holds(message != null && !message.isBlank(), "a refusal without words");
    for (int i = 0; i < message.length(); i++) {
      char c = message.charAt(i);
      // The words of a failure are made for none but a failure: for each character they cost more
      // than all that is tried here.
      if (c != '\n' && (Character.isISOControl(c) || c >= '\u202A' && c <= '\u202E')) {
        holds(false, "a raw control character in: " + message);
      }
    }
  }
}
