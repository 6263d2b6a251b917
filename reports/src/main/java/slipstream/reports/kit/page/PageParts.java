package slipstream.reports.kit.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import slipstream.reports.kit.drawing.Hatches;
import slipstream.reports.kit.drawing.Palette;

/**
 * What makes a page work without anything beside it.
 *
 * @param style the style sheet, fonts included
 * @param script the script
 * @param hatches definitions of the patterns of its drawings
 * @param policy what the browser may load and run: this style and this script, and nothing else but
 *     the engine where there is one
 */
public record PageParts(String style, String script, String hatches, String policy) {
  /** What a page does, beyond being read; each does what those before it do. */
  public enum Does {
    /** It shows what was found. */
    SHOWS,
    /** It simulates. */
    SIMULATES,
    /** It has the lessons. */
    TEACHES
  }

  /**
   * The parts, with the letters that a page needs.
   *
   * @param drawings all that it shows, for their colours and patterns
   * @param does what the page does
   */
  public static PageParts with(String letters, Collection<String> drawings, Does does) {
    boolean live = does != Does.SHOWS;
    boolean teaches = does == Does.TEACHES;
    String hatches = Hatches.definitions(drawings);
    String palette =
        drawings.isEmpty()
            ? ""
            : Palette.rules(Stream.concat(drawings.stream(), Stream.of(hatches)).toList());
    String style =
        (resource("/page/report.css")
                + resource("/page/live.css")
                + (teaches ? resource("/page/lessons.css") : ""))
            .replace("/*regular*/", PageFont.regular(letters))
            .replace("/*palette*/", palette)
            .replace("/*bold*/", PageFont.bold(letters));
    String script =
        script("/page/report.js")
            + script("/page/days.js")
            + (live
                ? script("/page/live.js") + script("/page/try.js") + script("/page/sprint.js")
                : "")
            + (teaches ? script("/page/lessons.js") : "");
    return new PageParts(
        style,
        script,
        hatches,
        "default-src 'none'; style-src '"
            + hash(style)
            + "'; script-src '"
            + hash(script)
            + (live ? "' 'wasm-unsafe-eval'; worker-src blob:" : "'")
            + "; font-src data:; base-uri 'none'; form-action 'none'");
  }

  private static String hash(String text) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256-" + Base64.getEncoder().encodeToString(digest);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }

  /** A script without its comments and indents: a page is mailed. */
  private static String script(String name) {
    return resource(name)
        .lines()
        .map(String::strip)
        .filter(line -> !line.isEmpty() && !line.startsWith("//"))
        .collect(Collectors.joining("\n", "", "\n"));
  }

  private static String resource(String name) {
    try (InputStream in = PageParts.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("The program's own file cannot be read: " + name, e);
    }
  }
}
