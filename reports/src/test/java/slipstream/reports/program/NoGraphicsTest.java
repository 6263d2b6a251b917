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

/** Machines without fonts, and without graphics at all, in a JVM of their own. */
class NoGraphicsTest {
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
    String said = run("bare", "--limit-modules", "java.xml,java.logging,java.sql,java.management");
    assertThat(said)
        .contains("Warning: charts cannot be drawn on this machine")
        .contains("all other files are written; --no-charts leaves this message out")
        .doesNotContain("bug in Slipstream");
    assertThat(folder.resolve("bare/result.json")).isNotEmptyFile();
    assertThat(folder.resolve("bare/runs.csv")).isNotEmptyFile();
    assertThat(folder.resolve("bare/report.html"))
        .content()
        .contains("Without pictures: charts cannot be drawn on this machine")
        .contains("<table>")
        .doesNotContain("class=\"plot\" tabindex=\"0\" role=\"group\" aria-label=\"Picture");
  }

  private String run(String name, String... options) throws IOException, InterruptedException {
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
    Path said = folder.resolve(name + ".txt");
    Process program =
        new ProcessBuilder(words).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).as(Files.readString(said)).isZero();
    return Files.readString(said);
  }
}
