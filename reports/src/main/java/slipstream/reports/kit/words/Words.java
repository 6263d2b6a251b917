package slipstream.reports.kit.words;

/**
 * Plain words for the keys of a result, from {@link Lexicon}. One vocabulary serves files and
 * people: a key that has no words reads as it is written, with spaces for dashes.
 */
public final class Words {
  private static final String MISSING = "missing-";
  private static final String BUSY = "busy-";

  private Words() {}

  /** A role: {@code system analyst}. */
  public static String role(String key) {
    return Lexicon.of("role." + key);
  }

  /** Whom an observer can name: {@code backend}, {@code outside parties}. */
  public static String party(String key) {
    return Lexicon.find("party." + key).orElseGet(() -> role(key));
  }

  /** An outside party that is waited for: {@code stakeholders}, {@code IT}. */
  public static String outside(String key) {
    return Lexicon.of("outside." + key);
  }

  /** What time was lost to: {@code no system analyst}. */
  public static String cause(String key) {
    if (key.startsWith(MISSING)) {
      return "no " + role(key.substring(MISSING.length()));
    }
    return Lexicon.find("cause." + key)
        .orElseGet(
            () ->
                key.startsWith(BUSY)
                    ? "work of the " + role(key.substring(BUSY.length()))
                    : key.replace('-', ' '));
  }

  /** The role that is missing or busy in a cause; empty where it is none of a role's. */
  public static String roleOf(String cause) {
    return cause.startsWith(MISSING)
        ? cause.substring(MISSING.length())
        : cause.startsWith(BUSY) ? cause.substring(BUSY.length()) : "";
  }

  /** What a cause does to a team, in a few words; empty where there is nothing to add. */
  public static String explanation(String cause) {
    String queue = cause.startsWith(BUSY) ? "its duties, and the queue for them" : "";
    return Lexicon.find("cause." + cause + ".does").orElse(queue);
  }

  /** What may put blame on a discipline: {@code being last in the chain}. */
  public static String reason(String key) {
    return Lexicon.of("blamed." + key);
  }

  /** What time went to: {@code clarifying requirements}. */
  public static String activity(String key) {
    return Lexicon.of("activity." + key);
  }

  /** What is followed from sprint to sprint: {@code velocity}. */
  public static String series(String key) {
    return Lexicon.of("life." + key);
  }

  /** What the figures of such a series count. */
  public static String seriesUnit(String key) {
    return Lexicon.find("life." + key + ".unit").orElse("");
  }

  /** The words with a capital at the start, for the head of a line or sentence. */
  public static String capital(String words) {
    return words.isEmpty() ? words : Character.toUpperCase(words.charAt(0)) + words.substring(1);
  }
}
