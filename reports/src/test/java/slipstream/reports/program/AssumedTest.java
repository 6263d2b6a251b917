package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultJson;
import slipstream.simulator.experiment.comparison.Comparisons;

/** What is assumed holds for the team before and after a change; what is set is part of it. */
class AssumedTest {
  private static final String WAIT = "mechanisms.clarification.latency.missing=2 days";

  @TempDir Path folder;

  private Comparisons asked(String scenario, String... options) throws Exception {
    String[] words = new String[options.length + 5];
    words[0] = "what-if";
    words[1] = scenario;
    words[2] = "--runs=40";
    words[3] = "--quiet";
    words[4] = "--json";
    System.arraycopy(options, 0, words, 5, options.length);
    Typed typed = RealProgram.command(words);
    assertThat(typed.err()).isEmpty();
    return (Comparisons) ResultJson.read(typed.out(), Told.STUDIES.kinds()).study();
  }

  @Test
  void aHireUnderAnotherAssumptionIsThatHireInAScenarioThatSaysSo() throws Exception {
    String essay = RealProgram.scenario("the-essay-team");
    Path slower = folder.resolve("slower.yaml");
    Files.copy(Path.of(essay), folder.resolve("the-essay-team.yaml"));
    Files.writeString(
        slower,
        """
        extends: the-essay-team.yaml
        mechanisms: {clarification: {latency: {missing: 2 days}}}
        """);
    Comparisons assumed = asked(essay, "--hire", "system-analyst", "--assume", WAIT);
    Comparisons written = asked(slower.toString(), "--hire", "system-analyst");
    assertThat(assumed.difference()).isEqualTo(written.difference());
    assertThat(assumed.assumed()).containsExactly(WAIT);
    assertThat(written.assumed()).isEmpty();
    // As a part of the change it changes only the team after.
    assertThat(asked(essay, "--hire", "system-analyst", "--set", WAIT).difference())
        .isNotEqualTo(assumed.difference());
  }

  @Test
  void isSaidAndHasAFolderOfItsOwn() throws IOException {
    Typed typed =
        RealProgram.command(
            "what-if",
            RealProgram.scenario("the-essay-team"),
            "--hire=qa",
            "--assume=backlog.stories=4",
            "--runs=20",
            "--no-charts",
            "--out=" + folder);
    assertThat(typed.out()).contains("Assumed of both: backlog.stories=4.");
    assertThat(Files.readString(folder.resolve("result.json")))
        .contains("--assume backlog.stories=4");
  }

  /** Forty stories are never done within six sprints: what they cost has a bound, no interval. */
  @Test
  void whatWasCutOffIsABoundWithoutAnInterval() {
    assertThat(verdict("--set=backlog.stories=40"))
        .matches(
            "With 40 stories: at least \\d\\d\\.\\d days more delay, .* late or more instead of .* late\\.")
        .doesNotContain("95%");
    assertThat(verdict("--set=backlog.stories=4", "--assume=backlog.stories=40"))
        .matches(
            "With 4 stories: at least \\d\\d\\.\\d days less delay, .* instead of .* late or more\\.");
    assertThat(verdict("--hire=qa", "--assume=backlog.stories=40"))
        .isEqualTo(
            "With QA: cannot tell what it does; most runs of both were unfinished when the"
                + " simulation stopped.");
    assertThat(verdict("--hire=qa", "--assume=backlog.stories=40", "--assume=sprint.horizon=40"))
        .contains("95%");
  }

  @Test
  void manyChangesAreNamedOnce() {
    assertThat(verdict("--hire=system-analyst", "--set=backlog.stories=4"))
        .contains("are better with a system analyst, with 4 stories");
    assertThat(verdict("--hire=system-analyst", "--set=backlog.stories=4", "--hire=qa"))
        .startsWith("With a system analyst, with QA, with 4 stories: ")
        .contains("are better so");
  }

  private String verdict(String... options) {
    String[] words = new String[options.length + 6];
    words[0] = "what-if";
    words[1] = RealProgram.scenario("the-essay-team");
    words[2] = "--runs=60";
    words[3] = "--quiet";
    words[4] = "--no-charts";
    words[5] = "--out=" + folder;
    System.arraycopy(options, 0, words, 6, options.length);
    String out = RealProgram.command(words).out().replaceAll("\\s+", " ");
    return out.substring(out.indexOf(" With ") + 1, out.indexOf(" On time: "))
        .replaceAll(" Assumed of both.*", "");
  }

  @Test
  void aKeyThatIsNoneIsRefusedByTheOptionThatItWasTypedWith() {
    Typed typed =
        RealProgram.command(
            "what-if",
            RealProgram.scenario("the-essay-team"),
            "--hire=qa",
            "--assume=sprint.horizn=20");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err())
        .startsWith("--assume sprint.horizn: unknown key")
        .doesNotContain("--set");
  }
}
