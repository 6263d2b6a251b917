package slipstream.reports.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

/**
 * Every command, with hostile text in every text that its files may hold, and in the names of the
 * files: what it writes and prints is built like what harmless text gives, no cell is a formula,
 * and nothing reaches a terminal that moves its cursor.
 */
class HostileTextTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run TEAM --runs=20 --deck --pdf",
        // The others' charts stand in their pages too, and are drawn in a tenth of the time.
        "what-if TEAM --hire qa --runs=8 --no-charts",
        "compare TEAM OTHER --runs=8 --no-charts",
        "explain TEAM --runs=2 --no-charts",
        "explain TEAM --of blame --runs=2 --no-charts",
        "advise TEAM --runs=4 --no-charts",
        "sensitivity TEAM --runs=4 --no-charts",
        "replay TEAM --runs=8 --no-charts",
        "sweep TEAM --runs=4 --set backlog.stories=2,3",
        "portfolio TEAM OTHER --runs=4 --no-charts",
        "facts FACTS --runs=100 --no-charts",
        "calibrate SPRINTS --teams=4 --runs=4 --no-charts",
        "forecast SPRINTS --remaining=120 --teams=4 --runs=4 --no-charts",
        "forecast ITEMS --remaining=120 --runs=4 --no-charts",
      })
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
    plain(command, RealProgram.command(words(command, HostileText.hostile(folder))));
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
    Typed typed = RealProgram.command(words(command, text));
    assertThat(typed.exitCode()).isNotZero();
    plain(command, typed);
  }

  /** By file, how it is built. */
  private static Map<String, List<String>> typed(String command, HostileText text)
      throws IOException {
    Path out = text.folder().resolve("out");
    Typed typed = RealProgram.command(words(command + " --seed=1 --out=OUT", text));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    plain(command, typed);
    Map<String, List<String>> built = new TreeMap<>();
    try (Stream<Path> files = Files.walk(out)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        built.put(out.relativize(file).toString(), Built.of(file));
      }
    }
    assertThat(built).as(command).isNotEmpty();
    return built;
  }

  private static String[] words(String command, HostileText text) {
    return Stream.of(command.split(" "))
        .map(
            word ->
                switch (word) {
                  case "TEAM" -> text.team();
                  case "OTHER" -> text.otherTeam();
                  case "SPRINTS" -> text.sprints();
                  case "ITEMS" -> text.items();
                  case "FACTS" -> text.facts();
                  default -> word.replace("OUT", text.folder().resolve("out").toString());
                })
        .toArray(String[]::new);
  }

  private static void plain(String command, Typed typed) {
    String said = typed.out() + typed.err();
    assertThat(said).as(command).isNotBlank();
    assertThat(HiddenCharacters.firstOf(said)).as("%s says %s", command, said).isEmpty();
  }
}
