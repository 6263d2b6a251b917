package slipstream.reports.study.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.program.Typed;

class RunCommandTest {
  @TempDir Path folder;

  @Test
  void printsTheVerdictAndWritesTheFiles() throws IOException {
    Typed typed = Typed.command("run", "essay.yaml", "--out", folder.toString());
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out())
        .startsWith(
            """
            Two backends

            Late by 6.1 days (95%: 6.0 to 6.2); 4 of 100 such sprints are on time.
            """);
    assertThat(typed.err()).isEqualTo("Files are in " + folder + "\n");
    assertThat(files())
        .containsExactly(
            "charts/blame-against-cause.png",
            "charts/blame-against-cause.svg",
            "charts/blame-matrix.png",
            "charts/blame-matrix.svg",
            "charts/blame.png",
            "charts/blame.svg",
            "charts/cause-ledger.png",
            "charts/cause-ledger.svg",
            "charts/from-cause-to-blame.png",
            "charts/from-cause-to-blame.svg",
            "charts/seen-progress.png",
            "charts/seen-progress.svg",
            "charts/slip.png",
            "charts/slip.svg",
            "charts/time-use.png",
            "charts/time-use.svg",
            "report.html",
            "result.json",
            "runs.csv");
    assertThat(folder.resolve("runs.csv")).hasContent("run,slipDays\n0,6.1\n1,6.1\n2,6.1\n");
  }

  @Test
  void withoutChartsNoOlderPageStaysBesideTheFigures() throws IOException {
    Typed.command("run", "essay.yaml", "--out", folder.toString());
    Typed typed = Typed.command("run", "essay.yaml", "--no-charts", "--out", folder.toString());
    assertThat(typed.exitCode()).isZero();
    assertThat(files()).containsExactly("result.json", "runs.csv");
  }

  @Test
  void printsOnlyJsonWhenAsked() throws Exception {
    Typed typed = Typed.command("run", "essay.yaml", "--json", "--runs", "3", "--set", "name=A b");
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.err()).isEmpty();
    ResultDocument document = ResultJson.read(typed.out(), Told.STUDIES.kinds());
    assertThat(document.commandLine())
        .isEqualTo("slipstream run essay.yaml --runs 3 --set 'name=A b'");
    assertThat(document.scenario()).hasToString("{name=Two backends, settings=[name=A b, runs=3]}");
  }

  @Test
  void leavesChartsAndMessagesOut() throws IOException {
    Typed typed =
        Typed.command("run", "essay.yaml", "--out", folder.toString(), "--no-charts", "--quiet");
    assertThat(typed.err()).isEmpty();
    assertThat(files()).containsExactly("result.json", "runs.csv");
  }

  @Test
  void refusesABadScenarioWithItsLine() {
    Typed typed = Typed.command("run", "bad.yaml");
    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err())
        .isEqualTo("bad.yaml:3:5 sprint.lenght: unknown key, did you mean 'length'?\n");
  }

  @Test
  void refusesSettingsAndGoalsThatMakeNoSense() {
    assertThat(Typed.command("run", "essay.yaml", "--set", "structure.qa").err())
        .isEqualTo(
            "--set takes KEY=VALUE, found 'structure.qa'; e.g. --set structure.qa=present\n");
    assertThat(Typed.command("run", "essay.yaml", "--runs", "0").err())
        .isEqualTo("--runs takes a number from 1, found 0\n");
    Typed typed = Typed.command("run", "essay.yaml", "--goal", "soon");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).startsWith("--goal takes MEASURE >= NUMBER");
  }

  @Test
  void refusesAShareThatNoResultCanReach() {
    Typed typed = Typed.command("run", "essay.yaml", "--goal", "on-time >= 80");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err())
        .isEqualTo("--goal: on-time is a share from 0 to 1, found 80; did you mean 80%?\n");
    assertThat(Typed.command("run", "essay.yaml", "--goal", "delivered-share >= 180%").err())
        .isEqualTo("--goal: delivered-share is a share from 0 to 1, found 180%; e.g. 0.8 or 80%\n");
  }

  @Test
  void failsAPipelineWhoseGoalIsMissed() {
    Typed missed = Typed.command("run", "essay.yaml", "--json", "--goal", "on-time >= 80%");
    assertThat(missed.exitCode()).isEqualTo(4);
    assertThat(missed.err()).isEqualTo("goal missed: on-time >= 80%, found 0.040\n");
    assertThat(Typed.command("run", "essay.yaml", "--json", "--goal", "slip-days <= 7").exitCode())
        .isZero();
  }

  @Test
  void keepsWhatIsFinishedAfterCtrlC() throws IOException {
    Typed typed =
        Typed.with(EssayTeam::interrupted, "run", "essay.yaml", "--out", folder.toString());
    assertThat(typed.exitCode()).isEqualTo(130);
    assertThat(typed.out())
        .contains("Warning: Interrupted: the figures hold the first 3 runs only.");
    assertThat(Files.readString(folder.resolve("result.json"))).contains("\"complete\": false");
  }

  @Test
  void saysWhichFolderCannotBeWritten() throws IOException {
    Path file = Files.writeString(folder.resolve("taken"), "");
    Typed typed = Typed.command("run", "essay.yaml", "--out", file.toString());
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err()).startsWith("cannot write to " + file);
  }

  private List<String> files() throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      return all.filter(Files::isRegularFile)
          .map(file -> folder.relativize(file).toString().replace('\\', '/'))
          .sorted()
          .toList();
    }
  }
}
