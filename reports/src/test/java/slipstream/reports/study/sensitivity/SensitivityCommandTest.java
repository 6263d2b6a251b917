package slipstream.reports.study.sensitivity;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.Approved;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.ResultText;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.simulator.experiment.sensitivity.Sensitivity;

/** Sensitivity, from what is typed to what is printed and written. */
class SensitivityCommandTest {
  private static final String SMALL = " --runs=10 --rows=8 --parameters=3 --seed=1 --no-charts";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "sensitivity         | ESSAY --runs=40 --rows=32 --parameters=4",
        "sensitivity-staffed | STAFFED --runs=10 --rows=8 --parameters=2",
        // With so few assumptions there is no screening, and nothing that is not shown.
        "sensitivity-plan    | BLANK --runs=10 --rows=64 --set=sprint.length=5_days",
        "sensitivity-outside | ESSAY --runs=10 --rows=8 --parameters=3"
            + " --set=mechanisms.incidents.rate=3",
      })
  void printsWhatWasApproved(String name, String command) throws IOException {
    Typed typed = type(command + " --seed=1 --no-charts --quiet");
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out().lines()).allMatch(line -> line.length() <= 100);
    Approved.text("study/" + name + ".txt", typed.out());
  }

  @Test
  void writesAResultThatFitsItsSchemaAndCanBeReadAgain() throws Exception {
    assertThat(type("ESSAY" + SMALL).err())
        .startsWith("100 assumptions, ")
        .contains(" replications, about ");
    String written = Files.readString(folder.resolve("result.json"));
    assertThat(schemaErrors(written)).isEmpty();
    assertThat(ResultText.of(ResultJson.read(written, Told.STUDIES.kinds()))).isEqualTo(written);
    Sensitivity study = (Sensitivity) ResultJson.read(written, Told.STUDIES.kinds()).study();
    assertThat(study.tornado()).hasSize(100);
    assertThat(study.indices()).hasSize(3);
    assertThat(study.leftOut())
        .anySatisfy(out -> assertThat(out.reason()).isEqualTo("observers never change delivery"));
    assertThat(schemaErrors(written.replace("\"tornadoRuns\"", "\"runsOfTornado\""))).isNotEmpty();

    String blank = type("BLANK --json" + SMALL).out();
    assertThat(schemaErrors(blank)).isEmpty();
    assertThat(ResultText.of(ResultJson.read(blank, Told.STUDIES.kinds()))).isEqualTo(blank);
  }

  @Test
  void theNumberOfThreadsNeverShows() {
    String one = type("ESSAY --json --threads=1 --quiet" + SMALL).out();
    String two = type("ESSAY --json --threads=2 --quiet" + SMALL).out();
    assertThat(two.replace("--threads=2", "--threads=1")).isEqualTo(one);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none.yaml                 | 5 | no such file",
        "ESSAY --parameters=0      | 2 | --parameters takes a number from 1 to 100, found 0",
        "ESSAY --parameters=many   | 2 | not a whole number",
        "ESSAY --rows=4            | 2 | --rows takes a number from 8 to 65,536, found 4",
        "ESSAY --rows=65536 --runs=2000 | 2 | lower --runs, --rows or --parameters",
        "ESSAY --runs=1            | 2 | --runs takes a number from 2 here",
        "ESSAY --set=structure.qa=perhaps | 2 | structure.qa",
        "ESSAY --goal=soon         | 2 | --goal takes MEASURE",
      })
  void refusesInOneMessageAndBeforeItRuns(String command, int code, String said) {
    Typed typed = type(command);
    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(said).doesNotContain("\tat ", "bug", "null");
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void aGoalIsJudgedOnTheScenarioAsAssumed() {
    assertThat(type("ESSAY --goal=slip-days<=1" + SMALL).exitCode()).isEqualTo(4);
    assertThat(type("ESSAY --goal=slip-days<=50" + SMALL).exitCode()).isZero();
  }

  /** Words of the command; an underscore stands for a blank inside a word. */
  private Typed type(String command) {
    Stream<String> words =
        Arrays.stream(command.split(" +"))
            .map(
                word ->
                    switch (word) {
                      case "ESSAY" -> RealProgram.scenario("the-essay-team");
                      case "STAFFED" -> RealProgram.scenario("fully-staffed-team");
                      case "BLANK" -> RealProgram.scenario("blank");
                      default -> word.replace('_', ' ');
                    });
    Stream<String> out = command.contains("--json") ? Stream.of() : Stream.of("--out=" + folder);
    return RealProgram.command(
        Stream.of(Stream.of("sensitivity"), words, out)
            .flatMap(word -> word)
            .toArray(String[]::new));
  }

  private static Iterable<?> schemaErrors(String json) {
    InputStream schema = ResultJson.class.getResourceAsStream("/schema/result.schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }
}
