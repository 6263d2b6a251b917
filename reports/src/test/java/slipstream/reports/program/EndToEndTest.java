package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The whole program, from what is typed to what is printed, written and returned. */
class EndToEndTest {
  private static final List<String> PICTURES =
      List.of(
          "slip",
          "blame-against-cause",
          "blame",
          "blame-matrix",
          "cause-ledger",
          "time-use",
          "seen-progress",
          "fan-of-runs",
          "sprint-timeline",
          "burn-up",
          "burn-down",
          "from-cause-to-blame");

  private static final String ESSAY = RealProgram.scenario("the-essay-team");
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  @Test
  void writesResultRunsPageAndPicturesInTwoFormats() throws IOException {
    Typed typed = run(ESSAY, "--runs", "60");
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.err()).isEqualTo("Files are in " + folder + "\n");
    assertValid(JSON.readTree(folder.resolve("result.json").toFile()));
    assertThat(Files.readAllLines(folder.resolve("runs.csv"))).hasSize(61);
    assertThat(folder.resolve("report.html")).content().startsWith("<!doctype html>");
    for (String chart : PICTURES) {
      assertThat(folder.resolve("charts/" + chart + ".png")).isNotEmptyFile();
      assertThat(folder.resolve("charts/" + chart + ".svg")).content().contains("</svg");
    }
    try (Stream<Path> files = Files.list(folder.resolve("charts"))) {
      assertThat(files).hasSize(2 * PICTURES.size());
    }
  }

  @Test
  void printsOnlyJsonOnStdout() throws IOException {
    Typed typed = RealProgram.command("run", ESSAY, "--runs", "60", "--json");
    assertThat(typed.exitCode()).isZero();
    JsonNode result = JSON.readTree(typed.out());
    assertValid(result);
    assertThat(result.get("runs").asInt()).isEqualTo(60);
    assertThat(typed.out()).startsWith("{").endsWith("}\n");
  }

  @Test
  void saysHowManyRunsAPrecisionTook() throws IOException {
    Typed typed = run(ESSAY, "--precision", "0.5", "--no-charts");
    int runs = JSON.readTree(folder.resolve("result.json").toFile()).get("runs").asInt();
    assertThat(runs).isBetween(1_000, 9_000).matches(n -> n % 1_000 == 0);
    assertThat(typed.out())
        .contains("From " + runs / 1_000 + ",000 simulated sprints, seed 20261.");
  }

  @Test
  void countsWhatItShows() throws IOException {
    run(ESSAY, "--runs", "60", "--no-charts");
    JsonNode result = JSON.readTree(folder.resolve("result.json").toFile());
    double chain = 0;
    for (JsonNode days : result.get("chain")) {
      chain += days.asDouble();
    }
    assertThat(chain)
        .isCloseTo(
            result.at("/metrics/finishDays/mean").asDouble(),
            org.assertj.core.data.Offset.offset(1e-6));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "none.yaml                    | --quiet                         | 5 | no such file",
        "ESSAY                        | --out=                          | 2 | a name of a file or folder is empty",
        "src                          | --quiet                         | 5 | is a folder; name a scenario",
        "../simulator/docs/examples/sprints.csv | --quiet               | 3 | slipstream calibrate",
        "ESSAY                        | --set=structure.analyst=present | 2 | unknown key",
        "ESSAY                        | --set=structure.qa=perhaps      | 2 | structure.qa",
        "ESSAY                        | --set=structure.qa              | 2 | KEY=VALUE",
        "ESSAY                        | --set=runs=-1                   | 2 | runs",
        "ESSAY                        | --goal=soon                     | 2 | --goal takes MEASURE",
        "ESSAY                        | --goal=in-time>=0.8             | 2 | no measure 'in-time'",
        "ESSAY                        | --goal=ontime>=0.8              | 2 | did you mean on-time?",
        "ESSAY                        | --runs=99999999999              | 2 | '99999999999' is too large",
        "ESSAY                        | --precision=fast                | 2 | precision",
        "ESSAY                        | --threads=0                     | 2 | --threads takes",
        "ESSAY                        | --threads=1025                  | 2 | from 1 to 1024, found 1025",
        "ESSAY                        | --runs=0.5                      | 2 | not a whole number",
      })
  void refusesInOneMessageAndBeforeItRuns(String file, String option, int code, String said) {
    Typed typed = run(file.equals("ESSAY") ? ESSAY : file, option);
    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(said).doesNotContain("\tat ", "bug", "null");
    assertThat(typed.err().lines().count()).as(typed.err()).isLessThanOrEqualTo(3);
    assertThat(folder).isEmptyDirectory();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "structure: {tester: missing}      | bad.yaml:3:13 | tester",
        "structur: {qa: missing}           | bad.yaml:3:1  | did you mean \"structure\"",
        "structure: {qa: missing, qa: {}}  | bad.yaml:3:26 | qa",
        "sprint: {length: -2 days}         | bad.yaml:3:18 | length",
      })
  void refusesAFileWithLineColumnAndSuggestion(String line, String place, String said)
      throws IOException {
    Path file = folder.resolve("bad.yaml");
    Files.writeString(file, "name: Bad\nextends: defaults.yaml\n" + line + "\n");
    Typed typed = RealProgram.command("run", file.toString(), "--out", folder + "/out");
    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(place, said);
    assertThat(folder.resolve("out")).doesNotExist();
  }

  @Test
  void failsAPipelineWhoseGoalIsMissedAfterWritingEverything() {
    Typed missed = run(ESSAY, "--runs=60", "--no-charts", "--quiet", "--goal=on-time >= 90%");
    assertThat(missed.exitCode()).isEqualTo(4);
    assertThat(missed.err()).startsWith("goal missed: on-time >= 90%, found 0.");
    assertThat(folder.resolve("result.json")).exists();
    assertThat(run(ESSAY, "--runs=60", "--no-charts", "--goal=slip-days <= 99").exitCode())
        .isZero();
  }

  @Test
  void saysThatAFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Typed typed =
        RealProgram.command("run", ESSAY, "--runs=60", "--no-charts", "--out", file.toString());
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err())
        .isEqualTo("cannot write to %s: %s is a file, not a folder%n".formatted(file, file));
    assertThat(typed.out()).isEmpty();
  }

  @Test
  void saysWhatIsNoCommandAndWhatIsTooFew() {
    assertThat(RealProgram.command("rum", ESSAY).err())
        .startsWith("There is no command 'rum'\nDid you mean: slipstream run?");
    assertThat(RealProgram.command("compare", ESSAY).err())
        .startsWith("SCENARIO: at least 2 are needed, found 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"brackets", "keys", "aliases"})
  void refusesHostileFilesInAProgramOf256Megabytes(String kind) throws Exception {
    String text =
        switch (kind) {
          case "brackets" -> "[".repeat(1_000_000);
          case "keys" ->
              Stream.iterate(0, i -> i + 1)
                  .limit(80_000)
                  .map(i -> "k" + i + ": 1\n")
                  .collect(java.util.stream.Collectors.joining());
          default -> "a: &a [" + "x, ".repeat(1000) + "x]\nb: [" + "*a, ".repeat(200_000) + "*a]\n";
        };
    Path file = Files.writeString(folder.resolve("hostile.yaml"), text);
    Path messages = folder.resolve("messages");
    Process process =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-cp",
                System.getProperty("java.class.path"),
                Slipstream.class.getName(),
                "validate",
                file.toString())
            .redirectErrorStream(true)
            .redirectOutput(messages.toFile())
            .start();
    assertThat(process.waitFor(30, TimeUnit.SECONDS)).isTrue();
    assertThat(process.exitValue()).isEqualTo(3);
    String said = Files.readString(messages, StandardCharsets.UTF_8);
    assertThat(said).contains("hostile.yaml:").doesNotContain("\tat ", "This is a bug");
    assertThat(said.length()).isLessThan(20_000);
  }

  private Typed run(String file, String... options) {
    return RealProgram.command(
        Stream.concat(Stream.of("run", file, "--out", folder.toString()), Stream.of(options))
            .toArray(String[]::new));
  }

  private static void assertValid(JsonNode result) throws IOException {
    try (InputStream schema = Slipstream.class.getResourceAsStream("/schema/result.schema.json")) {
      assertThat(
              JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                  .getSchema(schema)
                  .validate(result))
          .isEmpty();
    }
  }
}
