package slipstream.reports.studio;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import slipstream.reports.kit.words.OptionWords;
import slipstream.reports.kit.words.Words;

/**
 * Names and descriptions of shipped scenarios as a site has them: beside a command line a file is
 * named, and an option takes a cause away; a site has pages, and their levers.
 */
final class SiteWords {
  /** Lessons of the course have numbers of their own. */
  private static final Pattern NUMBERED = Pattern.compile("^Lesson( [0-9][a-z]?)?: (.*)$");

  private static final Pattern ELSEWHERE = Pattern.compile("\\b[Ll]essons? ([0-9])");
  private static final Pattern COMMAND = Pattern.compile(" \\([^()]*: slipstream [^()]*\\)");
  private static final Pattern FILE = Pattern.compile("([a-z0-9-]+)\\.yaml");
  private static final Pattern SETTING =
      Pattern.compile(
          "--set (structure|practices|mechanisms)\\.([a-z-]+)(\\.enabled)?=([a-z0-9]+)");

  private final Map<String, String> names;

  /**
   * The words of a site.
   *
   * @param names of its scenarios, by their files
   */
  SiteWords(Map<String, String> names) {
    this.names =
        names.entrySet().stream()
            .collect(Collectors.toMap(Map.Entry::getKey, entry -> name(entry.getValue())));
  }

  /** A name; of one cause alone what that is, and after it the number that others call it by. */
  static String name(String name) {
    Matcher numbered = NUMBERED.matcher(name);
    return numbered.matches()
        ? Words.capital(numbered.group(2))
            + (numbered.group(1) == null ? "" : " (" + numbered.group(1).strip() + ")")
        : name;
  }

  /** A description without files and options. */
  String description(String description) {
    String levers =
        SETTING
            .matcher(COMMAND.matcher(description).replaceAll(""))
            .replaceAll(setting -> Matcher.quoteReplacement(lever(setting)));
    return FILE.matcher(ELSEWHERE.matcher(levers).replaceAll("$1"))
        .replaceAll(file -> Matcher.quoteReplacement(named(file.group())));
  }

  private String named(String file) {
    return names.containsKey(file) ? "“" + names.get(file) + "”" : file;
  }

  private static String lever(MatchResult setting) {
    String key = setting.group(2);
    String value = setting.group(4);
    return switch (setting.group(1)) {
      case "structure" -> OptionWords.hire(key, "1", null) + ", full time.";
      case "practices" -> OptionWords.practice(key, value).replaceFirst("^with ", "") + ".";
      default ->
          key.replace('-', ' ')
              + " switched "
              + (value.equals("true") ? "on" : "off")
              + " in the scenario file.";
    };
  }
}
