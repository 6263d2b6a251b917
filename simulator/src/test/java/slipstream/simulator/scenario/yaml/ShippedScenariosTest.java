package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.simulator.Loading;
import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.people.Role;

class ShippedScenariosTest {
  static final Path FOLDER = Path.of("../scenarios");

  /** Ranges to draw teams from, which are no team. */
  private static final String PRIORS = "priors.yaml";

  /** What the scenarios beside it are for. */
  private static final String FACTS = "facts.yaml";

  /** Discovered, not listed: a scenario that is added is tested. */
  static List<Path> files() throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith(PRIORS) && !file.endsWith(FACTS))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileLoads(Path file) {
    assertThat(Loading.load(file, List.of()).scenario()).isNotNull();
  }

  @ParameterizedTest
  @MethodSource("files")
  void everyFileIsTheSameFromTheJar(Path file) {
    String name = FOLDER.relativize(file).toString().replace('\\', '/');

    assertThat(Loading.shipped(name).hash()).isEqualTo(Loading.load(file, List.of()).hash());
  }

  @Test
  void theEssaysTeamHasADesignerAndNobodyElse() {
    Scenario essay = Loading.shipped("the-essay-team.yaml").scenario();

    assertThat(Stream.of(Role.values()).filter(role -> essay.structure().of(role).staffed()))
        .containsExactly(Role.DESIGNER);
  }

  @Test
  void defaultsHoldTheMeasuredResumptionLag() {
    Scenario defaults = Loading.shipped("defaults.yaml").scenario();

    assertThat(defaults.delivery().resumptionLag())
        .isEqualTo(new Capped(new Lognormal(12 / 60.0, 1.94), 1));
  }
}
