package slipstream.reports.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What scripts draw, and the styles of it. */
class StyleTest {
  private static final Pattern CLASS =
      Pattern.compile("svg:[a-z]+\", \\{[^}]*class: \"([a-z-]+)\"");

  /**
   * A mark that no style knows is drawn black, or not at all: it was thought of, and never shown.
   */
  @Test
  void everyMarkThatAScriptDrawsHasAStyle() {
    Set<String> drawn = new TreeSet<>();
    for (String script : List.of("live.js", "try.js", "lessons.js", "sprint.js")) {
      Matcher mark = CLASS.matcher(text(script).replaceAll("\\$\\{[^}]*\\}", ""));
      while (mark.find()) {
        drawn.add("." + mark.group(1));
      }
    }
    assertThat(drawn).contains(".planned", ".rule", ".tick");
    assertThat(text("report.css") + text("live.css") + text("lessons.css")).contains(drawn);
  }

  private static String text(String file) {
    try (InputStream in = StyleTest.class.getResourceAsStream("/page/" + file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
