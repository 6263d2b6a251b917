package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A command that is typed again and stopped leaves what the first one finished, whatever it is. */
class FinishedResultStaysTest {
  private static final String TEAM = RealProgram.scenario("the-essay-team");
  private static final String PAST = "../simulator/docs/examples/sprints.csv";

  @TempDir private Path folder;

  private Typed typed(boolean stopped, String command) {
    String words =
        command.replace("TEAM", TEAM).replace("PAST", PAST)
            + " --quiet --no-charts --threads=1 --out="
            + folder;
    return stopped
        ? RealProgram.interrupted(words.split(" "))
        : RealProgram.command(words.split(" "));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run TEAM --runs=300",
        "explain TEAM --runs=300",
        "advise TEAM --runs=60",
        "calibrate PAST --teams=16",
        "portfolio TEAM --runs=20",
      })
  void whatWasFinishedStays(String command) throws IOException {
    Typed first = typed(false, command);
    assertThat(first.exitCode()).as(first.err()).isZero();
    Map<String, String> finished = files();
    assertThat(finished).isNotEmpty();

    Typed second = typed(true, command);

    assertThat(second.exitCode()).as(second.err()).isEqualTo(130);
    assertThat(files()).as(second.out()).containsAllEntriesOf(finished);
    Map<String, String> beside = files();
    beside.keySet().removeAll(finished.keySet());
    assertThat(beside.keySet()).allMatch(name -> name.startsWith("interrupted/"));
    beside.entrySet().stream()
        .filter(file -> file.getKey().endsWith(".json"))
        .forEach(file -> assertThat(file.getValue()).contains("\"complete\": false"));
  }

  /** Then there is nothing to spare, and what is interrupted is replaced by what is finished. */
  @Test
  void withoutAFinishedResultThePartialOneHasItsPlace() throws IOException {
    typed(true, "run TEAM --runs=300");
    assertThat(files().keySet()).contains("result.json").noneMatch(name -> name.contains("/"));
    typed(true, "run TEAM --runs=300");
    assertThat(files().keySet()).noneMatch(name -> name.contains("/"));
    typed(false, "run TEAM --runs=300");
    assertThat(files().get("result.json")).contains("\"complete\": true");
  }

  @Test
  void whereThePartialOneIsIsSaid() {
    String words = "run TEAM --runs=300 --no-charts --out=".replace("TEAM", TEAM) + folder;
    RealProgram.command(words.split(" "));
    assertThat(RealProgram.interrupted(words.split(" ")).err())
        .contains("What was interrupted is in " + folder.resolve("interrupted"))
        .contains("the finished result beside it stays")
        .doesNotContain("Files are in");
  }

  private Map<String, String> files() throws IOException {
    Map<String, String> texts = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString().replace('\\', '/'), Files.readString(file));
      }
    }
    return texts;
  }
}
