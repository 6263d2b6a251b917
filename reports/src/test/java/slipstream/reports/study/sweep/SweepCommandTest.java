package slipstream.reports.study.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.Approved;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Slipstream;
import slipstream.reports.program.Typed;

class SweepCommandTest {
  private static final String ESSAY = RealProgram.scenario("the-essay-team");
  private static final String[] GRID = {
    "--set=structure.qa=missing,present", "--set=backlog.stories=4,6,8", "--runs=40", "--seed=1"
  };

  @TempDir Path folder;

  @Test
  void aGridIsPrintedAndWritten() throws IOException {
    Typed typed = sweep("one", "--quiet");
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    Approved.text("study/sweep.txt", typed.out());
    List<String> rows = Files.readAllLines(folder.resolve("one/sweep.csv"));
    assertThat(rows).hasSize(7);
    assertThat(rows.get(0)).startsWith("cell,structure.qa,backlog.stories,runs,cutOff,slipDays");
    assertThat(rows.get(1)).startsWith("1,missing,4,40,");
  }

  @Test
  void aCellSaysWhatARunSays() throws IOException {
    sweep("one", "--quiet");
    Path run = folder.resolve("run");
    RealProgram.command(
        "run",
        ESSAY,
        "--set=structure.qa=present",
        "--set=backlog.stories=6",
        "--runs=40",
        "--seed=1",
        "--no-charts",
        "--quiet",
        "--out=" + run);
    String mean =
        Files.readString(run.resolve("result.json"))
            .replaceAll("(?s).*\"slipDays\": \\{\\s*\"mean\": ([-0-9.]+).*", "$1");
    assertThat(Files.readAllLines(folder.resolve("one/sweep.csv")).get(5))
        .startsWith("5,present,6,40,")
        .contains("," + mean + ",");
  }

  @Test
  void goesOnWithTheCellsThatAreMissingOrBroken() throws IOException {
    sweep("one", "--quiet");
    byte[] whole = Files.readAllBytes(folder.resolve("one/sweep.json"));
    Files.delete(folder.resolve("one/cells/cell-2.json"));
    Files.writeString(folder.resolve("one/cells/cell-5.json"), "{\"cell\":5,");
    Files.delete(folder.resolve("one/sweep.json"));
    Typed again = sweep("one", "--threads=1");
    assertThat(again.err()).startsWith("2 cells of 6 to compute, 80 replications.");
    assertThat(folder.resolve("one/sweep.json")).hasBinaryContent(whole);
  }

  @Test
  void shardsMakeTheSameFilesAsOneMachine() throws IOException {
    sweep("one", "--quiet");
    sweep("a", "--quiet", "--shard=1/2");
    Typed early = merge("a");
    assertThat(early.exitCode()).isEqualTo(3);
    assertThat(early.err()).contains("3 cells of 6 missing, the first is number 2");
    sweep("b", "--quiet", "--shard=2/2", "--threads=1");
    assertThat(merge("a", "b").exitCode()).isZero();
    for (String file : List.of("sweep.json", "sweep.csv")) {
      assertThat(folder.resolve("all").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("one").resolve(file));
    }
    assertThat(folder.resolve("all/report.html")).exists();
    assertThat(merge("a", "b", "--no-charts").exitCode()).isZero();
    assertThat(folder.resolve("all/report.html")).doesNotExist();
    assertThat(folder.resolve("all/sweep.json")).exists();
  }

  @Test
  void thePageSaysAndShowsWhatTheTableDoesARowACell() throws IOException {
    Typed typed = sweep("one", "--quiet");
    Document page = page();
    assertThat(page.select("h1").text()).endsWith(": sweep of QA, the number of stories");
    assertThat(typed.out().replaceAll("\\s+", " ")).contains(page.select("header .lead").text());
    List<String> cells = page.select("#fig-decide-sweep tbody th").eachText();
    assertThat(cells).hasSize(6).doesNotHaveDuplicates();
    assertThat(page.select("#fig-decide-sweep .wide text").eachText()).containsAll(cells);
    assertThat(page.select("#fig-decide-sweep .narrow text").eachText()).containsAll(cells);
    assertThat(page.select("#fig-decide-sweep .narrow svg").attr("viewBox"))
        .startsWith("10 0 620 ");
    assertThat(page.select("#retro, #replay, #team")).isEmpty();
  }

  @Test
  void thePageHasNoIdTwiceAndANameForAllThatIsReadAloud() throws IOException {
    sweep("one", "--quiet");
    Document page = page();
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    for (String names : List.of("aria-labelledby", "aria-controls")) {
      for (String id : page.select("[" + names + "]").eachAttr(names)) {
        assertThat(page.getElementById(id)).as(id).isNotNull();
      }
    }
    for (Element drawing : page.select("svg[role=img]")) {
      assertThat(drawing.select("> title").text()).isNotBlank();
      assertThat(drawing.select("> desc").text()).isNotBlank();
    }
    assertThat(page.select("table").size()).isEqualTo(page.select("table > caption").size());
    assertThat(page.select("th:not([scope])")).isEmpty();
    assertThat(page.select("[role=group]")).allMatch(group -> group.hasAttr("aria-label"));
    assertThat(page.select("button")).allMatch(Element::hasText);
    assertThat(page.select("html").attr("lang")).isEqualTo("en");
  }

  private Document page() throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("one/report.html")));
  }

  @Test
  void thePageSaysWhoseSweepItIsAndWhereToAskFurther() throws IOException {
    sweep("one", "--quiet", "--set=structure.manager=present");
    Document page = page();
    assertThat(page.selectFirst("h1").text())
        .isEqualTo("Two backends holding it all together: sweep of QA, the number of stories");
    assertThat(page.text())
        .contains(
            "slipstream sweep the-essay-team.yaml --set structure.manager=present"
                + " --set structure.qa=missing,present --set backlog.stories=4,6,8"
                + " --runs 40 --seed 1")
        .contains(
            "slipstream run the-essay-team.yaml --set structure.manager=present"
                + " --set structure.qa=present --set backlog.stories=4 --runs 40 --seed 1");
  }

  @Test
  void ofAShippedScenarioTheCellsCommandIsTypedWhereTheSweepsIs() throws IOException {
    sweep("one", "--quiet");
    assertThat(page().select("header").text())
        .contains("slipstream run scenarios/the-essay-team.yaml --set structure.qa=present");
    assertThat(page().text())
        .contains("slipstream sweep scenarios/the-essay-team.yaml")
        .contains("in Slipstream’s own folder");
  }

  @Test
  void thePageTriesChangesOfTheTeamBeforeAnyCell() throws IOException {
    sweep("one", "--quiet", "--set=structure.manager=present");
    Document page = page();
    JsonNode data = new ObjectMapper().readTree(page.selectFirst("#live").data());
    assertThat(data.get("command").asText())
        .isEqualTo("slipstream what-if the-essay-team.yaml --runs 10000 --seed 1");
    assertThat(data.get("assumed").get(0).asText()).isEqualTo("--assume structure.manager=present");
    assertThat(data.get("asked")).isEmpty();
    assertThat(page.select("[data-key=manager]").attr("data-now")).isEqualTo("1");
    assertThat(page.select("[data-key=qa]").attr("data-now")).isEqualTo("0");
    assertThat(page.select("#try > .quiet").text()).contains("before any cell’s settings");
  }

  @Test
  void withoutTheScenarioThatWasSweptNothingIsPutTogether() throws IOException {
    sweep("one", "--quiet");
    Files.delete(folder.resolve("one/cells/scenario.json"));
    Typed merged = merge("one");
    assertThat(merged.exitCode()).isEqualTo(5);
    assertThat(merged.err()).contains("cells/scenario.json is missing").doesNotContain("\tat ");

    sweep("one", "--quiet");
    assertThat(merge("one").exitCode()).isZero();
  }

  @Test
  void withoutChartsNoOlderPageStaysBesideTheFigures() throws IOException {
    sweep("one", "--quiet");
    Path charts = folder.resolve("one/charts");
    Files.writeString(charts.resolve("mine.png"), "somebody's own");
    sweep("one", "--quiet", "--no-charts");
    assertThat(folder.resolve("one/report.html")).doesNotExist();
    assertThat(charts.toFile().list()).containsExactly("mine.png");
    assertThat(folder.resolve("one/sweep.csv")).exists();
  }

  @Test
  void aGoalMustBeMetByEveryCell() {
    assertThat(sweep("one", "--goal=slip-days<=99").exitCode()).isZero();
    Typed missed = sweep("one", "--goal=slip-days<=1");
    assertThat(missed.exitCode()).isEqualTo(4);
    assertThat(missed.err()).contains("goal missed: slip-days<=1, by ");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--runs=40                                     | 2 | several values",
        "--set=structure.qa=missing,maybe              | 2 | structure.qa",
        "--set=structure.qa=missing,missing            | 2 | given twice",
        "--set=structure.qa=missing,present --set=structure.qa=missing | 2 | is swept already",
        "--set=structure.q=missing,present             | 2 | unknown key",
        "--set=structure.qa=missing,present --shard=3/2| 2 | --shard takes I/N",
        "--set=structure.qa=missing,present --precision=1| 2 | a number of runs",
      })
  void refusesBeforeItRuns(String options, int code, String said) {
    List<String> words = new ArrayList<>(List.of("sweep", ESSAY, "--out=" + folder.resolve("x")));
    words.addAll(List.of(options.split(" ")));
    Typed typed = RealProgram.command(words.toArray(String[]::new));
    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.err()).contains(said).doesNotContain("\tat ", "bug");
    assertThat(folder.resolve("x")).doesNotExist();
  }

  @Test
  void cellsOfAnotherBuildAreNoneOfThisOne() throws IOException {
    sweep("one", "--quiet");
    sweep("other", "--quiet");
    Path made = folder.resolve("other/cells/made-by.json");
    Files.writeString(made, "{\"simulator\":\"00\"}");

    Typed again = sweep("other");
    Typed together = merge("one", "other");
    Files.delete(made);
    Typed ofOldest = sweep("other");

    for (Typed refused : List.of(again, ofOldest)) {
      assertThat(refused.exitCode()).isEqualTo(5);
      assertThat(refused.err()).contains("another build of the program has computed");
    }
    assertThat(together.exitCode()).isEqualTo(3);
    assertThat(together.err()).contains("other: was computed by another build");
  }

  @Test
  void twoSweepsDoNotMixInAFolder() {
    sweep("one", "--quiet");
    Typed other =
        RealProgram.command(
            "sweep",
            ESSAY,
            "--set=structure.qa=missing,present",
            "--runs=40",
            "--out=" + folder.resolve("one"));
    assertThat(other.exitCode()).isEqualTo(5);
    assertThat(other.err()).contains("holds another sweep");
  }

  /**
   * 200 cells, killed 20 times at seeded moments of its work, then left alone; .ci/kills has more.
   */
  @Test
  void twentyKillsLeaveTheSameBytes() throws Exception {
    List<String> grid =
        List.of(
            "--set=backlog.stories=1..10/1",
            "--set=practices.slack=0%,5%,10%,15%,20%,25%,30%,35%,40%,45%",
            "--set=structure.qa=missing,present",
            "--runs=60",
            "--quiet");
    Path killed = folder.resolve("killed");
    Random chance = new Random(50);
    int kills = 0;
    for (int i = 0; i < 20; i++) {
      Process process = start(grid, killed);
      kills += process.waitFor(500 + chance.nextInt(700), TimeUnit.MILLISECONDS) ? 0 : 1;
      process.destroyForcibly().waitFor();
    }
    assertThat(kills).isPositive();
    assertThat(start(grid, killed).waitFor()).isZero();
    assertThat(start(grid, folder.resolve("unbroken")).waitFor()).isZero();
    for (String file : List.of("sweep.json", "sweep.csv")) {
      assertThat(killed.resolve(file))
          .hasSameBinaryContentAs(folder.resolve("unbroken").resolve(file));
    }
  }

  private static Process start(List<String> grid, Path out) throws IOException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(
        List.of("-XX:TieredStopAtLevel=1", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of(Slipstream.class.getName(), "sweep", ESSAY, "--out=" + out));
    command.addAll(grid);
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.DISCARD)
        .start();
  }

  private Typed sweep(String out, String... options) {
    Stream<String> words = Stream.of("sweep", ESSAY, "--out=" + folder.resolve(out));
    return RealProgram.command(
        Stream.of(words, Stream.of(GRID), Stream.of(options))
            .flatMap(part -> part)
            .toArray(String[]::new));
  }

  private Typed merge(String... shards) {
    List<String> words = new ArrayList<>(List.of("merge", "--out=" + folder.resolve("all")));
    Stream.of(shards)
        .map(word -> word.startsWith("--") ? word : folder.resolve(word).toString())
        .forEach(words::add);
    return RealProgram.command(words.toArray(String[]::new));
  }
}
