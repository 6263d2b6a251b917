package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.Loading;
import slipstream.simulator.SmallMachine;
import slipstream.simulator.scenario.yaml.text.ScenarioProblems;
import slipstream.simulator.scenario.yaml.text.YamlReading;

/** Hostile files in a machine of 256 MB: refused in words, soon, without a stack trace. */
class SmallMemoryTest {
  @TempDir Path folder;

  /** Runs in the small machine. */
  public static void main(String[] arguments) {
    // Of a processor: how long it takes beside other work says nothing of the reader.
    ThreadMXBean spent = ManagementFactory.getThreadMXBean();
    try {
      Loading.load(Path.of(arguments[0]), List.of());
      System.out.println("accepted");
    } catch (ScenarioProblems refused) {
      System.out.println("refused: " + refused.problems().size());
    }
    System.out.println(
        TimeUnit.NANOSECONDS.toMillis(spent.getCurrentThreadCpuTime()) + " ms of a processor");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brackets", "braces", "keys", "aliases", "long scalar", "indentation"})
  void hostileFilesAreRefusedInSmallMemory(String kind) throws Exception {
    Path file = Files.writeString(folder.resolve("hostile.yaml"), hostile(kind));
    String output = SmallMachine.says(SmallMemoryTest.class, file);

    assertThat(output).startsWith("refused: ");
    // Ten times the promised second: processors differ.
    String[] lines = output.split("\\R");
    assertThat(Long.parseLong(lines[1].split(" ")[0])).isLessThan(10_000);
  }

  private static String hostile(String kind) throws IOException {
    int most = YamlReading.MAX_BYTES - 100;
    return switch (kind) {
      case "brackets" -> "[".repeat(most);
      case "braces" -> "{a: ".repeat(most / 4);
      case "keys" -> keys();
      case "aliases" ->
          "a: &a [" + "x, ".repeat(1000) + "x]\nb: [" + "*a, ".repeat(200_000) + "*a]\n";
      case "long scalar" -> "name: " + "x".repeat(most);
      case "indentation" -> indentation();
      default -> throw new IOException(kind);
    };
  }

  private static String keys() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 80_000; i++) {
      text.append("k").append(i).append(": 1\n");
    }
    return text.toString();
  }

  private static String indentation() {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 1_400; i++) {
      text.append(" ".repeat(i)).append("a:\n");
    }
    return text.toString();
  }
}
