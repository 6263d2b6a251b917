package slipstream.page.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.page.shape.Encoding;
import slipstream.simulator.scenario.Scenario;

/** What the engine makes of a scenario is the scenario. */
class ScenarioReaderTest {
  static List<Path> files() {
    return Shipped.files();
  }

  @ParameterizedTest
  @MethodSource("files")
  void aScenarioComesOutAsItWentIn(Path file) throws IOException {
    Scenario scenario = Shipped.scenario(file);

    Scenario read = ScenarioReader.scenario(leaves(Encoding.of(scenario)));

    assertThat(read).isEqualTo(scenario);
    assertThat(Encoding.of(read)).isEqualTo(Encoding.of(scenario));
  }

  @Test
  void aScenarioThatEndsTooEarlyIsRefused() throws IOException {
    Leaves leaves = leaves("[1,2,3]");

    assertThatThrownBy(() -> ScenarioReader.scenario(leaves))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a scenario ends too early");
  }

  /** The leaves of JSON as a page puts them. */
  private static Leaves leaves(String json) throws IOException {
    Leaves leaves = new Leaves();
    put(new ObjectMapper().readTree(json), leaves);
    return leaves;
  }

  private static void put(JsonNode node, Leaves leaves) {
    if (node.isNumber()) {
      leaves.put(node.doubleValue());
    } else if (node.isTextual()) {
      leaves.put(node.textValue().length());
      node.textValue().chars().forEach(leaves::put);
    } else {
      if (node.isArray()) {
        leaves.put(node.size());
      }
      node.forEach(child -> put(child, leaves));
    }
  }
}
