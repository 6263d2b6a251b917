package slipstream.reports.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.Told;
import slipstream.reports.kit.data.NotAResultException;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.reports.report.ReportPage;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * Every command, with hostile text in every text that its files may hold, and in the names of the
 * files: what it writes and prints is built like what harmless text gives, no cell is a formula,
 * and nothing reaches a terminal that moves its cursor.
 */
class HostileTextTest {
  /** One page in three in a build; with -Dslipstream.injections=1 all, and all slides and PDFs. */
  private static final int ONE_IN = Integer.getInteger("slipstream.injections", 3);

  @TempDir Path folder;

  static List<String> commands() {
    return HostileText.COMMANDS;
  }

  @ParameterizedTest
  @MethodSource("commands")
  void changesNothingButTheWords(String command) throws IOException {
    Map<String, List<String>> harmless =
        typed(command, HostileText.harmless(folder.resolve("harmless")));
    Map<String, List<String>> hostile =
        typed(command, HostileText.hostile(folder.resolve("hostile")));

    assertThat(hostile.keySet()).isEqualTo(harmless.keySet());
    hostile.forEach((file, built) -> assertThat(built).as(file).isEqualTo(harmless.get(file)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"validate TEAM", "config TEAM", "config TEAM --resolved"})
  void isPrintedInPlain(String command) throws IOException {
    plain(command, RealProgram.command(HostileText.hostile(folder).words(command)));
  }

  /** What a file may not hold is refused, and the refusal shows it by its number. */
  @ParameterizedTest
  @ValueSource(strings = {"run TEAM", "portfolio TEAM OTHER", "facts FACTS", "report TEAM"})
  void isRefusedInPlain(String command) throws IOException {
    HostileText text = HostileText.hostile(folder);
    for (String file : List.of(text.team(), text.facts())) {
      Files.writeString(
          Path.of(file), Files.readString(Path.of(file)).replace("HYPER", "\u001b[2J\u202e"));
    }
    Typed typed = RealProgram.command(text.words(command));
    assertThat(typed.exitCode()).isNotZero();
    plain(command, typed);
  }

  /** By file, how it is built. */
  private static Map<String, List<String>> typed(String command, HostileText text)
      throws IOException {
    Path out = text.folder().resolve("out");
    Typed typed = RealProgram.command(text.words(command + " --seed=1 --out=OUT"));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    plain(command, typed);
    if (HostileText.COMMANDS.indexOf(command) % ONE_IN == 0) {
      draw(out);
    }
    // Slides tell the story of one team.
    if (ONE_IN == 1
        && Files.exists(out.resolve("result.json"))
        && !command.startsWith("portfolio")) {
      Typed slides =
          RealProgram.command(
              "report", out.resolve("result.json").toString(), "--deck", "--pdf", "--out=" + out);
      plain(command, slides);
      assertThat(slides.exitCode()).as(slides.err()).isZero();
      assertThat(out.resolve("deck.pptx")).exists();
    }
    Map<String, List<String>> built = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        built.put(out.relativize(file).toString(), Built.of(file));
      }
    }
    assertThat(built).as(command).isNotEmpty();
    return built;
  }

  /**
   * The page of a result that was stored without one: with bitmaps it would take ten times as long.
   * A browser opens more of them.
   */
  private static void draw(Path out) throws IOException {
    Path result = out.resolve("result.json");
    Path page = out.resolve("report.html");
    if (Files.exists(result) && !Files.exists(page)) {
      try {
        ResultDocument document = ResultJson.read(Files.readString(result), Told.STUDIES.kinds());
        Files.writeString(page, ReportPage.of(document, Told.STUDIES, List.of(), Optional.empty()));
      } catch (NotAResultException e) {
        throw new AssertionError(result + " cannot be drawn", e);
      }
    }
  }

  private static void plain(String command, Typed typed) {
    String said = typed.out() + typed.err();
    assertThat(said).as(command).isNotBlank();
    assertThat(HiddenCharacters.firstOf(said)).as("%s says %s", command, said).isEmpty();
  }
}
