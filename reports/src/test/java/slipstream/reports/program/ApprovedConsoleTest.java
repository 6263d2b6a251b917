package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.Approved;

/** What every shipped scenario prints, as a person has read and approved it. */
class ApprovedConsoleTest {
  private static final Path APPROVED = Path.of("src/test/resources/approved/console");

  @TempDir Path folder;

  /** Discovered, not listed: a scenario that is added gets an approved output. */
  static List<String> scenarios() throws IOException {
    return names(RealProgram.SCENARIOS, ".yaml")
        .filter(name -> !name.equals("defaults") && !name.equals("priors"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("scenarios")
  void everyScenarioPrintsWhatWasApproved(String scenario) throws IOException {
    Typed typed =
        RealProgram.command(
            "run",
            RealProgram.scenario(scenario),
            "--runs=250",
            "--seed=1",
            "--threads=2",
            "--no-charts",
            "--quiet",
            "--out=" + folder);
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exitCode()).isZero();
    Approved.text("console/" + scenario + ".txt", typed.out());
  }

  @Test
  void everyApprovedOutputHasItsScenario() throws IOException {
    List<String> scenarios = scenarios();
    for (String orphan :
        names(APPROVED, ".txt").filter(name -> !scenarios.contains(name)).toList()) {
      if (Boolean.getBoolean("approve")) {
        Files.delete(APPROVED.resolve(orphan + ".txt"));
      }
    }
    assertThat(names(APPROVED, ".txt")).isSubsetOf(scenarios);
  }

  private static Stream<String> names(Path folder, String ending) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .map(file -> file.getFileName().toString())
          .filter(name -> name.endsWith(ending))
          .map(name -> name.substring(0, name.length() - ending.length()))
          .sorted()
          .toList()
          .stream();
    }
  }
}
