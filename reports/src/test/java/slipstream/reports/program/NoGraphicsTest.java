package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.kit.drawing.ChartsUnavailableException;

/** Machines without fonts, and without graphics at all, in a JVM of their own. */
class NoGraphicsTest {
  private static final String[] BARE = {
    "--limit-modules", "java.xml,java.logging,java.sql,java.management"
  };

  @TempDir Path folder;

  @Test
  void fontsOfTheMachineAreNotNeeded() throws Exception {
    run("with", "-Dwhatever=1");
    run("without", "-Dsun.font.fontmanager=there.is.None");
    for (String file : List.of("charts/slip.png", "charts/sprint-timeline.svg")) {
      assertThat(folder.resolve("without/" + file))
          .hasSameBinaryContentAs(folder.resolve("with/" + file));
    }
    assertThat(folder.resolve("without/report.html")).content().contains("<svg");
  }

  @Test
  void withoutGraphicsEverythingButPicturesIsWritten() throws Exception {
    String said = run("bare", BARE);
    assertThat(said)
        .contains("Warning: charts cannot be drawn on this machine")
        .contains("its Java comes without graphics")
        .contains("all other files are written; --no-charts leaves this message out")
        .doesNotContain("bug in Slipstream", "java.lang", "NoClassDef");
    assertThat(folder.resolve("bare/result.json")).isNotEmptyFile();
    assertThat(folder.resolve("bare/runs.csv")).isNotEmptyFile();
    assertThat(folder.resolve("bare/report.html"))
        .content()
        .contains("Without pictures: charts cannot be drawn on this machine")
        .contains("<table>")
        .doesNotContain("<div class=\"plot wide\">");
  }

  /** Who asks for a file must not take an exit code of 0 for it. */
  @ParameterizedTest
  @ValueSource(strings = {"--deck", "--pdf"})
  void withoutGraphicsAStoryThatIsAskedForIsRefused(String story) throws Exception {
    assertThat(run(5, List.of("--quiet", story), "refused", BARE))
        .isEqualToIgnoringNewLines(
            story
                + " shows charts, and charts cannot be drawn on this machine: its Java comes"
                + " without graphics");
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  @Test
  void aLibraryThatIsMissingIsNamed() {
    Throwable link =
        new UnsatisfiedLinkError(
            "/usr/lib/jvm/lib/libfontmanager.so: libharfbuzz.so.0: cannot open shared object file:"
                + " No such file or directory");
    assertThat(new ChartsUnavailableException(new ExceptionInInitializerError(link)))
        .hasMessage(
            "charts cannot be drawn on this machine: the system's library libharfbuzz.so.0 is not"
                + " installed");
  }

  private String run(String name, String... options) throws IOException, InterruptedException {
    return run(0, List.of(), name, options);
  }

  private String run(int exitCode, List<String> further, String name, String... options)
      throws IOException, InterruptedException {
    List<String> words = new ArrayList<>();
    words.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    words.addAll(List.of(options));
    words.addAll(
        List.of(
            "-XX:TieredStopAtLevel=1",
            "-Djava.awt.headless=true",
            "-cp",
            System.getProperty("java.class.path"),
            Slipstream.class.getName(),
            "run",
            RealProgram.scenario("the-essay-team"),
            "--runs",
            "10",
            "--out",
            folder.resolve(name).toString()));
    words.addAll(further);
    Path said = folder.resolve(name + ".txt");
    Process program =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).as(Files.readString(said)).isEqualTo(exitCode);
    return Files.readString(said);
  }
}
