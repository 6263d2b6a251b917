package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A page for man says what {@code --help} says, of every command. */
class ManualTest {
  @TempDir Path folder;

  static Stream<String> commands() {
    return CommandList.ALL.stream().map(CommandList.Offered::typed);
  }

  @ParameterizedTest
  @MethodSource("commands")
  void saysAllThatTheHelpSays(String command) {
    Typed page = RealProgram.command("manual", command);
    assertThat(page.exitCode()).as(page.err()).isZero();
    assertThat(page.out()).startsWith(".TH \"SLIPSTREAM\\-" + escaped(command).toUpperCase());
    assertSays(page.out(), RealProgram.command(command, "--help").out());
  }

  @Test
  void saysAllThatTheProgramSaysOfItself() {
    assertSays(RealProgram.command("manual").out(), RealProgram.command("--help").out());
  }

  /** An entry that the page lacks is found, or the tests above could not fail. */
  @Test
  void noticesWhatIsMissing() {
    String help = RealProgram.command("run", "--help").out();
    String page = RealProgram.command("manual", "run").out();
    assertThat(missing(page.replace("Replications to", "Repetitions to"), help))
        .containsExactly("--runs=NReplicationstosimulate.");
  }

  @Test
  void writesThePagesOfAll() throws Exception {
    Typed typed = RealProgram.command("manual", "--out", folder.toString());
    assertThat(typed).isEqualTo(new Typed(0, "", ""));
    assertThat(folder.resolve("slipstream.1")).hasContent(RealProgram.command("manual").out());
    try (Stream<Path> pages = Files.list(folder)) {
      assertThat(pages).hasSize(CommandList.ALL.size() + 1);
    }
  }

  @Test
  void refusesACommandThatIsNone() {
    Typed typed = RealProgram.command("manual", "rnu");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).startsWith("COMMAND: 'rnu' is none; there are run, what-if, ");
  }

  private static void assertSays(String page, String help) {
    assertThat(missing(page, help)).isEmpty();
  }

  /** The entries of the help that are not in the page, both without spaces. */
  private static List<String> missing(String page, String help) {
    String said = plain(page);
    return entries(help).stream().filter(entry -> !said.contains(entry)).toList();
  }

  /** A line that is indented far goes on with the entry before it. */
  private static List<String> entries(String help) {
    List<String> entries = new ArrayList<>();
    for (String line : help.split("\n")) {
      String text = line.replaceAll("^Usage:|^(Commands|Options):$", "").replaceAll("\\s", "");
      if (line.startsWith("        ") && !entries.isEmpty()) {
        entries.set(entries.size() - 1, entries.get(entries.size() - 1) + text);
      } else if (!text.isEmpty()) {
        entries.add(text);
      }
    }
    assertThat(entries).hasSizeGreaterThanOrEqualTo(3);
    return entries;
  }

  private static String plain(String page) {
    return page.replaceAll("(?m)^\\.(TH|SH|TP|PP|nf|fi).*$", "")
        .replaceAll("\\\\f[BR]", "")
        .replace("\\(aq", "'")
        .replace("\\(ti", "~")
        .replace("\\-", "-")
        .replace("\\&", "")
        .replace("\\e", "\\")
        .replaceAll("\\s", "");
  }

  private static String escaped(String name) {
    return name.replace("-", "\\-");
  }
}
