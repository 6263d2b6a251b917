package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.Told;
import slipstream.reports.command.Parts;
import slipstream.reports.command.Replications;
import slipstream.reports.console.Interruption;
import slipstream.reports.console.Terminal;
import slipstream.reports.files.YamlScenarios;

/** An answer that could not be printed is a failure, whatever the command. */
class LostAnswerTest {
  private static final String ESSAY = RealProgram.scenario("the-essay-team");
  private static final String FULL =
      "cannot write the answer to stdout: the disk is full" + System.lineSeparator();

  @TempDir Path folder;

  /** What a device that is full says. */
  private static final OutputStream FULL_DEVICE = failing("No space left on device");

  @ParameterizedTest
  @ValueSource(
      strings = {
        "--help",
        "--version",
        "help run",
        "run --help",
        "completion",
        "schema",
        "parameters",
        "config ESSAY",
        "validate ESSAY",
        "init OUT/team.yaml",
        "run ESSAY --runs 3 --no-charts --quiet --out OUT",
        "run ESSAY --runs 3 --json --quiet",
        "replay ESSAY --runs 3 --no-charts --quiet --out OUT",
        "what-if ESSAY --hire qa --runs 3 --no-charts --quiet --out OUT",
        "sweep ESSAY --set structure.qa=missing,present --runs 3 --quiet --out OUT",
      })
  void exitsWithFiveAndSaysSo(String command) {
    assertThat(type(FULL_DEVICE, command)).isEqualTo(new Ended(5, FULL));
  }

  @Test
  void aReaderThatHasSeenEnoughIsNoReasonForWords() {
    assertThat(type(failing("Broken pipe"), "schema")).isEqualTo(new Ended(141, ""));
  }

  @Test
  void aGoalThatIsMissedIsSaidAlongside() {
    Ended ended = type(FULL_DEVICE, "run ESSAY --runs 3 --json --quiet --goal on-time>=1");
    assertThat(ended.exitCode()).isEqualTo(5);
    assertThat(ended.err()).startsWith("goal missed: on-time>=1").endsWith(FULL);
  }

  @Test
  void aClosedStdoutIsNamed() {
    assertThat(type(failing("Bad file descriptor"), "schema"))
        .isEqualTo(new Ended(5, FULL.replace("the disk is full", "it is closed")));
  }

  @Test
  void aCommandThatPrintsNothingThereDoesNotMind() {
    assertThat(type(FULL_DEVICE, "validate none.yaml"))
        .isEqualTo(new Ended(5, "none.yaml: no such file" + System.lineSeparator()));
    assertThat(type(FULL_DEVICE, "runn ESSAY").exitCode()).isEqualTo(2);
  }

  private record Ended(int exitCode, String err) {}

  private Ended type(OutputStream stdout, String command) {
    String[] words = command.replace("ESSAY", ESSAY).replace("OUT", folder.toString()).split(" ");
    Parts parts =
        new Parts(
            new YamlScenarios(),
            new Replications(),
            Terminal.PLAIN,
            new Interruption(),
            Told.STUDIES);
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    int exitCode = Slipstream.execute(Slipstream.commandLine(parts, words), stdout, err, words);
    return new Ended(exitCode, err.toString(StandardCharsets.UTF_8));
  }

  private static OutputStream failing(String said) {
    return new OutputStream() {
      @Override
      public void write(int one) throws IOException {
        throw new IOException(said);
      }
    };
  }
}
