package slipstream.simulator.odd;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The page that describes the model. What people wrote stands outside its markers, what the build
 * writes between them; the text that belongs to a marker is what stands above it, up to its
 * heading.
 *
 * @param text the page
 */
record OddPage(String text) {
  private static final Pattern MARKED =
      Pattern.compile(
          "<!-- (?<name>[^:\n]+): written by OddTest -->\n(?<inside>.*?)<!-- end of \\k<name> -->\n",
          Pattern.DOTALL);

  /** In fences, or in single backticks. */
  private static final Pattern CODE =
      Pattern.compile("^```.*?^```|`[^`\n]+`", Pattern.DOTALL | Pattern.MULTILINE);

  private static final Pattern FENCED =
      Pattern.compile("^```.*?^```", Pattern.DOTALL | Pattern.MULTILINE);

  /** What people wrote above each marker, by its name. */
  Map<String, String> written() {
    Map<String, String> written = new LinkedHashMap<>();
    int from = 0;
    for (MatchResult marked : MARKED.matcher(text).results().toList()) {
      String above = text.substring(from, marked.start());
      written.put(
          nameOf(marked), above.substring(Math.max(0, above.lastIndexOf("\n#") + 1)).strip());
      from = marked.end();
    }
    return written;
  }

  /** The page with this between its markers; nothing where a name has no content. */
  OddPage filled(Map<String, String> contents) {
    return new OddPage(
        MARKED
            .matcher(text)
            .replaceAll(
                marked -> {
                  String name = nameOf(marked);
                  return Matcher.quoteReplacement(
                      "<!-- %s: written by OddTest -->\n%s<!-- end of %s -->\n"
                          .formatted(name, contents.getOrDefault(name, ""), name));
                }));
  }

  /** Whether a text holds formulas set apart. */
  static boolean hasEquations(String written) {
    return FENCED.matcher(written).find();
  }

  /** Whether a text names a key in its formulas, or as code in a sentence. */
  static boolean names(String written, String key) {
    String code =
        CODE.matcher(written).results().map(MatchResult::group).collect(Collectors.joining("\n"));
    return Pattern.compile("(?<![\\w-])" + Pattern.quote(key) + "(?![\\w-])").matcher(code).find();
  }

  private static String nameOf(MatchResult marked) {
    return marked.group(1);
  }
}
