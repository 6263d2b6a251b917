package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The same question has the same answer, byte for byte, wherever and however it is typed. */
class SameBytesTest {
  private static final String SCENARIO = "name: Ours\nextends: base.yaml\n";
  private static final String PARENT =
      """
      extends: blank.yaml
      backlog: {stories: 4, frontend-size: {empirical: {file: sizes.csv, column: size, unit: h}}}
      mechanisms: {incidents: {enabled: true}}
      structure: {system-analyst: missing, qa: missing}
      """;

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "run HERE/team.yaml --runs 20 --seed 3 --set practices.contract-first=true",
        "what-if HERE/team.yaml --hire qa --hire system-analyst --runs 20 --practice wip-limit=2 --no-charts",
        "compare HERE/team.yaml HERE/base.yaml --runs 20 --seed 4 --no-charts",
        "explain HERE/team.yaml --runs 5 --of on-time --no-charts",
        "advise HERE/team.yaml --runs 20 --budget 1 --no-charts",
        "sensitivity HERE/team.yaml --runs 2 --parameters 2 --rows 16 --no-charts",
        "replay HERE/team.yaml --runs 20 --worst --no-charts",
        "sweep HERE/team.yaml --runs 5 --set structure.qa=missing,present",
      })
  void threadsFoldersAndTheOrderOfOptionsLeaveNoTrace(String command) throws IOException {
    Path near = place(folder.resolve("xq-near-qx"));
    Path far = place(folder.resolve("xq far qx/place"));
    List<String> typed = words(command, near);
    typed.addAll(List.of("--threads", "1", "--out", near.resolve("out").toString()));
    List<String> otherwise = new ArrayList<>(List.of(typed.get(0)));
    otherwise.addAll(
        List.of("--quiet", "--threads", "2", "--out", far.resolve("other").toString()));
    otherwise.addAll(backwards(words(command, far)));
    Typed first = RealProgram.command(typed.toArray(String[]::new));
    Typed second = RealProgram.command(otherwise.toArray(String[]::new));

    assertThat(first.exitCode()).as(first.err()).isZero();
    assertThat(second.exitCode()).as(second.err()).isZero();
    Map<String, String> files = files(near.resolve("out"));
    assertThat(files(far.resolve("other"))).isEqualTo(files);
    assertThat(files.values())
        .allSatisfy(
            text -> assertThat(text).doesNotContain(folder.toString(), "xq-near-qx", "xq far qx"));
  }

  @Test
  void theCommandTellsWhatChangesTheResultAndNothingElse() throws IOException {
    Path near = place(folder.resolve("xq-near-qx"));
    Path out = near.resolve("out");
    RealProgram.command(
        "explain",
        "--threads=2",
        "--player",
        " mechanisms.incidents.enabled = false",
        "--of",
        "slip",
        "--goal=on-time>=0",
        "--runs=007",
        "--no-charts",
        "--quiet",
        "--set=seed= 5",
        near.resolve("team.yaml").toString(),
        "--out=" + out);
    assertThat(out.resolve("result.json"))
        .content()
        .contains(
            "\"commandLine\": \"slipstream explain team.yaml --player"
                + " mechanisms.incidents.enabled=false --runs 7 --set seed=5\"");
  }

  private static Path place(Path folder) throws IOException {
    Files.createDirectories(folder);
    Files.writeString(folder.resolve("team.yaml"), SCENARIO);
    Files.writeString(folder.resolve("base.yaml"), PARENT);
    Files.writeString(folder.resolve("sizes.csv"), "size\n3\n8\n13\n");
    return folder;
  }

  private static List<String> words(String command, Path here) {
    return new ArrayList<>(
        Arrays.stream(command.split(" "))
            .map(word -> word.replace("HERE", here.toString()))
            .toList());
  }

  /** The options first, from the last name to the first, but those of one name as they were. */
  private static List<String> backwards(List<String> words) {
    List<String> files = new ArrayList<>();
    TreeMap<Integer, List<String>> options = new TreeMap<>(Comparator.reverseOrder());
    for (int at = 1; at < words.size(); at++) {
      String word = words.get(at);
      if (word.startsWith("--")) {
        List<String> same =
            options.computeIfAbsent(words.indexOf(word), first -> new ArrayList<>());
        same.add(word);
        if (at + 1 < words.size() && !words.get(at + 1).startsWith("--")) {
          same.add(words.get(++at));
        }
      } else {
        files.add(word);
      }
    }
    List<String> turned = new ArrayList<>();
    options.values().forEach(turned::addAll);
    turned.addAll(files);
    return turned;
  }

  private static Map<String, String> files(Path folder) throws IOException {
    Map<String, String> files = new TreeMap<>();
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path file : all.filter(Files::isRegularFile).toList()) {
        files.put(
            folder.relativize(file).toString(),
            Files.readString(file, StandardCharsets.ISO_8859_1));
      }
    }
    return files;
  }
}
