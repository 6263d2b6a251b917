package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A command loads no class that it has no use for: in a JVM of its own, which lists what it loads.
 */
class StartUpTest {
  private static final Pattern DRAWING =
      Pattern.compile(
          "(java\\.awt|javax\\.swing|javax\\.imageio|sun\\.(java2d|awt|font)|org\\.jfree"
              + "|org\\.apache\\.(batik|xmlgraphics|fontbox|pdfbox|poi|xmlbeans|logging)|com\\.jcraft"
              + "|slipstream\\.reports\\.(deck|chart\\.(run|study|style)))\\..*");
  private static final Pattern BAR = Pattern.compile("(me\\.tongfei|org\\.jline)\\..*");
  private static final Pattern JSON = Pattern.compile("com\\.(fasterxml|networknt)\\..*");
  private static final Pattern YAML = Pattern.compile("org\\.snakeyaml\\..*");

  @TempDir Path folder;

  @Test
  void needsNeitherScenariosNorTheSimulatorForHelp() throws Exception {
    List<String> loaded = loadedBy("--help");
    assertNone(loaded, DRAWING, BAR, JSON, YAML);
    assertNone(loaded, Pattern.compile("slipstream\\.simulator\\.(team|agenda|random)\\..*"));
  }

  @Test
  void needsNoPicturesAndNoJsonToCheckAScenario() throws Exception {
    assertNone(loadedBy("validate", RealProgram.scenario("the-essay-team")), DRAWING, BAR, JSON);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "explain"})
  void drawsNothingWithoutCharts(String command) throws Exception {
    assertNone(loadedBy(experiment(command, "--no-charts")), DRAWING, BAR);
  }

  /** The other way round, or the tests above would pass though no class were ever found. */
  @Test
  void loadsWhatDrawsForCharts() throws Exception {
    assertThat(loadedBy(experiment("run")))
        .anyMatch(DRAWING.asMatchPredicate())
        .anyMatch(name -> name.startsWith("java.awt."))
        .anyMatch(JSON.asMatchPredicate())
        .anyMatch(YAML.asMatchPredicate());
  }

  private String[] experiment(String command, String... options) {
    String essay = RealProgram.scenario("the-essay-team");
    return Stream.concat(
            Stream.of(command, essay, "--runs", "4", "--out", folder + "/out"), Stream.of(options))
        .toArray(String[]::new);
  }

  private static void assertNone(List<String> loaded, Pattern... unwanted) {
    assertThat(loaded).contains(Slipstream.class.getName());
    for (Pattern pattern : unwanted) {
      assertThat(loaded).noneMatch(pattern.asMatchPredicate());
    }
  }

  private List<String> loadedBy(String... words) throws IOException, InterruptedException {
    Path loaded = folder.resolve("loaded");
    Path said = folder.resolve("said");
    List<String> jvm =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-Xlog:class+load:file=" + loaded + ":none",
            "-cp",
            System.getProperty("java.class.path"),
            Slipstream.class.getName());
    Process program =
        new ProcessBuilder(Stream.concat(jvm.stream(), Stream.of(words)).toList())
            .redirectErrorStream(true)
            .redirectOutput(said.toFile())
            .start();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).as(Files.readString(said)).isZero();
    try (Stream<String> lines = Files.lines(loaded)) {
      return lines.map(line -> line.split(" ", 2)[0]).toList();
    }
  }
}
