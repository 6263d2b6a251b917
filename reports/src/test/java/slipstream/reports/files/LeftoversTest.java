package slipstream.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

class LeftoversTest {
  @TempDir Path folder;

  @Test
  void theNextCommandTakesAwayWhatAKilledOneLeft() throws Exception {
    long gone = goneProcess();
    Path out = folder.resolve("out");
    Path chart = left(out.resolve("charts"), ".slip.svg." + gone + "-17-a1.tmp");
    Path result = left(out, ".result.json." + gone + "-17-a1.tmp");
    Path cell = left(out.resolve("cells"), ".cell-3.json." + gone + "-17-a1.tmp");
    String essay = RealProgram.scenario("the-essay-team");

    ok(RealProgram.command("run", essay, "--runs=3", "--quiet", "--out=" + out));
    assertThat(chart).doesNotExist();
    assertThat(result).doesNotExist();
    assertThat(cell).exists();
    ok(
        RealProgram.command(
            "sweep", essay, "--set=structure.qa=missing,present", "--runs=2", "--out=" + out));
    assertThat(cell).doesNotExist();
  }

  @Test
  void initTakesAwayThoseOfItsOwnFileOnly() throws Exception {
    long gone = goneProcess();
    Path own = left(folder, ".team.yaml." + gone + "-17-a1.tmp");
    Path other = left(folder, ".notes.yaml." + gone + "-17-a1.tmp");

    ok(RealProgram.command("init", folder.resolve("team.yaml").toString()));
    assertThat(own).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void thoseOfALivingProcessStay() throws IOException {
    Path own = left(folder, Leftovers.name(Path.of("slip.svg")));
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    long began = parent.info().startInstant().map(Instant::toEpochMilli).orElse(0L);
    Path others = left(folder, ".slip.svg." + parent.pid() + "-" + began + "-a1.tmp");

    Leftovers.clear(folder);
    assertThat(own).exists();
    assertThat(others).exists();
  }

  @Test
  void aNumberThatAnotherProcessHasNowIsNoLife() throws IOException {
    ProcessHandle parent = ProcessHandle.current().parent().orElseThrow();
    Path before = left(folder, ".slip.svg." + parent.pid() + "-1000000000-a1.tmp");

    Leftovers.clear(folder);
    assertThat(before).doesNotExist();
  }

  /** In a container every program is process 1. */
  @Test
  void thoseOfAnEarlierProcessOfTheSameNumberGo() throws IOException {
    Path before = left(folder, Leftovers.name(Path.of("slip.svg")));
    Files.setLastModifiedTime(before, FileTime.from(Instant.parse("2026-01-01T00:00:00Z")));

    Leftovers.clear(folder);
    assertThat(before).doesNotExist();
  }

  @Test
  void noTwoFilesHaveOneName() {
    Path file = Path.of("slip.svg");
    assertThat(Leftovers.name(file)).isNotEqualTo(Leftovers.name(file));
  }

  @Test
  void filesOfOthersStay() throws Exception {
    long gone = goneProcess();
    List<Path> others =
        List.of(
            left(folder, "slip.svg." + gone + "-17-a1.tmp"),
            left(folder, ".slip.svg." + gone + "-17-a1.tmp~"),
            left(folder, ".slip.svg.tmp"),
            left(folder, ".slip.svg." + gone + ".tmp"),
            left(folder, ".slip.svg." + gone + "-17.tmp"),
            left(folder, ".slip.svg.0" + gone + "-17-a1.tmp"),
            left(folder, ".letter.odt." + gone + "-17-a1.tmp"),
            left(folder, ".slip.svg.99999999999999999999-17-a1.tmp"),
            Files.createDirectory(folder.resolve(".folder.json." + gone + "-17-a1.tmp")));

    Leftovers.clear(folder);
    assertThat(others).allSatisfy(other -> assertThat(other).exists());
  }

  @Test
  void aFolderThatIsNotThereHasNone() {
    Leftovers.clear(folder.resolve("none"));
    assertThat(folder).isEmptyDirectory();
  }

  private static Path left(Path folder, String name) throws IOException {
    return Files.writeString(Files.createDirectories(folder).resolve(name), "half");
  }

  /** The number of a process that has ended. */
  private static long goneProcess() throws IOException, InterruptedException {
    String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
    Process process = new ProcessBuilder(java, "--not-an-option").start();
    process.waitFor();
    return process.pid();
  }

  private static void ok(Typed typed) {
    assertThat(typed.exitCode()).as(typed.err()).isZero();
  }
}
