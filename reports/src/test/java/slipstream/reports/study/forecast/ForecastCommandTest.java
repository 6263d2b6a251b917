package slipstream.reports.study.forecast;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.ResultText;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

class ForecastCommandTest {
  private static final String EXAMPLE = "../simulator/docs/examples/sprints.csv";

  @TempDir Path folder;

  private Typed forecast(String... words) {
    List<String> all = new ArrayList<>(List.of("forecast"));
    all.addAll(Arrays.asList(words));
    all.addAll(List.of("--teams=16", "--runs=20", "--quiet"));
    return RealProgram.command(all.toArray(String[]::new));
  }

  @Test
  void bothSpeakAndNoChanceIsBare() throws Exception {
    Typed typed = forecast(EXAMPLE, "--remaining=1", "--by=2027-12-31", "--json");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(
            JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(ResultJson.class.getResourceAsStream("/schema/result.schema.json"))
                .validate(typed.out(), InputFormat.JSON))
        .isEmpty();
    assertThat(ResultText.of(ResultJson.read(typed.out(), Told.STUDIES.kinds())))
        .isEqualTo(typed.out());
    JsonNode json = JsonMapper.builder().build().readTree(typed.out());
    assertThat(json.path("outlooks").properties()).hasSize(2);
    // Eight sprints bear 1 - 1 / (8 + 2).
    assertThat(json.at("/by/chance/own history").doubleValue()).isEqualTo(0.9);
    String told =
        forecast(EXAMPLE, "--remaining=1", "--by=2027-12-31", "--no-charts", "--out=" + folder)
            .out();
    assertThat(told.replaceAll("\\s+", " "))
        .contains(
            "with a chance of 90%",
            "8 past sprints bear no chance above 90%",
            // From 2026-05-08 to 2027-12-31 are 86 weeks, two for each sprint.
            "By 2027-12-31 44 more sprints end, and the past holds 8: nothing tells");
    assertThat(told).doesNotContain("100%");
  }

  @Test
  void aPageTellsNothingOfRolesThatNobodyNamed() throws Exception {
    forecast(EXAMPLE, "--remaining=40", "--out=" + folder);

    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertThat(page.select("[role=tab]").eachText())
        .containsExactly("Your team", "Decide", "Retro", "Understand");
    assertThat(page.select(".warnings li").eachText())
        .anyMatch(note -> note.contains("Who is in the team was not said"));
    try (Stream<Path> charts = Files.list(folder.resolve("charts"))) {
      assertThat(charts.map(chart -> chart.getFileName().toString()).filter(n -> n.endsWith("png")))
          .containsExactlyInAnyOrder("when-done.png", "work-done.png", "slip.png");
    }
  }

  @Test
  void daysThatArePastAreCalledPast() {
    Typed typed =
        RealProgram.command(
            "forecast",
            EXAMPLE,
            "--remaining=40",
            "--teams=16",
            "--runs=20",
            "--json",
            "--today=2026-06-30");

    // The next sprints end on 2026-05-08, 05-22, 06-05, 06-19 and 07-03.
    assertThat(typed.err().replaceAll("\\s+", " "))
        .contains(
            "The newest sprint in sprints.csv ended on 2026-04-24; since then 4 sprints would"
                + " have");
  }

  @Test
  void sprintsWithoutDaysThatCountDownAreTurnedRoundAndThatIsSaid() throws Exception {
    Path file =
        Files.writeString(
            folder.resolve("down.csv"), "sprint,committed,delivered\nS 2,9,8\nS 1,9,7\n");

    Typed typed =
        RealProgram.command(
            "forecast", file.toString(), "--remaining=9", "--teams=16", "--runs=20", "--json");

    assertThat(typed.err().replaceAll("\\s+", " "))
        .contains(
            "its names count down, so its last row, \"S 1\", is taken to be the oldest sprint");
  }

  @Test
  void resamplingTakesAsManySprintsAsArithmeticSays() throws Exception {
    // 10 in every sprint of ten working days: 35 take four, the last of which ends eight weeks on.
    StringBuilder table = new StringBuilder("sprint,start,end,committed,delivered\n");
    for (String days : List.of("01-05,2026-01-16", "01-19,2026-01-30", "02-02,2026-02-13")) {
      table.append("S").append(days.charAt(4)).append(",2026-").append(days).append(",10,10\n");
    }
    Path file = Files.writeString(folder.resolve("steady.csv"), table);

    Typed typed = forecast(file.toString(), "--remaining=35", "--json");

    JsonNode json = JsonMapper.builder().build().readTree(typed.out());
    assertThat(json.at("/outlooks/own history/p50").asInt()).isEqualTo(4);
    assertThat(json.at("/ends/3").asText()).isEqualTo("2026-04-10");
  }

  @Test
  void withoutPromisesOnlyThePastSpeaks() throws Exception {
    StringBuilder items = new StringBuilder("created,done\n");
    for (int day = 1; day <= 28; day++) {
      String date = "2026-06-" + (day < 10 ? "0" : "") + day;
      items.append(date).append(',').append(date).append('\n');
    }
    Path file = Files.writeString(folder.resolve("items.csv"), items);

    Typed typed = forecast(file.toString(), "--sprint-length=7", "--remaining=20", "--json");

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    JsonNode json = JsonMapper.builder().build().readTree(typed.out());
    assertThat(json.path("outlooks").properties()).hasSize(1);
    assertThat(json.at("/outlooks/own history/p50").asInt()).isEqualTo(3);
  }

  @Test
  void aLargerCommitmentReachesTheModelAlone() throws Exception {
    JsonMapper json = JsonMapper.builder().build();
    JsonNode usual =
        json.readTree(forecast(EXAMPLE, "--remaining=120", "--committing=32", "--json").out());
    JsonNode large =
        json.readTree(forecast(EXAMPLE, "--remaining=120", "--committing=64", "--json").out());

    assertThat(large.path("committing").doubleValue()).isEqualTo(64);
    String own = "/outlooks/own history";
    assertThat(large.at(own)).isEqualTo(usual.at(own));
    String work = "/outlooks/fitted model/work/9/p50";
    // By the steepest slope 2^0.7 = 1.62 times as much, by none twice as much; sampling adds some.
    assertThat(large.at(work).doubleValue() / usual.at(work).doubleValue()).isBetween(1.5, 2.1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "EXAMPLE                                          | 2 | --remaining",
        "EXAMPLE --remaining=0                            | 2 | from 0.1 to 1000000, such as 120 or"
            + " 12.5",
        "EXAMPLE --remaining=12,5                         | 2 | takes a number from 0.1 to 1000000",
        "EXAMPLE --remaining=-3                           | 2 | takes a number from 0.1 to 1000000",
        "EXAMPLE --remaining=0.001                        | 2 | takes a number from 0.1 to 1000000",
        "EXAMPLE --remaining=9 --committing=0            | 2 | --committing takes a number above 0",
        "EXAMPLE --remaining=NaN                          | 2 | takes a number from 0.1 to 1000000",
        "EXAMPLE --remaining=9 --by=03/04/2026            | 2 | such as 2026-12-24",
        "EXAMPLE --remaining=9 --by=2026-01-01            | 2 | the next one ends on 2026-05-08",
        "EXAMPLE --remaining=9 --holidays=Easter          | 2 | --holidays takes a day",
        "PLAIN   --remaining=9 --by=2026-12-01            | 3 | give a table of sprints with start"
            + " and end",
        "none.csv --remaining=9                           | 5 | no such file"
      })
  void refusesInOneMessage(String line, int code, String said) throws Exception {
    Path plain =
        Files.writeString(folder.resolve("plain.csv"), "sprint,committed,delivered\nA,9,8\n");
    Typed typed =
        forecast(line.replace("EXAMPLE", EXAMPLE).replace("PLAIN", plain.toString()).split(" +"));

    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(said).doesNotContain("bug", "null");
  }

  @Test
  void rowsThatDoNotCountAreToldAndSoIsWhoseWordIsUsed() throws Exception {
    StringBuilder rows = new StringBuilder("sprint,committed,delivered\n");
    for (int i = 1; i <= 6; i++) {
      rows.append("S ").append(i).append(",10,").append(5 + i % 4).append('\n');
    }
    Path file = Files.writeString(folder.resolve("rows.csv"), rows + "S 7,20 SP,9\nTotal,60,40\n");

    Typed typed = forecast(file.toString(), "--remaining=20", "--out=" + folder);

    assertThat(typed.out())
        .contains(
            "LEFT OUT OF THE FILE", "A total or an average of the sprints", "such as \"20 SP\"");
    JsonNode omissions =
        JsonMapper.builder()
            .build()
            .readTree(folder.resolve("forecast.json").toFile())
            .path("omissions");
    assertThat(omissions).hasSize(2);
    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertThat(page.text())
        .contains("3 past sprints not seen before, ", "6 past sprints bear no chance above 88%");
    assertThat(page.text()).contains("a total or an average of the sprints".substring(2));
  }
}
