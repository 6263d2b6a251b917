package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** In the locale C, Java takes no file whose name has an umlaut; in a JVM of its own. */
@DisabledOnOs({OS.WINDOWS, OS.MAC})
class PlainLocaleTest {
  @ParameterizedTest
  @ValueSource(strings = {"run \"$u.yaml\"", "run team.yaml --out \"$u\""})
  void aNameWithAnUmlautIsRefusedInWords(String words) throws Exception {
    // The shell writes the letter: this JVM may be in that locale itself.
    String line = "u=$(printf 'b\\303\\244ckend'); LC_ALL=C exec \"$0\" \"$@\" " + words;
    Process program =
        new ProcessBuilder(
                "bash",
                "-c",
                line,
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                Slipstream.class.getName())
            .redirectErrorStream(true)
            .start();
    String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(program.waitFor(60, TimeUnit.SECONDS)).isTrue();
    assertThat(program.exitValue()).as(said).isEqualTo(2);
    assertThat(said)
        .contains("cannot be a file's name in this locale; set LC_ALL=C.UTF-8")
        .doesNotContain("Exception", "java.");
  }
}
