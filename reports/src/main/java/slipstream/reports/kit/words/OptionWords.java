package slipstream.reports.kit.words;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Hires and practices in words: {@code half a QA from sprint 2}. */
public final class OptionWords {
  private static final Pattern LEVER =
      Pattern.compile(
          "structure\\.(?<role>[a-z-]+)\\.fte=(?<fte>[0-9.]+)"
              + "|team\\.(?<discipline>frontend|backend)\\.developers=(?<people>[0-9]+)"
              + "|backlog\\.stories=(?<stories>[0-9]+)"
              + "|sprint\\.length=(?<length>[0-9]+ days?)");

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

  /**
   * What a setting changes, in words where a page has a lever for it: {@code with 8 stories}; else
   * as it is typed.
   *
   * @param setting {@code key=value}
   */
  public static String setting(String setting) {
    Matcher lever = LEVER.matcher(setting);
    if (!lever.matches()) {
      return "with " + setting;
    }
    if (lever.group("role") != null) {
      return "with " + role(lever.group("role")) + " at " + lever.group("fte") + " FTE";
    }
    if (lever.group("people") != null) {
      return "with "
          + lever.group("people")
          + " "
          + lever.group("discipline")
          + (lever.group("people").equals("1") ? " developer" : " developers");
    }
    return lever.group("stories") != null
        ? "with "
            + lever.group("stories")
            + (lever.group("stories").equals("1") ? " story" : " stories")
        : "with sprints of " + lever.group("length");
  }

  private static String named(String practice) {
    return Lexicon.find("practice." + practice).orElse(practice);
  }
}
