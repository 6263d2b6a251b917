package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;
import slipstream.reports.Told;
import slipstream.reports.command.Parts;
import slipstream.reports.command.RunsExperiment;
import slipstream.reports.console.Terminal;

class SlipstreamTest {
  @Test
  void saysWhatItCanDoWhenNothingIsTyped() {
    Typed typed = Typed.command();
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out())
        .contains("run ", "validate", "config", "parameters", "schema", "init")
        .contains("A manager:", "A coach:", "A student:", "Exit codes:");
  }

  @Test
  void suggestsTheCommandThatWasMeant() {
    Typed typed = Typed.command("runn", "essay.yaml");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .contains("'runn'", "Did you mean: slipstream run?", "Try 'slipstream --help'.");
    assertThat(Typed.command("rnu", "essay.yaml").err()).contains("Did you mean: slipstream run?");
    assertThat(Typed.command("qqq", "essay.yaml").err()).doesNotContain("Did you mean");
  }

  @Test
  void listsCommandsThatWereNotMadeAsThoughTheyWere() {
    assertThat(Typed.command().out()).isEqualTo(Typed.command("help").out());
    assertThat(Typed.command("--help").out()).isEqualTo(Typed.command("--help", "help").out());
  }

  @Test
  void makesOnlyTheCommandThatWasTyped() {
    Map<String, CommandLine> commands = program("run", "essay.yaml").getSubcommands();
    assertThat(commands).hasSize(CommandList.ALL.size());
    assertThat(commands.get("run").getCommandSpec().options()).isNotEmpty();
    assertThat(commands.get("sweep").getCommandSpec().options()).isEmpty();
    assertThat(commands.get("sweep").getCommandSpec().userObject()).isNull();
  }

  @Test
  void makesEveryCommandUnderTheNameItSaysItselfToHave() {
    program("help")
        .getSubcommands()
        .forEach((name, made) -> assertThat(made.getCommandSpec().name()).isEqualTo(name));
  }

  /** The words in a file of that name would be taken for options. */
  @Test
  void aFileWhoseNameBeginsWithAnAtSignIsAFile(@TempDir Path folder) throws IOException {
    Path words = Files.writeString(folder.resolve("t.yaml"), "--version");
    Typed typed = RealProgram.command("run", "@" + words);
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).startsWith("@" + words + ": no such file").hasLineCount(1);
  }

  @Test
  void aNameThatNoFileCanHaveIsRefusedInWords() {
    for (String[] line : new String[][] {{"run", "a\0b"}, {"run", "a.yaml", "--out", "a\0b"}}) {
      Typed typed = Typed.command(line);
      assertThat(typed.exitCode()).isEqualTo(2);
      assertThat(typed.err())
          .contains("cannot be a file's name here\n")
          .doesNotContain("Exception", "java.");
    }
  }

  private static CommandLine program(String... words) {
    return Slipstream.commandLine(new Parts(null, null, Terminal.PLAIN, null, Told.STUDIES), words);
  }

  @ParameterizedTest
  @ValueSource(strings = {"run", "validate", "config", "parameters", "schema", "init"})
  void everyCommandHasTheHelpThatItsRefusalsPointTo(String command) {
    Typed typed = Typed.command(command, "--help");
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.err()).isEmpty();
    assertThat(typed.out()).startsWith("Usage: slipstream " + command);
  }

  @Test
  void suggestsTheOptionThatWasMeant() {
    Typed typed = Typed.command("run", "essay.yaml", "--sed", "4");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err())
        .isEqualTo(
            """
            Unknown options: '--sed', '4'
            Did you mean: --seed or --set?
            Try 'slipstream run --help'.
            """);
    assertThat(Typed.command("run", "essay.yaml", "--rusn=5").err())
        .contains("'--rusn=5'", "Did you mean: --runs?");
    assertThat(Typed.command("run", "essay.yaml", "--assume", "runs=5").err())
        .contains("Did you mean: --set?");
  }

  @Test
  void aDecimalCommaIsToldFromWhatIsNoNumber() {
    assertThat(Typed.command("calibrate", "a.csv", "--committing=12,5").err())
        .startsWith(
            "Invalid value for option '--committing': '12,5' is not a number here: write decimals"
                + " with a point, such as 12.5\n");
    assertThat(Typed.command("calibrate", "a.csv", "--committing=much").err())
        .startsWith(
            "Invalid value for option '--committing': 'much' is not a number, such as 12.5");
  }

  @Test
  void refusesWhatIsNoNumber() {
    Typed typed = Typed.command("run", "essay.yaml", "--runs", "many");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err())
        .isEqualTo(
            """
            Invalid value for option '--runs': 'many' is not a whole number
            Try 'slipstream run --help'.
            """);
  }

  @Test
  void saysItsVersion() {
    assertThat(Typed.command("--version").out()).isEqualTo("slipstream development\n");
  }

  @Test
  void callsWhatItDidNotForeseeItsOwnBug() {
    RunsExperiment broken =
        (scenario, threads, progress, stop, look, spill) -> {
          throw new IllegalStateException("the clock ran backwards");
        };
    Typed typed = Typed.with(broken, "run", "essay.yaml", "--json");
    assertThat(typed.exitCode()).isEqualTo(1);
    assertThat(typed.err())
        .isEqualTo(
            "This is a bug in Slipstream, please report it with your command and scenario:"
                + " java.lang.IllegalStateException: the clock ran backwards\n");
  }
}
