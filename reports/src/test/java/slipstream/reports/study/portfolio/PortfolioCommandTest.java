package slipstream.reports.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.Told;
import slipstream.reports.files.ReadsScenarios;
import slipstream.reports.files.YamlScenarios;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.ResultText;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/** A portfolio from what is typed to what is printed and written. */
class PortfolioCommandTest {
  @TempDir Path folder;

  @BeforeEach
  void teams() throws IOException {
    write("a", "name: Alpha\nextends: blank.yaml\nstructure: {qa: missing}\n");
    write("b", "name: Beta\nextends: the-essay-team.yaml\n");
    write(
        "long", "name: Gamma\nextends: blank.yaml\nsprint: {count: 3}\nstructure: {qa: missing}\n");
    write(
        "priced",
        "name: Priced\nextends: the-essay-team.yaml\n"
            + "costs: {role-sprint: 1, delay-day: 100000, currency: EUR}\n");
    write("seeded", "name: Seeded\nextends: blank.yaml\nseed: 7\nstructure: {qa: missing}\n");
    write("same", "name: Alpha\nextends: the-essay-team.yaml\n");
    write("bad", "name: Bad\nextends: blank.yaml\nstructure: {qa: perhaps}\n");
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name + ".yaml"), text);
  }

  private Typed typed(String words) {
    return RealProgram.command(
        Stream.of(("portfolio " + words).replace("@", folder + "/").split(" +"))
            .toArray(String[]::new));
  }

  @Test
  void saysWhoIsLateAndWritesWhatCanBeReadAgain() throws Exception {
    Typed typed = typed("@a.yaml @b.yaml --runs=30 --quiet --out=@out");
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("Portfolio of 2 teams", "1 of 2 teams is late", "Beta");
    String written = Files.readString(folder.resolve("out/result.json"));
    assertThat(schemaErrors(written)).isEmpty();
    assertThat(schemaErrors(written.replace("\"tiedWithFirst\"", "\"first\""))).isNotEmpty();
    ResultDocument read = ResultJson.read(written, Told.STUDIES.kinds());
    assertThat(ResultText.of(read)).isEqualTo(written);
    assertThat(Files.readString(folder.resolve("out/teams.csv"))).contains("Alpha", "qa");
    assertThat(folder.resolve("out/charts/portfolio.png")).exists();
    assertThat(Files.readString(folder.resolve("out/report.html")))
        .contains("Portfolio of 2 teams")
        // Nothing of the one team whose result every document holds.
        .doesNotContain("id=\"tab-retro\"", "How late will it be?");
    assertThat(folder.resolve("out/charts").toFile().list())
        .containsExactlyInAnyOrder("portfolio.png", "portfolio.svg");
  }

  /** Every plan's length is in the table; where they differ, one sentence says whose. */
  @Test
  void plansOfOtherLengthsAreTold() throws IOException {
    Typed typed = typed("@a.yaml @long.yaml --runs=20 --quiet --no-charts --out=@lengths");
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains("plan, days", "by the days that one hire saves")
        .containsPattern(
            "Plans are not of one length,[^.]*: \\d+ days in Alpha; \\d+ days in Gamma");
    assertThat(Files.readString(folder.resolve("lengths/result.json"))).contains("\"planDays\"");
    assertThat(typed("@a.yaml --runs=20 --quiet --no-charts --out=@one").out())
        .doesNotContain("not of one length");
  }

  @Test
  void costsThatAreStatedAreToldInMoney() throws IOException {
    Typed typed = typed("@priced.yaml --runs=30 --quiet --no-charts --out=@money");
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("Money: costs ", "net money").containsPattern("[\\d,]+ EUR");
    assertThat(Files.readString(folder.resolve("money/teams.csv")))
        .contains("currency,cost,delayCostSaved,net,netLo,netHi", ",EUR,");
    String written = Files.readString(folder.resolve("money/result.json"));
    assertThat(schemaErrors(written)).isEmpty();
  }

  /** Before the first replication: nothing is said of teams, and nothing is written. */
  @ParameterizedTest
  @ValueSource(strings = {"--deck", "--pdf"})
  void slidesOfManyTeamsAreRefusedBeforeAnythingIsComputed(String option) {
    Typed typed = typed("@a.yaml @b.yaml --runs=1000000 --out=@slides " + option);
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).startsWith(option + " tells the story of one team").hasLineCount(1);
    assertThat(folder.resolve("slides")).doesNotExist();
  }

  @Test
  void slidesOfAStoredPortfolioAreRefusedAsWell() {
    typed("@a.yaml --runs=20 --quiet --no-charts --out=@stored");
    Typed report = RealProgram.command("report", folder + "/stored/result.json", "--deck");
    assertThat(report.exitCode()).isEqualTo(2);
    assertThat(report.err()).contains("tells the story of one team");
    assertThat(folder.resolve("stored/report.html")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--budget=3                     | 2 | TEAM",
        "@a.yaml @a.yaml                | 2 | is named twice",
        "@a.yaml @same.yaml             | 3 | is named 'Alpha', and so is",
        "@a.yaml @bad.yaml @b.yaml      | 3 | bad.yaml:3:",
        "@a.yaml @none.yaml             | 5 | no such file",
        "@a.yaml @                      | 2 | is named twice",
        "../simulator/docs              | 5 | is a folder without scenario files",
        "@a.yaml --budget=0             | 2 | --budget takes a number of hires from 1",
        "@a.yaml --budget=-2            | 2 | --budget takes a number of hires from 1",
        "@a.yaml --runs=1               | 2 | --runs takes a number from 2",
        "@a.yaml --precision=1          | 2 | leave --precision out",
        "@a.yaml --goal=on-time>=1      | 2 | there are late-teams, days-saved",
      })
  void refusesInOneMessageAndWritesNothing(String words, int code, String said) {
    Typed typed = typed(words + " --out=@refused");
    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(said).doesNotContain("\tat ", "null");
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  /** Who has ten broken files mends them in one go: each problem of each file, and of names. */
  @Test
  void allBrokenFilesAreToldAtOnce() {
    Typed typed = typed("@bad.yaml @a.yaml @none.yaml @same.yaml --out=@refused");
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err())
        .contains("bad.yaml:3:", "none.yaml: ", "no such file", "is named 'Alpha', and so is");
    assertThat(folder.resolve("refused")).doesNotExist();
  }

  /** Both files are gone as soon as they were read: what was computed is written all the same. */
  @Test
  void aFileIsReadOnce() {
    ReadsScenarios real = new YamlScenarios();
    ReadsScenarios once =
        (ReadsScenarios)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ReadsScenarios.class},
                (proxy, method, given) -> {
                  Object answer = method.invoke(real, given);
                  if (method.getName().equals("load")) {
                    Files.delete((Path) given[0]);
                  }
                  return answer;
                });
    Typed typed =
        RealProgram.reading(
            once,
            "portfolio",
            folder + "/a.yaml",
            folder + "/b.yaml",
            "--runs=20",
            "--quiet",
            "--no-charts",
            "--out=" + folder.resolve("gone"));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(folder.resolve("b.yaml")).doesNotExist();
    assertThat(folder.resolve("gone/result.json")).exists();
  }

  @Test
  void aFolderStandsForItsTeams() throws IOException {
    Path teams = Files.createDirectory(folder.resolve("teams"));
    for (String name : List.of("a.yaml", "b.yaml")) {
      Files.copy(folder.resolve(name), teams.resolve(name));
    }
    Files.writeString(teams.resolve("notes.txt"), "no scenario");

    Typed typed = typed("@teams --runs=20 --quiet --no-charts --json --out=@one");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out()).containsSubsequence("\"file\": \"a.yaml\"", "\"file\": \"b.yaml\"");
  }

  @Test
  void aGoalCountsLateTeams() {
    String run = "@a.yaml @b.yaml --runs=30 --quiet --no-charts --out=@goal --goal=late-teams<=";
    assertThat(typed(run + "1").exitCode()).isZero();
    assertThat(typed(run + "0").exitCode()).isEqualTo(4);
  }

  /** A name that would colour the terminal reaches none. */
  @Test
  void aNameOfControlCharactersIsRefused() throws IOException {
    write("red", "name: \"\\e[31mred\"\nextends: blank.yaml\n");
    Typed typed = typed("@a.yaml @red.yaml --runs=20 --out=@red");
    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains("red.yaml:1:").doesNotContain("\033");
  }

  /** Of two runs nothing can be told of the second team: a goal is not met by knowing nothing. */
  @Test
  void aGoalIsNotMetByIgnorance() {
    String run = "@a.yaml @b.yaml --runs=2 --quiet --no-charts --out=@ignorance --goal=";
    Typed late = typed(run + "late-teams<=0");
    assertThat(late.exitCode()).as(late.out()).isEqualTo(4);
    assertThat(late.err()).contains("that cannot be told of ");
    Typed saved = typed(run + "days-saved>=0.1");
    assertThat(saved.exitCode()).as(saved.out()).isEqualTo(4);
    assertThat(saved.err()).contains("the lower end of ");
  }

  /** Of each team, and whose result every document holds at its top. */
  @Test
  void whereEachTeamComesFromIsInTheFile() throws IOException {
    Typed typed = typed("@seeded.yaml @b.yaml --runs=20 --quiet --no-charts --out=@from");
    assertThat(typed.out()).contains("from seeds 7, 20261 and its name");
    JsonNode root = new ObjectMapper().readTree(folder.resolve("from/result.json").toFile());
    JsonNode sources = root.get("sources");
    assertThat(sources.findValuesAsText("team")).containsExactly("Seeded", "Beta");
    assertThat(sources.findValuesAsText("file")).containsExactly("seeded.yaml", "b.yaml");
    assertThat(sources.findValuesAsText("seed")).containsExactly("7", "20261");
    int own = sources.findValuesAsText("team").indexOf(root.get("ownResultOf").asText());
    assertThat(root.get("scenario").get("name")).isEqualTo(root.get("ownResultOf"));
    assertThat(sources.get(own).get("scenarioHash")).isEqualTo(root.get("scenarioHash"));
    assertThat(sources.get(own).get("seed")).isEqualTo(root.get("seed"));
    assertThat(sources.get(0).get("scenarioHash")).isNotEqualTo(sources.get(1).get("scenarioHash"));
  }

  private static Iterable<?> schemaErrors(String json) {
    InputStream schema = ResultJson.class.getResourceAsStream("/schema/result.schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }
}
