package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.layout.Arrangement;
import slipstream.simulator.scenario.yaml.layout.Block;
import slipstream.simulator.scenario.yaml.layout.Kind;
import slipstream.simulator.scenario.yaml.show.JsonSchema;
import slipstream.simulator.scenario.yaml.show.ResolvedYaml;
import slipstream.simulator.scenario.yaml.show.StarterFile;
import slipstream.simulator.scenario.yaml.text.Node;
import slipstream.simulator.scenario.yaml.text.PlainValues;
import slipstream.simulator.scenario.yaml.text.ProblemList;
import slipstream.simulator.scenario.yaml.text.TextSource;
import slipstream.simulator.scenario.yaml.text.YamlReading;
import slipstream.simulator.team.AllMechanisms;

class JsonSchemaTest {
  private static final com.networknt.schema.JsonSchema SCHEMA =
      JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
          .getSchema(JsonSchema.text(AllMechanisms.LIST));

  static List<Path> files() throws IOException {
    return ShippedScenariosTest.files();
  }

  /** YAML as the schema's reader sees it: through our own reading, as JSON. */
  private static boolean accepts(String yaml) throws IOException {
    ProblemList none = new ProblemList();
    Node root = YamlReading.read(new TextSource("t", yaml, null), none).orElseThrow();
    String json = new ObjectMapper().writeValueAsString(PlainValues.of(root));
    return SCHEMA.validate(json, InputFormat.JSON).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("files")
  void shippedScenariosFit(Path file) throws IOException {
    assertThat(accepts(Files.readString(file))).isTrue();
  }

  @ParameterizedTest
  @MethodSource("files")
  void resolvedScenariosFit(Path file) throws IOException {
    assertThat(accepts(ResolvedYaml.render(Loading.load(file, List.of())))).isTrue();
  }

  @Test
  void theStarterFileFitsAndLoads() throws IOException {
    String starter = StarterFile.text("slipstream.schema.json");

    assertThat(accepts(starter)).isTrue();
    assertThat(Loading.fromText("starter", starter).scenario().name()).isEqualTo("Our team");
    assertThat(starter).startsWith("# yaml-language-server: $schema=slipstream.schema.json\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "backlog: {backend-size: 3h to 10h}",
        "backlog: {backend-size: {lognormal: {median: 6h, p90: 15h}}}",
        "backlog: {backend-size: {lognormal: {median: 6h, sigma: 0.5}, cap: 60 days}}",
        "backlog: {backend-size: {empirical: [1h, 30 min]}}",
        "backlog: {backend-size: {mixture: [{weight: 50%, of: 1h}, {weight: 1, of: {gamma: {shape: 2, mean: 1h}}}]}}",
        "backlog: {backend-size: {value: 6h, range: 2h to 8h, source: a, evidence: expert, note: b}}",
        "backlog: {stories: up-to-capacity}",
        "practices: {wip-limit: none, slack: 1 in 5}",
        "mechanisms: {spec-churn: {rate: 0.3}}",
        "mechanisms: {spec-churn: {rate: {missing: {value: 0.3}, present: null}}}",
        "structure: {qa: {fte: 50%, ramp-up: 2 sprints}}",
        "mechanisms: {defects: {falls-to: nearest}}",
        "starting-conditions: {backend: {access: null}}",
        "precision: {slip-mean: 0.1 days}",
      })
  void whatTheLoaderAcceptsTheSchemaAccepts(String yaml) throws IOException {
    Loading.fromText("t", "extends: defaults.yaml\n" + yaml.replace("present: null", "present: 0"));
    assertThat(accepts(yaml)).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "sead: 3",
        "runs: 0",
        "runs: many",
        "runs: 1.5",
        "team: 5",
        "team: {backend: {developers: -1}}",
        "structure: {qa: here}",
        "structure: {qa: {ftes: 1}}",
        "structure: {analyst: missing}",
        "practices: {slack: 120%}",
        "practices: {slack: 1.2}",
        "practices: {cross-training: yes}",
        "backlog: {backend-size: 6}",
        "backlog: {backend-size: -6h}",
        "backlog: {backend-size: 6 weeks}",
        "backlog: {backend-size: {lognormal: {median: 6h}}}",
        "backlog: {backend-size: {lognorma: {median: 6h, p90: 9h}}}",
        "backlog: {backend-size: {constant: 1h, uniform: {low: 1h, high: 2h}}}",
        "backlog: {backend-size: {empirical: []}}",
        "backlog: {load: .nan}",
        "mechanisms: {spec-churn: {rate: {mising: 1}}}",
        "mechanisms: {defects: {governed-by: qas}}",
        "mechanisms: {defects: {falls-to: back-end}}",
        "runs: {value: 5, evidence: guess}",
        "extends: [a, b]",
      })
  void whatIsBrokenIsRefusedByBoth(String yaml) throws IOException {
    assertThat(Refused.text((yaml.startsWith("extends") ? "" : "extends: defaults.yaml\n") + yaml))
        .isNotEmpty();
    assertThat(accepts(yaml)).isFalse();
  }

  @Test
  void schemaAndRecordsHaveTheSameKeys() {
    List<String> keys = new ArrayList<>();
    collect(JsonSchema.tree(AllMechanisms.LIST), "", keys);
    keys.remove(Arrangement.EXTENDS);
    List<String> fields = new ArrayList<>();
    collect(Block.scenario(AllMechanisms.LIST), "", fields);

    assertThat(keys).containsExactlyElementsOf(fields);
  }

  private static void collect(Block block, String path, List<String> keys) {
    block
        .fields()
        .forEach(
            (key, field) -> {
              keys.add(Block.path(path, key));
              if (field.kind() == Kind.BLOCK) {
                collect(field.block(), Block.path(path, key), keys);
              }
            });
  }

  /** Follows properties and the first form of each anyOf; blocks have only one. */
  private static void collect(Map<?, ?> schema, String path, List<String> keys) {
    if (schema.get("properties") instanceof Map<?, ?> properties) {
      properties.forEach(
          (key, below) -> {
            keys.add(Block.path(path, key.toString()));
            if (((Map<?, ?>) below).get("anyOf") instanceof List<?> forms
                && forms.get(0) instanceof Map<?, ?> block
                && "object".equals(block.get("type"))
                && !((Map<?, ?>) block.get("properties")).containsKey("nearest")) {
              collect(block, Block.path(path, key.toString()), keys);
            }
          });
    }
  }
}
