package slipstream.reports.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;
import slipstream.simulator.scenario.Tracker;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** The scenario that a calibration writes, and what other commands make of it. */
class FittedScenarioTest {
  private static final String EXAMPLE = "../simulator/docs/examples/sprints.csv";

  @TempDir Path folder;

  /** The file that is written for a history. */
  private Path fitted(String history, String... words) {
    Path out = folder.resolve("o");
    List<String> all = new ArrayList<>(List.of("calibrate", history, "--teams=16", "--runs=20"));
    all.addAll(List.of("--no-charts", "--quiet", "--out=" + out));
    all.addAll(Arrays.asList(words));
    Typed typed = RealProgram.command(all.toArray(String[]::new));
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    return out.resolve("scenario.yaml");
  }

  /** What a command says beside its answer; FILE stands for the scenario. */
  private String said(String command, Path scenario) {
    String typed = command.replace("FILE", scenario.toString()) + " --no-charts --out=" + folder;
    return RealProgram.command((typed + "/q").split(" ")).err();
  }

  @Test
  void writesAScenarioThatEveryCommandTakes() throws Exception {
    Path scenario = fitted(EXAMPLE);
    Path out = folder.resolve("o");
    assertThat(out.toFile().list()).containsExactlyInAnyOrder("scenario.yaml", "calibration.json");
    assertThat(scenario).content().contains("source: \"calibrated from ", "range: ", "load: ");
    Typed run = RealProgram.command("run", scenario.toString(), "--runs=20", "--json", "--quiet");
    assertThat(run.exitCode()).as(run.err()).isZero();
    // The fitted team's result stands in the calibration, and running the file gives it again.
    String hash = "\"scenarioHash\": \"[0-9a-f]{64}\"";
    assertThat(run.out().replaceAll("(?s).*(" + hash + ").*", "$1"))
        .isEqualTo(
            Files.readString(out.resolve("calibration.json"))
                .replaceAll("(?s).*(" + hash + ").*", "$1"));
    assertThat(
            RealProgram.command(
                    "what-if",
                    scenario.toString(),
                    "--without=designer",
                    "--runs=20",
                    "--json",
                    "--quiet")
                .exitCode())
        .isZero();
  }

  @Test
  void whatTheTrackerMakesOfItStandsThereAndRunSaysIt() {
    Path scenario = fitted(EXAMPLE);

    Tracker tracker =
        new ScenarioLoader(AllMechanisms.LIST).load(scenario, List.of()).scenario().tracker();
    assertThat(tracker.plain()).as("that the fit found no habit in sprints that swing").isFalse();
    assertThat(scenario)
        .content()
        .containsSubsequence("tracker:", "parked:", "swing:", "abandoned:", "tidied:", "added:")
        .contains("added-spread:", "added-chance:", "split:");
    assertThat(
            RealProgram.command("run", scenario.toString(), "--runs=50", "--json", "--quiet").out())
        .contains("\"trackerShare\"");
  }

  /** Where nobody said who is there, no answer about roles stands without that. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "run FILE --runs=8",
        "what-if FILE --hire system-analyst --runs=8",
        "what-if FILE --practice slack=20% --runs=8",
        "compare FILE ../scenarios/blank.yaml --runs=8",
        "explain FILE --runs=2",
        "explain FILE --of blame --runs=2",
        "advise FILE --runs=4",
        "sensitivity FILE --runs=4",
        "replay FILE --runs=8",
        "portfolio FILE ../scenarios/portfolio/gate.yaml --runs=4",
      })
  void whoNeverSaidWhoIsThereIsToldSo(String command) {
    assertThat(said(command, fitted(EXAMPLE)))
        .containsOnlyOnce("scenario.yaml: nobody said who is in this team")
        .contains("structure: {system-analyst: missing, qa: missing}", "--team FILE.yaml");
  }

  /** The page and its story outlive the console, and are read by others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "run FILE --runs=8",
        "what-if FILE --hire system-analyst --runs=8",
        "explain FILE --runs=2",
        "advise FILE --runs=4",
      })
  void itsPagesSayThatToo(String command) throws IOException {
    Path page = folder.resolve("p/report.html");
    String typed = command.replace("FILE", fitted(EXAMPLE).toString());
    assertThat(RealProgram.command((typed + " --quiet --out=" + page.getParent()).split(" ")).err())
        .isEmpty();

    assertThat(page)
        .content()
        .contains(
            "sprints.csv has it: nobody said who is in this team",
            "Nobody said who is in this team, so every role counts as filled.")
        .doesNotContain("No role is missing.");
    assertThat(
            RealProgram.command("report", page.resolveSibling("result.json").toString(), "--quiet")
                .exitCode())
        .isZero();
    assertThat(page).content().contains("nobody said who is in this team");
  }

  @Test
  void aPortfolioTakesNobodyForGranted() {
    Path scenario = fitted(EXAMPLE);

    assertThat(
            RealProgram.command(
                    "portfolio",
                    scenario.toString(),
                    "../scenarios/portfolio/gate.yaml",
                    "--runs=4",
                    "--no-charts",
                    "--out=" + folder.resolve("q"))
                .out())
        .contains("not said who is there")
        .doesNotContain("lacks nobody");
  }

  @Test
  void whoSaidItIsNotAsked() throws IOException {
    Path team = folder.resolve("ours.yaml");
    Files.writeString(team, "name: Ours\nextends: defaults.yaml\nstructure: {qa: missing}\n");

    assertThat(said("run FILE --runs=8", fitted(EXAMPLE, "--team=" + team)))
        .doesNotContain("nobody said");
    assertThat(said("run FILE --runs=8 --set=structure.qa=missing", fitted(EXAMPLE)))
        .doesNotContain("nobody said");
    assertThat(said("run ../scenarios/blank.yaml --runs=8", folder)).doesNotContain("nobody said");
  }

  /** From 20 such sprints on, shares by scores alone are no numbers any more. */
  @Test
  void aPerfectPastIsFollowedByAPerfectSprintAndNotByNonsense() throws IOException {
    Path table = folder.resolve("all.csv");
    // Rows of one name are the same sprint twice.
    StringBuilder rows = new StringBuilder("sprint,committed,delivered\n");
    for (int i = 1; i <= 24; i++) {
      rows.append("Sprint ").append(i).append(",10,10\n");
    }
    Files.writeString(table, rows);

    assertThat(
            RealProgram.command(
                    "calibrate",
                    table.toString(),
                    "--teams=16",
                    "--quiet",
                    "--runs=20",
                    "--no-charts",
                    "--out=" + folder.resolve("o"))
                .out())
        .contains("The next sprint delivers 100% of what it commits");
  }

  @Test
  void habitsThatTheUserKnowsAreNotFitted() throws IOException {
    Path team = folder.resolve("ours.yaml");
    Files.writeString(team, "name: Ours\nextends: defaults.yaml\ntracker: {parked: 10%}\n");

    assertThat(fitted(EXAMPLE, "--team=" + team))
        .content()
        .containsPattern("parked: \\{value: 10%, range: [0-9% to]+}\n");
  }

  /** A team that is known to take on far too much, and whose tracker shows all of it done. */
  @Test
  void aScenarioThatContradictsItsTrackerSaysSo() throws IOException {
    Path team = folder.resolve("ours.yaml");
    Files.writeString(team, "name: Ours\nextends: defaults.yaml\nbacklog: {load: 1.5}\n");
    StringBuilder rows = new StringBuilder("sprint,committed,delivered\n");
    for (int i = 1; i <= 24; i++) {
      rows.append("Sprint ").append(i).append(",10,10\n");
    }
    Path table = Files.writeString(folder.resolve("all.csv"), rows);

    fitted(table.toString(), "--team=" + team);

    assertThat(folder.resolve("o/calibration.json"))
        .content()
        .containsPattern(
            "\"contradiction\": \"The scenario delivers \\d+% of what a sprint commits, its tracker"
                + " shows \\d+%: sprint totals cannot tell ");
  }

  @Test
  void aScenarioThatDeliversWhatItsTrackerShowsSaysNothing() {
    fitted(EXAMPLE);

    assertThat(folder.resolve("o/calibration.json")).content().contains("\"contradiction\": \"\"");
  }
}
