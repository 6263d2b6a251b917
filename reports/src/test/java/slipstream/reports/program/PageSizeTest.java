package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A page is mailed: of the longest and of the largest shipped team it stays below a megabyte. */
class PageSizeTest {
  /** Bytes; a megabyte but for what more runs add, which meet more causes: under 20 KB. */
  private static final long MOST = 980_000;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "run, six-sprints-without-structure, 200",
    "run, four-frontends-six-backends, 200",
    "explain, the-essay-team, 20",
  })
  void canBeMailed(String command, String scenario, int runs) throws Exception {
    RealProgram.command(
        command, RealProgram.scenario(scenario), "--runs=" + runs, "--quiet", "--out=" + folder);
    assertThat(Files.size(folder.resolve("report.html"))).isBetween(500_000L, MOST);
  }
}
