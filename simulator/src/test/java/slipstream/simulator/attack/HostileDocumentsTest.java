package slipstream.simulator.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import slipstream.simulator.Loading;
import slipstream.simulator.SmallMachine;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;

/** A hundred hostile documents in a machine of 256 MB: refused, at a line and column, soon. */
class HostileDocumentsTest {
  private static final Path DOCUMENTS = Path.of("src/test/resources/hostile/documents.txt");
  private static final int AT_LEAST = 100;
  private static final Pattern PLACED =
      Pattern.compile("team\\.yaml:[1-9]\\d*:[1-9]\\d*[: ][\\s\\S]*");

  /** Runs in the small machine: says what is wrong, and what the slowest took of a processor. */
  public static void main(String[] arguments) throws IOException {
    Map<String, String> documents = documents(Path.of(arguments[0]));
    ThreadMXBean spent = ManagementFactory.getThreadMXBean();
    long slowest = 0;
    for (Map.Entry<String, String> document : documents.entrySet()) {
      long start = spent.getCurrentThreadCpuTime();
      String wrong = wrong(document.getValue());
      slowest = Math.max(slowest, spent.getCurrentThreadCpuTime() - start);
      if (wrong != null) {
        System.out.println("wrong: " + document.getKey() + ": " + wrong);
      }
    }
    System.out.println("refused: " + documents.size());
    System.out.println("slowest: " + TimeUnit.NANOSECONDS.toMillis(slowest) + " ms");
  }

  private static String wrong(String text) {
    try {
      Loading.fromText("team.yaml", text);
      return "accepted";
    } catch (ScenarioProblems refused) {
      Sanity.plain(refused.getMessage());
      return PLACED.matcher(refused.getMessage()).matches() ? null : refused.getMessage();
    } catch (RuntimeException | StackOverflowError | OutOfMemoryError e) {
      return e.toString();
    }
  }

  @Test
  void eachIsRefusedWithItsPlace() throws Exception {
    String said = SmallMachine.says(HostileDocumentsTest.class, DOCUMENTS);

    assertThat(said).doesNotContain("wrong: ");
    assertThat(number(said, "refused: (\\d+)")).isGreaterThanOrEqualTo(AT_LEAST);
    // Ten times the promised second: processors differ.
    assertThat(number(said, "slowest: (\\d+)")).isLessThan(10_000);
  }

  private static int number(String said, String pattern) {
    return Pattern.compile(pattern)
        .matcher(said)
        .results()
        .findFirst()
        .map(found -> Integer.parseInt(found.group(1)))
        .orElseThrow();
  }

  private static Map<String, String> documents(Path file) throws IOException {
    Map<String, String> documents = new LinkedHashMap<>();
    for (String document : Files.readString(file).split("(?m)^=== ")) {
      int line = document.indexOf('\n');
      if (!document.startsWith("#")) {
        documents.put(document.substring(0, line), written(document.substring(line + 1)));
      }
    }
    return documents;
  }

  private static String written(String shortened) {
    String repeated =
        Pattern.compile("@REPEAT (\\d+) ([^@]*)@")
            .matcher(shortened)
            .replaceAll(m -> quoted(m.group(2).repeat(Integer.parseInt(m.group(1)))));
    return Pattern.compile("@LINES (\\d+) ([^@]*)@")
        .matcher(repeated)
        .replaceAll(m -> quoted(lines(Integer.parseInt(m.group(1)), m.group(2))));
  }

  private static String lines(int count, String pattern) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < count; i++) {
      lines.append(pattern.replace("{}", "" + i)).append('\n');
    }
    return lines.toString();
  }

  private static String quoted(String text) {
    return Matcher.quoteReplacement(text);
  }
}
