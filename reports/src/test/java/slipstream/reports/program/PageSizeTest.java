package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A page is mailed, so it is to stay below a megabyte; limits leave 10 KB for what more runs add,
 * which meet more causes.
 */
class PageSizeTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "run, six-sprints-without-structure, 200, 990000",
    "explain, the-essay-team, 20, 990000",
    // The largest of all that are shipped: ten people over seventy days.
    "run, four-frontends-six-backends, 200, 990000",
  })
  void canBeMailed(String command, String scenario, int runs, long most) throws Exception {
    RealProgram.command(
        command, RealProgram.scenario(scenario), "--runs=" + runs, "--quiet", "--out=" + folder);
    assertThat(Files.size(folder.resolve("report.html"))).isBetween(500_000L, most);
  }
}
