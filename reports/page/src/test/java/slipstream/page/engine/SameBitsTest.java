package slipstream.page.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.page.shape.Encoding;
import slipstream.simulator.scenario.Scenario;

/**
 * The engine of the page finds what the program finds, bit for bit: 1,000 runs of every shipped
 * scenario, by a sum over the bits of all measures, causes and blame. Needs Node 24 or newer, which
 * the variable NODE names; {@code .ci/same-bits} fetches it.
 */
class SameBitsTest {
  private static final int RUNS = 1_000;
  private static final int OLDEST = 24;
  private static final Path SCRIPT = Path.of("src", "test", "node", "bits.mjs");

  @TempDir Path folder;

  @Test
  void everyShippedScenarioHasTheSameBitsInWebAssembly() throws Exception {
    String node = System.getenv().getOrDefault("NODE", "node");
    assumeTrue(
        version(node) >= OLDEST,
        "LEFT OUT: the same bits in WebAssembly, for there is no Node 24; run .ci/same-bits");
    List<String> here = new ArrayList<>();
    List<String> command = new ArrayList<>(List.of(node, SCRIPT.toString(), "" + RUNS));
    for (Path file : Shipped.files()) {
      Scenario scenario = Shipped.scenario(file);
      here.add(String.format("%016x %s", Bits.of(scenario, RUNS), file.getFileName()));
      command.add(
          Files.writeString(folder.resolve(file.getFileName()), Encoding.of(scenario)).toString());
    }

    assertThat(here).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    assertThat(output(command)).containsExactlyElementsOf(here);
  }

  /** The main version; 0 where there is none. */
  private static int version(String node) throws InterruptedException {
    try {
      String version = String.join("", output(List.of(node, "--version")));
      return Integer.parseInt(version.substring(1, version.indexOf('.')));
    } catch (IOException e) {
      return 0;
    }
  }

  private static List<String> output(List<String> command)
      throws IOException, InterruptedException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor(10, TimeUnit.MINUTES)).isTrue();
    return text.lines().toList();
  }
}
