package slipstream.reports.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.Told;
import slipstream.reports.command.CommonOptions;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.ResultText;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/** From a history to a scenario that runs, as it is typed. */
class CalibrateCommandTest {
  private static final String EXAMPLE = "../simulator/docs/examples/sprints.csv";

  @TempDir Path folder;

  private Typed calibrate(String... words) {
    return new Calibrating(folder).typed(words);
  }

  private String[] words(String command, String... words) {
    return new Calibrating(folder).words(command, words);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  private static Iterable<?> schemaErrors(String json) {
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(ResultJson.class.getResourceAsStream("/schema/result.schema.json"))
        .validate(json, InputFormat.JSON);
  }

  @Test
  void printsOneObjectThatMachinesCanRelyOn() throws Exception {
    Path table = file("plain.csv", "sprint,committed,delivered\nA,10,8\nB,10,9\nC,12,12\nD,8,2\n");

    Typed typed = calibrate(table.toString(), "--json");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(schemaErrors(typed.out())).isEmpty();
    JsonNode json = JsonMapper.builder().build().readTree(typed.out());
    assertThat(Path.of(json.path("scenarioFile").asText())).isRegularFile();
    List<Double> quantiles = new ArrayList<>();
    json.at("/prediction/deliveredOverCommitted/quantiles")
        .forEach(value -> quantiles.add(value.doubleValue()));
    assertThat(quantiles).hasSize(99).isSorted();
    // The third and the fourth sprint are predicted from those before them.
    assertThat(json.path("proof").properties()).hasSize(4);
    json.path("proof")
        .forEach(
            fared -> {
              assertThat(fared.path("sprints").asInt()).isEqualTo(2);
              assertThat(fared.path("crps").isNumber()).isTrue();
              assertThat(fared.path("coverage80").doubleValue()).isBetween(0.0, 1.0);
            });
    JsonNode shares = json.at("/prediction/shares");
    assertThat(shares.path("teams").doubleValue()).isBetween(0.1, 1.0);
    assertThat(
            shares.path("teams").doubleValue()
                + shares.path("own").doubleValue()
                + shares.path("recent").doubleValue())
        .isCloseTo(1, within(1e-9));
    JsonNode load = json.path("parameters").path("backlog.load");
    assertThat(load.path("prior")).hasSize(2);
    assertThat(load.path("posterior")).hasSize(2);
    assertThat(load.path("narrowed").doubleValue()).isBetween(0.0, 1.0);
    assertThat(ResultText.of(ResultJson.read(typed.out(), Told.STUDIES.kinds())))
        .isEqualTo(typed.out());
  }

  @Test
  void theSameAnswerHasTheSameBytesInEveryFolder() throws Exception {
    String[] words = {"calibrate", EXAMPLE, "--teams=16", "--runs=20", "--no-charts", "--quiet"};
    List<String> written = new ArrayList<>();
    for (String name : List.of("one", "another")) {
      Path out = folder.resolve(name);
      List<String> all = new ArrayList<>(List.of(words));
      all.add("--out=" + out);
      all.add("--json");
      Typed typed = RealProgram.command(all.toArray(String[]::new));
      written.add(Files.readString(out.resolve("calibration.json")));
      JsonMapper json = JsonMapper.builder().build();

      assertThat(json.readTree(written.get(0)).path("scenarioFile").asText())
          .isEqualTo("scenario.yaml");
      assertThat(Path.of(json.readTree(typed.out()).path("scenarioFile").asText()))
          .isEqualTo(out.resolve("scenario.yaml"))
          .isRegularFile();
    }

    assertThat(written.get(1)).isEqualTo(written.get(0));
  }

  @Test
  void theVerdictIsThreeSentencesAndTheTablesFollow() {
    String out = calibrate(EXAMPLE).out();

    assertThat(out)
        .containsSubsequence(
            "Cannot tell yet: ",
            "of your 8 sprints lie where the model put nine in ten",
            "The next sprint delivers ",
            "On 4 sprints not seen before, ",
            "WALK FORWARD",
            "Fitted model",
            "Own history",
            "Public pool",
            "Own and pool mixed",
            "LEARNED",
            "CANNOT BE TOLD",
            "Who is missing",
            "sprint totals hardly show it")
        .doesNotContain("LEFT OUT", "null", "NaN");
  }

  /** A team of the model is no help here: twenty sprints all alike lie in every fan. */
  @Test
  void isThatMyTeamIsAnsweredFirst() throws Exception {
    StringBuilder alike = new StringBuilder("sprint,committed,delivered\n");
    StringBuilder changed = new StringBuilder("sprint,committed,delivered\n");
    for (int i = 0; i < 20; i++) {
      alike.append("S" + i + ",100," + (70 + i * 7 % 20) + "\n");
      changed.append("S" + i + ",100," + ((i < 10 ? 10 : 110) + i * 7 % 20) + "\n");
    }
    String yes = calibrate(file("alike.csv", alike.toString()).toString()).out();
    Typed not = calibrate(file("changed.csv", changed.toString()).toString(), "--json");
    String one =
        calibrate(file("one.csv", "sprint,committed,delivered\nA,10,8\n").toString()).out();

    assertThat(yes.replaceAll("\\s+", " "))
        .contains("Yes, ", "as far as 20 sprints can tell: 20 of your 20 sprints lie where the");
    JsonNode resemblance = JsonMapper.builder().build().readTree(not.out()).path("resemblance");
    assertThat(resemblance.path("verdict").asText()).isEqualTo("not quite");
    assertThat(resemblance.path("tellingOrder").asBoolean()).isTrue();
    assertThat(resemblance.path("neighboursAlike").asBoolean()).isTrue();
    assertThat(schemaErrors(not.out())).isEmpty();
    assertThat(one.replaceAll("\\s+", " "))
        .contains(
            "Cannot tell yet: your one sprint lies where the model put nine in ten",
            "it takes 16 sprints at least",
            "Little more than teams in general tell: the next sprint delivers ");
  }

  @Test
  void theNumberOfThreadsNeverShows() throws Exception {
    String one = calibrate(EXAMPLE, "--json", "--threads=1").out();
    byte[] scenario = Files.readAllBytes(folder.resolve("o/scenario.yaml"));
    String three = calibrate(EXAMPLE, "--json", "--threads=3").out();

    assertThat(three.replace("--threads=3", "--threads=1")).isEqualTo(one);
    assertThat(folder.resolve("o/scenario.yaml")).hasBinaryContent(scenario);
  }

  @Test
  void whatTheUserKnowsIsNotFitted() throws Exception {
    Path team =
        file(
            "ours.yaml",
            "name: Ours\nextends: defaults.yaml\nstructure: {qa: missing}\nbacklog: {load: 60%}\n");

    String out = calibrate(EXAMPLE, "--team=" + team, "--json").out();

    JsonNode json = JsonMapper.builder().build().readTree(out);
    assertThat(json.path("parameters").has("backlog.load")).isFalse();
    assertThat(json.path("parameters").has("structure.qa")).isFalse();
    assertThat(json.path("parameters").has("structure.manager")).isTrue();
    assertThat(folder.resolve("o/scenario.yaml"))
        .content()
        .contains("60%", "qa: missing", "Ours, as sprints.csv has it");
  }

  @Test
  void oneOfSeveralTeamsIsNamedByTheSameOption() throws Exception {
    Path table =
        file(
            "two.csv",
            "sprint,committed,delivered,team\nA,10,8,Web\nB,10,9,Web\nA,7,7,App\nB,7,6,App\n");

    assertThat(calibrate(table.toString()).err())
        .contains("two.csv:4: found several teams: App, Web");
    assertThat(calibrate(table.toString(), "--team=Web").out()).contains("Only 2 sprints");
  }

  @Test
  void ofAnInterruptedFitTheFirstTeamsRemain() throws Exception {
    Typed typed = RealProgram.interrupted(words("calibrate", EXAMPLE, "--json"));

    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(130);
    JsonNode json = JsonMapper.builder().build().readTree(typed.out());
    assertThat(json.path("complete").asBoolean()).isFalse();
    assertThat(json.at("/effort/complete").asBoolean()).isFalse();
    assertThat(schemaErrors(typed.out())).isEmpty();
    assertThat(
            RealProgram.command("validate", folder.resolve("o/scenario.yaml").toString())
                .exitCode())
        .isZero();
  }

  @Test
  void theUsualFolderIsNamedAfterTheFile() {
    assertThat(new CommonOptions().usualFolder(Path.of("teams/ours.csv"), "calibrate"))
        .isEqualTo(Path.of("slipstream-out", "ours", "calibrate"));
  }

  @Test
  void whatTheNextSprintCommitsMayBeSaid() throws Exception {
    String usual = calibrate(EXAMPLE, "--json", "--committing=28").out();
    String twice = calibrate(EXAMPLE, "--json", "--committing=56").out();

    String quantiles = "/prediction/deliveredOverCommitted/quantiles";
    double[] sums = new double[2];
    JsonMapper json = JsonMapper.builder().build();
    json.readTree(usual).at(quantiles).forEach(value -> sums[0] += value.doubleValue());
    json.readTree(twice).at(quantiles).forEach(value -> sums[1] += value.doubleValue());
    assertThat(sums[1]).isPositive().isLessThan(sums[0]);
    assertThat(json.readTree(twice).at("/prediction/committing").doubleValue()).isEqualTo(56);
    assertThat(schemaErrors(twice)).isEmpty();
    // The largest that the example ever committed is 34.
    assertThat(calibrate(EXAMPLE, "--committing=56").out().replaceAll("\\s+", " "))
        .contains(
            "of the 56 points that it commits", "No past sprint committed 56, the largest 34:");
    assertThat(calibrate(EXAMPLE, "--committing=34").out()).doesNotContain("No past sprint");
  }

  @Test
  void nothingIsToldOfBlameInATeamOfWhichNobodyNamedTheRoles() throws Exception {
    Path team =
        file(
            "team.yaml",
            "name: Ours\nextends: defaults.yaml\nstructure: {system-analyst: missing, scrum-master:"
                + " missing, tech-lead: missing, platform: missing, on-call: missing, qa: missing,"
                + " manager: missing, designer: missing}\n");

    assertThat(page(EXAMPLE))
        .contains("id=\"step-close\"")
        .doesNotContain(
            "id=\"step-blame\"",
            "Backend gets",
            "Backend caused",
            "id=\"replay\"",
            "cause-to-blame");
    assertThat(charts())
        .containsExactlyInAnyOrder("your-team.png", "what-was-learned.png", "slip.png");
    assertThat(page(EXAMPLE, "--team=" + team)).contains("id=\"step-blame\"", "id=\"replay\"");
    assertThat(charts()).contains("blame.png", "blame-matrix.png", "blame-against-cause.png");
  }

  private List<String> charts() throws IOException {
    try (Stream<Path> charts = Files.list(folder.resolve("o/charts"))) {
      return charts
          .map(chart -> chart.getFileName().toString())
          .filter(name -> name.endsWith("png"))
          .toList();
    }
  }

  private String page(String... words) throws IOException {
    Typed typed = calibrate(words);
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    String stored = folder.resolve("o/calibration.json").toString();
    assertThat(RealProgram.command("report", stored, "--quiet").exitCode()).isZero();
    return Files.readString(folder.resolve("o/report.html"));
  }

  @Test
  void theReportComesAgainFromTheStoredCalibrationAlone() {
    assertThat(calibrate(EXAMPLE).exitCode()).isZero();
    Path stored = folder.resolve("o/calibration.json");

    Typed report = RealProgram.command("report", stored.toString(), "--quiet");

    assertThat(report.exitCode()).as(report.err()).isZero();
    assertThat(folder.resolve("o/report.html"))
        .content()
        .contains("Your team", "id=\"fig-team-your-team\"", "id=\"fig-team-what-was-learned\"");
    assertThat(folder.resolve("o/charts")).isDirectoryContaining("glob:**/your-team.png");
  }
}
