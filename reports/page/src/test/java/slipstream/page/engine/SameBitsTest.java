package slipstream.page.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.page.shape.Encoding;
import slipstream.simulator.scenario.Scenario;

/**
 * The engine of the page finds what the program finds, bit for bit: 1,000 runs of every shipped
 * scenario, by a sum over the bits of all measures, causes and blame. Needs Node 24 or newer, which
 * the variable NODE names, or a Chromium, which CHROMIUM names; {@code .ci/same-bits} fetches them.
 */
class SameBitsTest {
  private static final int RUNS = 1_000;
  private static final int OLDEST = 24;
  private static final Path SCRIPT = Path.of("src", "test", "node", "bits.mjs");

  /** What this JVM finds, once for both. */
  private static List<String> here;

  @TempDir Path folder;

  @Test
  void everyShippedScenarioHasTheSameBitsInWebAssembly() throws Exception {
    String node = System.getenv().getOrDefault("NODE", "node");
    assumeTrue(
        version(node) >= OLDEST,
        "LEFT OUT: the same bits in WebAssembly, for there is no Node 24; run .ci/same-bits");
    List<String> command = new ArrayList<>(List.of(node, SCRIPT.toString(), "" + RUNS));
    for (Map.Entry<String, String> scenario : scenarios().entrySet()) {
      command.add(
          Files.writeString(folder.resolve(scenario.getKey()), scenario.getValue()).toString());
    }
    assertThat(output(command)).containsExactlyElementsOf(here());
  }

  @Test
  void everyShippedScenarioHasTheSameBitsInChromium() throws Exception {
    String chromium = System.getenv().getOrDefault("CHROMIUM", "");
    assumeTrue(
        !chromium.isEmpty(),
        "LEFT OUT: the same bits in Chromium, for CHROMIUM names none; run .ci/same-bits");
    Map<String, String> scenarios = scenarios();
    assertThat(Chromium.said(chromium, scenarios, List.copyOf(scenarios.keySet()), RUNS, false))
        .containsExactlyElementsOf(here());
  }

  private static synchronized List<String> here() {
    if (here == null) {
      here = new ArrayList<>();
      for (Path file : Shipped.files()) {
        Scenario scenario = Shipped.scenario(file);
        here.add(String.format("%016x %s", Bits.of(scenario, RUNS), file.getFileName()));
      }
      assertThat(here).hasSizeGreaterThan(40).doesNotHaveDuplicates();
    }
    return here;
  }

  /** As the engine takes them, by the names of their files. */
  private static Map<String, String> scenarios() {
    Map<String, String> scenarios = new LinkedHashMap<>();
    for (Path file : Shipped.files()) {
      scenarios.put(file.getFileName().toString(), Encoding.of(Shipped.scenario(file)));
    }
    return scenarios;
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
