package slipstream.reports.study.facts;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.ResultText;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.simulator.experiment.fact.FactsFound;

/**
 * Facts, from what is typed to what is printed and written: on a catalogue of three, whose teams
 * know no chance. One developer takes 5 days for 5 stories of a day; two take 3.
 */
class FactsCommandTest {
  private static final String SMALL =
      """
      kind: facts
      facts:
        Two are sooner:
          says: Two developers are through sooner than one.
          source: {who: "Somebody", year: 1975, where: "a book", seen: page}
          arms:
            one: {scenario: one.yaml}
            two: {scenario: one.yaml, set: {team.backend.developers: 2}}
          checks:
            - what: finish with two less with one, days
              of: {output: finish-days, arms: {two: 1, one: -1}}
              published: sooner
              expected: below 0
              from: direction
        Five stories take a week and a half:
          says: One developer takes seven days.
          source: {who: "Somebody else", year: 1990, where: "a talk", seen: secondary}
          not-reproduced: The model has no weekends.
          arms:
            one: {scenario: one.yaml}
          checks:
            - what: finish, days
              of: {output: finish-days, arms: one}
              published: "7"
              expected: 6.5 to 7.5
              from: rounded
        A story takes a day:
          says: A story takes a day.
          source: {who: "A handbook", year: 1998, where: "a shelf", seen: page}
          taken-from-it: The size of a story is this handbook's.
          arms:
            one: {scenario: one.yaml}
          checks:
            - what: finish over stories, days
              of: {output: finish-days, arms: one}
              over: {output: stories-done, arms: one}
              published: "1"
              expected: 0.9 to 1.1
              from: rounded
        Developers are content:
          says: Developers with fewer stories are content.
          source: {who: "A survey", year: 2001, where: "a page", seen: abstract}
          not-comparable: The model knows no moods.
      """;

  @TempDir Path folder;

  @Test
  void saysWhatIsReproducedAndWhyTheRestIsNot() throws IOException {
    Typed typed = facts("--no-charts --quiet");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("Of 4 regularities, 4 of them with a published source, the model reproduces 1;")
        .containsPattern(
            "1\\s+is\\s+an\\s+input,\\s+1\\s+is\\s+not\\s+reproduced,\\s+and\\s+1\\s+cannot")
        .contains("Not reproduced: Five stories take a week and a half.")
        .containsPattern("Two are sooner +-2\\.00 +below 0 +reproduced")
        .containsPattern("Five stories take a week and a half +5\\.00 +6\\.50 to 7\\.50 +not rep")
        .containsPattern("A story takes a day +1\\.00 +0\\.90 to 1\\.10 +taken from it")
        .contains(
            "The size of a story is this handbook's.",
            "The model has no weekends.",
            "The model knows no moods.",
            "Somebody else 1990");
  }

  @Test
  void writesAResultThatFitsItsSchemaAndCanBeReadAgain() throws Exception {
    facts("--no-charts --quiet");
    String written = Files.readString(folder.resolve("out/result.json"));

    assertThat(schemaErrors(written)).isEmpty();
    assertThat(schemaErrors(written.replace("\"judgement\"", "\"judgment\""))).isNotEmpty();
    ResultDocument read = ResultJson.read(written, Told.STUDIES.kinds());
    assertThat(ResultText.of(read)).isEqualTo(written);
    FactsFound found = (FactsFound) read.study();
    assertThat(found.facts().get(0).arms().get("two"))
        .isEqualTo("one.yaml with team.backend.developers=2");
    assertThat(found.replications()).isEqualTo(4 * 40);
  }

  @Test
  void isAPictureOnThePageWithItsTables() throws IOException {
    facts("--quiet");
    String page =
        Jsoup.parse(Files.readString(folder.resolve("out/report.html")))
            .select("#decide figure")
            .get(0)
            .text();

    assertThat(folder.resolve("out/charts/facts.png")).exists();
    assertThat(page).contains("The model reproduces 1 of 4 regularities", "NOT COMPARABLE");
  }

  @Test
  void aGoalCountsFacts() throws IOException {
    assertThat(facts("--no-charts --quiet --goal=reproduced>=1").exitCode()).isZero();
    Typed missed = facts("--no-charts --quiet --goal=reproduced>=2");
    assertThat(missed.exitCode()).isEqualTo(4);
    assertThat(missed.err()).contains("goal missed: reproduced>=2, found 1");
    assertThat(facts("--no-charts --quiet --goal=not-reproduced<=0").exitCode()).isEqualTo(4);
    assertThat(facts("--no-charts --quiet --goal=taken-from-it<=1").exitCode()).isZero();
  }

  @Test
  void theNumberOfThreadsNeverShows() throws IOException {
    String one = facts("--json --quiet --threads=1").out();
    assertThat(facts("--json --quiet --threads=2").out()).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "facts none.yaml                    | 5 | no such file",
        "facts --goal=on-time>=1            | 2 | there are reproduced, taken-from-it, not-rep",
        "facts --set=structure.qa=missing   | 2 | facts takes no --set",
        "facts --precision=1                | 2 | not a precision: --runs N",
        "facts --runs=39                    | 2 | --runs takes a number from 40 to 100,000",
        "facts --runs=100001                | 2 | --runs takes a number from 40 to 100,000",
      })
  void refusesInOneMessageAndBeforeItRuns(String command, int code, String said) {
    Typed typed = RealProgram.command(command.split(" +"));
    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(said).doesNotContain("\tat ", "bug", "null");
  }

  @Test
  void aCatalogueThatIsWrongIsRefusedByLine() throws IOException {
    Typed typed = facts("--quiet", SMALL.replace("expected: below 0", "expected: soon"));
    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.err()).contains("facts.yaml:10:", "found \"soon\"; allowed are above NUMBER");
  }

  @Test
  void aStopIsSaid() throws IOException {
    write(SMALL);
    Typed typed =
        RealProgram.interrupted(
            "facts",
            folder.resolve("facts.yaml").toString(),
            "--no-charts",
            "--runs=2000",
            "--out=" + folder.resolve("out"));
    assertThat(typed.exitCode()).isEqualTo(130);
    assertThat(typed.out()).contains("Interrupted: only the first 0 facts");
  }

  private Typed facts(String options) throws IOException {
    return facts(options, SMALL);
  }

  private Typed facts(String options, String catalogue) throws IOException {
    write(catalogue);
    Stream<String> out =
        options.contains("--json") ? Stream.of() : Stream.of("--out=" + folder.resolve("out"));
    return RealProgram.command(
        Stream.of(
                Stream.of("facts", folder.resolve("facts.yaml").toString(), "--runs=40"),
                Stream.of(options.split(" ")),
                out)
            .flatMap(words -> words)
            .toArray(String[]::new));
  }

  private void write(String catalogue) throws IOException {
    Files.writeString(folder.resolve("facts.yaml"), catalogue);
    Files.writeString(
        folder.resolve("one.yaml"),
        """
        extends: blank.yaml
        team: {frontend: {developers: 0}, backend: {developers: 1}}
        backlog: {stories: 5, frontend-share: 0%, backend-size: 6h}
        """);
  }

  private static Iterable<?> schemaErrors(String json) {
    InputStream schema = ResultJson.class.getResourceAsStream("/schema/result.schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }
}
