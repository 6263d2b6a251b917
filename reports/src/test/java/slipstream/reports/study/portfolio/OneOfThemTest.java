package slipstream.reports.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.page.shape.Encoding;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** A portfolio's page lets its reader change the team that stands first, on that team's luck. */
class OneOfThemTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir Path folder;

  private void portfolio(String... options) throws IOException {
    Files.writeString(folder.resolve("a.yaml"), "name: Alpha\nextends: blank.yaml\n");
    Files.writeString(folder.resolve("b.yaml"), "name: Beta\nextends: the-essay-team.yaml\n");
    List<String> words = new ArrayList<>(List.of("portfolio"));
    words.add(folder.resolve("a.yaml").toString());
    words.add(folder.resolve("b.yaml").toString());
    words.addAll(List.of("--runs=60", "--quiet", "--out=" + folder.resolve("out")));
    words.addAll(List.of(options));
    Typed typed = RealProgram.command(words.toArray(String[]::new));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
  }

  private Document page() throws IOException {
    return Jsoup.parse(Files.readString(folder.resolve("out/report.html")));
  }

  @Test
  void itsBestHireIsMadeAndItsCommandIsOfItAlone() throws IOException {
    portfolio();
    JsonNode team = JSON.readTree(folder.resolve("out/result.json").toFile()).at("/teams/0");
    JsonNode live = JSON.readTree(page().selectFirst("#live").data());
    String seed = team.get("seed").asText();

    assertThat(team.get("name").asText()).isEqualTo("Beta");
    assertThat(live.get("command").asText())
        .isEqualTo("slipstream what-if b.yaml --runs 10000 --seed " + seed);
    String role = team.at("/hires/0/role").asText();
    assertThat(team.at("/hires/0/change").asText())
        .isEqualTo("structure." + role + "={ramp-up: 40 days}");
    // As what-if writes it, so that a lever of the page has it.
    assertThat(live.at("/asked/0").asText())
        .isEqualTo("structure." + role + "={fte: 1, ramp-up: 40 days}");
    assertThat(live.get("scenario").toString())
        .isEqualTo(
            Encoding.of(
                new ScenarioLoader(AllMechanisms.LIST)
                    .load(folder.resolve("b.yaml"), List.of("runs=60", "seed=" + seed))
                    .scenario()));
    assertThat(page().select("#try > .quiet").text())
        .contains("one of the teams, Beta", "set already");
  }

  @Test
  void whatWasSetForAllIsAssumedOfIt() throws IOException {
    portfolio("--set=backlog.stories=7", "--set=sprint.horizon=3");
    JsonNode live = JSON.readTree(page().selectFirst("#live").data());
    assertThat(live.get("assumed"))
        .extracting(JsonNode::asText)
        .containsExactly("--assume backlog.stories=7", "--assume sprint.horizon=3");
  }

  @Test
  void aTeamOfWhichNobodySaidWhoIsThereIsNotTried() throws IOException {
    String fitted =
        "name: Alpha\nextends: blank.yaml\nsprint: {hours-per-day: {value: 6h, evidence:"
            + " measured, source: \"calibrated from 0123456789ab\"}}\n";
    Files.writeString(folder.resolve("fitted.yaml"), fitted);
    Typed typed =
        RealProgram.command(
            "portfolio",
            folder.resolve("fitted.yaml").toString(),
            "--runs=60",
            "--quiet",
            "--out=" + folder.resolve("out"));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(page().select("#try")).isEmpty();
  }
}
