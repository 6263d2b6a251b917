package slipstream.simulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** The example of Slipstream as a library compiles, runs, and finds what the program finds. */
class EmbeddingTest {
  private static final Path EXAMPLE = Path.of("docs/examples/HowLate.java");
  private static final String SCENARIO = "../scenarios/the-essay-team.yaml";

  /** Lines of the class, without imports: what {@code trust.md} promises. */
  private static final int MOST_LINES = 15;

  @TempDir Path folder;

  @Test
  void saysWhatTheExperimentSays() throws Exception {
    Path said = folder.resolve("said");
    List<String> java =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            EXAMPLE.toString(),
            SCENARIO);
    Process example =
        new ProcessBuilder(java).redirectErrorStream(true).redirectOutput(said.toFile()).start();
    assertThat(example.waitFor(120, TimeUnit.SECONDS)).isTrue();
    var team =
        new ScenarioLoader(AllMechanisms.LIST)
            .load(Path.of(SCENARIO), List.of("runs=1000"))
            .scenario();
    double days =
        new Experiment(team)
            .run(Runnable::run, 1, (done, of) -> {}, () -> false)
            .metrics()
            .get("slipDays")
            .mean();
    assertThat(said)
        .hasContent("Two backends holding it all together: late by " + days + " days\n");
    assertThat(example.exitValue()).isZero();
  }

  @Test
  void isShort() throws Exception {
    List<String> lines = Files.readAllLines(EXAMPLE);
    int start = lines.indexOf("class HowLate {");
    assertThat(start).isPositive();
    assertThat(lines.size() - start).isLessThanOrEqualTo(MOST_LINES);
  }

  /** What {@code .ci/api} holds against an older version is there, and is all that is used here. */
  @Test
  void whatItUsesIsHeldAgainstOlderVersions() throws Exception {
    List<String> held =
        Pattern.compile("<include>(slipstream[^<]*)</include>")
            .matcher(Files.readString(Path.of("../pom.xml")))
            .results()
            .map(include -> include.group(1))
            .toList();
    for (String name : held) {
      assertThat(Class.forName(name)).isPublic();
    }
    List<String> used =
        Pattern.compile("import (slipstream[^;]*);")
            .matcher(Files.readString(EXAMPLE))
            .results()
            .map(imported -> imported.group(1))
            .toList();
    assertThat(used).hasSize(4);
    assertThat(held).containsAll(used).contains("slipstream.simulator.scenario.Scenario");
  }
}
