package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.Approved;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** Pictures of single runs; the runs are simulated, so a change of the model changes them. */
class CloseUpChartsTest {
  private static final List<String> NAMES =
      List.of("fan-of-runs", "sprint-timeline", "burn-up", "burn-down");

  @Test
  void drawsTheBytesThatWereLookedAt() throws Exception {
    StringBuilder hashes = new StringBuilder();
    for (Picture picture : pictures(true, "the-essay-team.yaml")) {
      String png = ChartsTest.hash(Drawings.png(picture));
      String svg = ChartsTest.hash(Drawings.svg(picture));
      hashes.append(png).append("  ").append(picture.name()).append(".png\n");
      hashes.append(svg).append("  ").append(picture.name()).append(".svg\n");
    }
    Approved.text("close-up-charts.sha256", hashes.toString());
  }

  @Test
  void statesWhatHappenedInTheRunAsTitle() {
    assertThat(pictures(true, "the-essay-team.yaml"))
        .extracting(Picture::title)
        .allMatch(title -> title.matches(".*[0-9].*"))
        .anyMatch(title -> title.matches("A typical run ends on day .* is named .* times"))
        .anyMatch(title -> title.matches(".* days of work were promised; .* more landed .*"));
  }

  /** What is drawn later lies above: a tie after a name runs through it. */
  @Test
  void namesOfLandingsLieAboveTheirTies() throws Exception {
    Picture burnUp =
        pictures(true, "the-essay-team.yaml").stream()
            .filter(picture -> picture.name().equals("burn-up"))
            .findFirst()
            .orElseThrow();
    String svg = Drawings.inPage(burnUp, "x-", Drawings.PAGE);
    assertThat(svg.split(">\\+[0-9.]+ ")).hasSizeGreaterThan(3);
    String ties = "stroke=\"var(--c5b6470)\"";
    assertThat(svg).contains(ties);
    assertThat(svg.lastIndexOf(ties)).isLessThan(svg.indexOf(">+"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "blank.yaml",
        "startup-of-two.yaml",
        "four-frontends-six-backends.yaml",
        "fully-staffed-team.yaml",
        "two-sprints-with-a-new-scrum-master.yaml"
      })
  void drawsEveryTeamWithoutFailing(String scenario) throws Exception {
    for (Picture picture : pictures(false, scenario)) {
      assertThat(Drawings.inPage(picture, "x-", Drawings.PHONE))
          .contains("<svg")
          .doesNotContain("NaN");
    }
  }

  static List<Picture> pictures(boolean typical, String name) {
    Scenario scenario =
        new ScenarioLoader(AllMechanisms.LIST).shipped(name, "runs=60", "precision=").scenario();
    Experiment experiment = new Experiment(scenario);
    Result result = experiment.run(Runnable::run, 1, (done, planned) -> {}, () -> false);
    CloseUps look = new CloseUps(scenario, result, experiment.runs());
    CloseUp closeUp = typical ? look.typical() : look.worst();
    return Told.pictures(scenario.name(), result, null, closeUp).stream()
        .filter(picture -> NAMES.contains(picture.name()))
        .toList();
  }
}
