package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A place that cannot work is refused before a command says what it is about to compute. */
class RefusedFirstTest {
  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sweep TEAM --set=structure.qa=missing,present",
        "explain TEAM",
        "advise TEAM",
        "sensitivity TEAM",
        "portfolio TEAM",
        "facts",
      })
  void oneMessageAndNothingBefore(String command) {
    String words =
        command.replace("TEAM", RealProgram.scenario("the-essay-team"))
            + " --on=local[2] --out="
            + folder.resolve("out");
    Typed typed = RealProgram.command(words.split(" "));
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).startsWith("--on local[2]: this program comes without Spark");
    assertThat(folder.resolve("out")).doesNotExist();
  }
}
