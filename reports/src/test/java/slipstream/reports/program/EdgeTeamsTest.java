package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.Approved;

/**
 * Sentences are written with a late team in mind. Here they are said of teams that are early, on
 * time to the hour, blamed by nobody, of one person, of one story, without work: a person reads
 * what is approved, all of a team together.
 */
class EdgeTeamsTest {
  private static final Path TEAMS = Path.of("src/test/resources/edge-teams");

  @TempDir private Path folder;

  static List<String> teams() throws IOException {
    try (Stream<Path> files = Files.list(TEAMS)) {
      return files.map(f -> f.getFileName().toString().replace(".yaml", "")).sorted().toList();
    }
  }

  private static List<List<String>> commands(String team) {
    return List.of(
        List.of("run", team),
        List.of("replay", team),
        List.of("explain", team, "--runs", "400"),
        List.of("explain", team, "--of", "on-time", "--exact", "--runs", "20"),
        List.of("what-if", team, "--hire", "backend"),
        List.of("what-if", team, "--set", "backlog.stories=4"),
        List.of("compare", team, TEAMS.resolve("one-story.yaml").toString()),
        List.of("advise", team),
        List.of("sensitivity", team, "--runs", "4", "--rows", "16", "--parameters", "2"));
  }

  @ParameterizedTest
  @MethodSource("teams")
  void whatIsSaidOfIt(String team) throws IOException {
    String file = TEAMS.resolve(team + ".yaml").toString();
    StringBuilder said = new StringBuilder();
    for (List<String> command : commands(file)) {
      List<String> words = new ArrayList<>(command);
      words.addAll(List.of("--no-charts", "--quiet", "--out", folder.toString()));
      Typed typed = RealProgram.command(words.toArray(String[]::new));
      said.append("$ ").append(String.join(" ", command).replace(TEAMS + "/", "")).append('\n');
      said.append(typed.exitCode() == 0 ? sentences(typed.out()) : typed.err()).append('\n');
    }
    assertThat(said.toString()).doesNotContain("NaN", "Infinity", "null");
    Approved.text("edge-teams/" + team + ".txt", said.toString());
  }

  /** What stands before the first table. */
  private static String sentences(String report) {
    String[] parts = report.split("\n\n", 3);
    return parts[0] + "\n" + parts[1] + "\n";
  }
}
