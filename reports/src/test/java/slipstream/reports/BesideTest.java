package slipstream.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * A figure has the digits of the interval beside it, and lies within it as both are printed: in
 * every output that somebody approved.
 */
class BesideTest {
  private static final String FIGURE = "([+-]?\\d+(?:\\.\\d+)?)";
  private static final String UNIT = "(%|)(?: points?| days?| sprints?|)";
  private static final String INTERVAL = FIGURE + "(%|) to " + FIGURE;

  private static final Pattern IN_WORDS =
      Pattern.compile(FIGURE + UNIT + "(?: less delay| on average|) \\(95%: " + INTERVAL);

  private static final Pattern IN_A_ROW =
      Pattern.compile(FIGURE + UNIT + " {2,}" + INTERVAL + "%?$");

  private static final String HEADING = "95% interval";

  private int compared;

  @Test
  void everyFigureLiesWithinTheIntervalBesideIt() throws IOException {
    try (Stream<Path> files = Files.walk(Path.of("src/test/resources/approved"))) {
      for (Path file : files.filter(path -> path.toString().endsWith(".txt")).sorted().toList()) {
        String text = Files.readString(file);
        words(file, text.replaceAll("\\s+", " "));
        tables(file, text.lines().toList());
      }
    }
    assertThat(compared).isGreaterThan(300);
  }

  private void words(Path file, String text) {
    for (Matcher found = IN_WORDS.matcher(text); found.find(); ) {
      compare(file, found);
    }
  }

  /** Columns are aligned on the right: a cell ends where its heading does. */
  private void tables(Path file, List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      int at = lines.get(i).indexOf(HEADING);
      while (at >= 0) {
        int end = at + HEADING.length();
        for (int row = i + 1; row < lines.size() && !lines.get(row).isBlank(); row++) {
          String line = lines.get(row);
          Matcher found = IN_A_ROW.matcher(line.substring(0, Math.min(end, line.length())));
          if (found.find()) {
            compare(file, found);
          }
        }
        at = lines.get(i).indexOf(HEADING, end);
      }
    }
  }

  private void compare(Path file, Matcher found) {
    BigDecimal figure = new BigDecimal(found.group(1));
    BigDecimal low = new BigDecimal(found.group(3));
    BigDecimal high = new BigDecimal(found.group(5));
    String where = file + ": " + found.group();
    assertThat(found.group(2)).as(where).isEqualTo(found.group(4));
    assertThat(figure.scale()).as(where).isEqualTo(low.scale()).isEqualTo(high.scale());
    assertThat(figure).as(where).isBetween(low, high);
    compared++;
  }
}
