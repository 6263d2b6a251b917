package slipstream.reports.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.snakeyaml.engine.v2.api.Load;
import org.snakeyaml.engine.v2.api.LoadSettings;

/** Steps of the workflow, as a shell takes them, with programs that say what is given. */
class GoalWorkflowTest {
  private static final Path WORKFLOW = Path.of("../simulator/docs/examples/slipstream-goal.yml");

  @TempDir Path folder;

  /** A scenario's name may hold what closes a block; the rest of the verdict would be markup. */
  @ParameterizedTest
  @ValueSource(strings = {"plain words", "```", "a ```` b", "``````````", "~~~~ <img src=x>"})
  void theVerdictStaysInItsBlock(String name) throws Exception {
    List<String> comment = commentOn(name + "\n![late](https://evil.example)\n" + name);

    String opened = comment.get(2);
    assertThat(opened).matches("`{3,}text");
    String fence = opened.substring(0, opened.length() - "text".length());
    assertThat(comment).contains("![late](https://evil.example)");
    assertThat(comment.get(comment.size() - 1)).isEqualTo(fence);
    assertThat(comment.subList(3, comment.size() - 1)).noneMatch(line -> line.contains(fence));
  }

  private List<String> commentOn(String verdict) throws IOException, InterruptedException {
    Path program = Files.createDirectory(folder.resolve("slipstream")).resolve("slipstream");
    Files.writeString(folder.resolve("said"), verdict);
    tool(program, "cat said\nexit 4\n");
    take(
        "Simulate",
        Map.of(
            "RUNNER_TEMP",
            folder.toString(),
            "GITHUB_OUTPUT",
            folder.resolve("output").toString(),
            "GITHUB_STEP_SUMMARY",
            folder.resolve("summary").toString(),
            "SCENARIO",
            "team.yaml",
            "GOAL",
            "on-time >= 0.8"));
    assertThat(folder.resolve("output")).hasContent("code=4");
    return Files.readAllLines(folder.resolve("comment.md"));
  }

  /** The last comment of the bot may be of another workflow. */
  @ParameterizedTest
  @CsvSource({
    "'', pr comment 7 --body-file marked.md",
    "4711, api --silent --method PATCH repos/a/b/issues/comments/4711 --field body=@marked.md"
  })
  void onlyTheCommentOfThisWorkflowIsRewritten(String there, String done) throws Exception {
    Files.writeString(folder.resolve("comment.md"), "### verdict\n");
    Path tools = Files.createDirectory(folder.resolve("tools"));
    String lists = "case $* in *--paginate*) printf '%s' '" + there + "' ;; esac\n";
    tool(tools.resolve("gh"), "echo \"$*\" >> asked\n" + lists);
    take(
        "Comment",
        Map.of(
            "PATH",
            tools + ":" + System.getenv("PATH"),
            "GITHUB_REPOSITORY",
            "a/b",
            "NUMBER",
            "7"));
    assertThat(Files.readAllLines(folder.resolve("marked.md")))
        .containsExactly("<!-- slipstream-goal -->", "### verdict");
    List<String> asked = Files.readAllLines(folder.resolve("asked"));
    assertThat(asked).hasSize(2).last().isEqualTo(done);
    assertThat(asked.get(0))
        .startsWith("api --paginate repos/a/b/issues/7/comments --jq ")
        .contains("startswith(\"<!-- slipstream-goal -->\")");
  }

  private static void tool(Path file, String script) throws IOException {
    Files.writeString(file, "#!/bin/sh\n" + script);
    assertThat(file.toFile().setExecutable(true)).isTrue();
  }

  private void take(String step, Map<String, String> variables)
      throws IOException, InterruptedException {
    ProcessBuilder shell =
        new ProcessBuilder("bash", "-e", "-o", "pipefail", "-c", step(step))
            .directory(folder.toFile())
            .redirectErrorStream(true);
    shell.environment().putAll(variables);
    Process process = shell.start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    assertThat(process.waitFor()).as(said).isZero();
  }

  private static String step(String name) throws IOException {
    Load yaml = new Load(LoadSettings.builder().build());
    return every(yaml.loadFromString(Files.readString(WORKFLOW)))
        .filter(part -> name.equals(part.get("name")))
        .map(part -> (String) part.get("run"))
        .findFirst()
        .orElseThrow();
  }

  private static Stream<Map<?, ?>> every(Object part) {
    if (part instanceof Map<?, ?> map) {
      return Stream.concat(Stream.of(map), map.values().stream().flatMap(GoalWorkflowTest::every));
    }
    return part instanceof List<?> list
        ? list.stream().flatMap(GoalWorkflowTest::every)
        : Stream.empty();
  }
}
