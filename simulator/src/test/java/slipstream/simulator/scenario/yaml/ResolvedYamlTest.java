package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.show.ResolvedYaml;

class ResolvedYamlTest {
  static List<Path> files() throws IOException {
    return ShippedScenariosTest.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void whatIsShownLoadsToTheSameScenario(Path file) {
    LoadedScenario loaded = Loading.load(file, List.of());

    LoadedScenario again = Loading.fromText("again", ResolvedYaml.render(loaded));

    assertThat(again.hash()).isEqualTo(loaded.hash());
    assertThat(again.tree()).isEqualTo(loaded.tree());
  }

  @ParameterizedTest
  @MethodSource("files")
  void aTreeBuildsTheSameScenario(Path file) {
    LoadedScenario loaded = Loading.load(file, List.of());

    assertThat(Loading.fromTree(loaded.tree())).isEqualTo(loaded.scenario());
  }

  @Test
  void eachValueCarriesItsOrigin() {
    LoadedScenario loaded =
        Loading.fromText(
            "team.yaml",
            "extends: blank.yaml\nname: 'Yes: \"we\" #1'\n",
            "backlog.backend-size={uniform: {low: 1h, high: 2 days}}");

    assertThat(ResolvedYaml.render(loaded))
        .startsWith("name: \"Yes: \\\"we\\\" #1\"  # team.yaml:2\n")
        .contains("\nsprint:\n  length: 10 days  # defaults.yaml:")
        .contains("\n  backend-size: {uniform: {low: 1h, high: 2 days}}  # --set\n")
        .contains("\n    requirements:\n      missing: 100%  # blank.yaml:");
  }

  @Test
  void awkwardTextsSurvive() {
    for (String name :
        List.of("null", "true", "1.5", "0x10", "a: b", "- a", "x #y", "50%", "", "~")) {
      LoadedScenario loaded = Loading.shipped("blank.yaml", "name=\"" + name + "\"");
      assertThat(Loading.fromText("again", ResolvedYaml.render(loaded)).scenario().name())
          .isEqualTo(name);
    }
  }
}
