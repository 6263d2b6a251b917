package slipstream.simulator.scenario.yaml.show;

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
import slipstream.simulator.scenario.yaml.LoadedScenario;

class LeanYamlTest {
  private static final LoadedScenario DEFAULTS = Loading.shipped("defaults.yaml");

  static List<Path> shipped() throws IOException {
    try (Stream<Path> files = Files.list(Path.of("../scenarios"))) {
      return files
          .filter(file -> file.toString().endsWith(".yaml"))
          .filter(file -> !file.endsWith("priors.yaml"))
          .sorted()
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("shipped")
  void standsAloneForTheSameScenario(Path file) {
    LoadedScenario loaded = Loading.load(file, List.of());

    String lean = LeanYaml.render(loaded, DEFAULTS);

    assertThat(Loading.fromText("lean.yaml", lean).hash()).isEqualTo(loaded.hash());
    assertThat(lean.lines().count()).isLessThan(150);
  }

  @Test
  void keepsWhereAValueComesFrom() {
    LoadedScenario loaded =
        Loading.shipped(
            "defaults.yaml",
            "backlog.load={value: 50%, range: 40% to 60%, source: \"our own: 12 sprints\","
                + " evidence: measured}");

    assertThat(LeanYaml.render(loaded, DEFAULTS))
        .isEqualTo(
            """
            extends: defaults.yaml
            backlog:
              load: {value: 50%, range: 40% to 60%, source: "our own: 12 sprints", evidence: measured}
            """);
  }
}
