package slipstream.reports.kit.words;

/** Hires and practices in words: {@code half a QA from sprint 2}. */
public final class OptionWords {
  private OptionWords() {}

  /** A role without an article: {@code system analyst}. */
  public static String role(String key) {
    return Words.role(key);
  }

  /**
   * Somebody for a role.
   *
   * @param fte full-time equivalents as typed
   * @param sprint first sprint as typed, or null
   */
  public static String hire(String role, String fte, String sprint) {
    String who = fte.equals("1") ? article(role) + role(role) : role(role) + " at " + fte + " FTE";
    return who + (sprint == null || sprint.equals("1") ? "" : " from sprint " + sprint);
  }

  private static String article(String role) {
    String article = Lexicon.find("role." + role + ".article").orElse("a");
    return article.isEmpty() ? "" : article + " ";
  }

  /** A practice: {@code contract first}, {@code a WIP limit of 2}. */
  public static String practice(String key, String value) {
    if (value.equals("false")) {
      return "without " + named(key);
    }
    return switch (key) {
      case "wip-limit" ->
          value.equals("none") ? "without a WIP limit" : "with a WIP limit of " + value;
      case "slack" -> "with " + value + " slack";
      default -> "with " + named(key);
    };
  }

  private static String named(String practice) {
    return Lexicon.find("practice." + practice).orElse(practice);
  }
}
