package slipstream.reports.kit.lesson;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A figure of a lesson, read in the result file of its command as the page reads it in its own. */
final class FoundFigure {
  private static final Pattern NAME = Pattern.compile("(-?)(\\S+)(?: ([/-]) (\\S+))?");
  private static final Pattern PLACE =
      Pattern.compile("\\{([^|}]+)\\|(end|percent|number|days|hours)}");

  private FoundFigure() {}

  /** All that stand in a text. */
  static List<String> named(String text) {
    return PLACE.matcher(text).results().map((MatchResult place) -> place.group(1)).toList();
  }

  /** A text without its figures. */
  static String without(String text) {
    return PLACE.matcher(text).replaceAll("");
  }

  /** Whether the page can write an interval beside it: all means and shares have one. */
  static boolean lacksInterval(String name, JsonNode found) {
    return name.matches("[^-\\s]\\S*\\.(mean|share)")
        && Double.isNaN(at(name.replaceFirst("\\.(mean|share)$", ".ci95.0"), found));
  }

  static double of(String name, JsonNode found) {
    Matcher parts = NAME.matcher(name);
    if (!parts.matches()) {
      throw new IllegalArgumentException("no figure is named like " + name);
    }
    double first = (parts.group(1).isEmpty() ? 1 : -1) * at(parts.group(2), found);
    return parts.group(3) == null
        ? first
        : parts.group(3).equals("/")
            ? first / at(parts.group(4), found)
            : first - at(parts.group(4), found);
  }

  private static double at(String path, JsonNode found) {
    JsonNode node = path.startsWith("after.") ? found.at("/alternatives/0/result") : found;
    for (String step : path.replaceFirst("^(before|after)\\.", "").split("\\.")) {
      node = node.isArray() ? node.path(Integer.parseInt(step)) : node.path(step);
    }
    return node.isNumber() ? node.asDouble() : Double.NaN;
  }
}
