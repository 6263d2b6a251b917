package slipstream.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
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
    Path chart = left(out.resolve("charts"), ".slip.svg." + gone + ".tmp");
    Path result = left(out, ".result.json." + gone + ".tmp");
    Path cell = left(out.resolve("cells"), ".cell-3.json." + gone + ".tmp");
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
    Path own = left(folder, ".team.yaml." + gone + ".tmp");
    Path other = left(folder, ".notes.yaml." + gone + ".tmp");

    ok(RealProgram.command("init", folder.resolve("team.yaml").toString()));
    assertThat(own).doesNotExist();
    assertThat(other).exists();
  }

  @Test
  void thoseOfALivingProcessStay() throws IOException {
    Path living = left(folder, ".slip.svg." + ProcessHandle.current().pid() + ".tmp");

    Leftovers.clear(folder);
    assertThat(living).exists();
  }

  @Test
  void filesOfOthersStay() throws Exception {
    long gone = goneProcess();
    List<Path> others =
        List.of(
            left(folder, "slip.svg." + gone + ".tmp"),
            left(folder, ".slip.svg." + gone + ".tmp~"),
            left(folder, ".slip.svg.tmp"),
            left(folder, ".slip.svg.0" + gone + ".tmp"),
            left(folder, ".letter.odt." + gone + ".tmp"),
            left(folder, ".slip.svg.99999999999999999999.tmp"),
            Files.createDirectory(folder.resolve(".folder.json." + gone + ".tmp")));

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
