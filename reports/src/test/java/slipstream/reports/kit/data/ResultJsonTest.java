package slipstream.reports.kit.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import java.io.InputStream;
import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

class ResultJsonTest {
  private final ResultDocument document =
      ResultDocument.of(
          "0.1.0",
          "slipstream run essay.yaml",
          Map.of("name", "Two backends holding it all together"),
          "sha256:1f0c",
          EssayTeam.told().result(),
          null);

  @Test
  void writesProvenanceFirstAndTheResultFlatBesideIt() {
    assertThat(ResultText.of(document))
        .startsWith(
            """
            {
              "schema": "slipstream-result/3",
              "kind": "run",
              "toolVersion": "0.1.0",
              "commandLine": "slipstream run essay.yaml",
              "scenario": {
                "name": "Two backends holding it all together"
              },
              "scenarioHash": "sha256:1f0c",
              "seed": 20261,
              "runs": 10000,
            """)
        .contains("\"ci95\": [ 6, 6.2 ]")
        .endsWith("}\n")
        .doesNotContain("\r");
  }

  @Test
  void readsWhatItWrote() throws NotAResultException {
    String written = ResultText.of(document);
    ResultDocument read = ResultJson.read(written, Told.STUDIES.kinds());
    assertThat(ResultText.of(read)).isEqualTo(written);
    assertThat(read.result().metrics().get("slipDays").ci95())
        .isEqualTo(document.result().metrics().get("slipDays").ci95());
    assertThat(read.result().chain().keySet())
        .containsExactlyElementsOf(document.result().chain().keySet());
  }

  @Test
  void keepsACloseLookAtSingleRuns() throws NotAResultException {
    var scenario =
        new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml", "runs=20").scenario();
    var experiment = new Experiment(scenario);
    Result result = experiment.run(Runnable::run, 1, (done, planned) -> {}, () -> false);
    var closeUp = new CloseUps(scenario, result, experiment.runs()).worst();
    String written = ResultText.of(ResultDocument.of("0.1.0", "", Map.of(), "", result, closeUp));

    assertThat(schemaErrors(written)).isEmpty();
    assertThat(ResultText.of(ResultJson.read(written, Told.STUDIES.kinds()))).isEqualTo(written);
    assertThat(ResultJson.read(written, Told.STUDIES.kinds()).closeUp().diary().events())
        .hasSameSizeAs(closeUp.diary().events());
  }

  @Test
  void tellsOfSprintsWhereThereAreSeveral() throws NotAResultException {
    String two = written("sprint.count=2");

    assertThat(schemaErrors(two)).isEmpty();
    assertThat(ResultJson.read(two, Told.STUDIES.kinds()).result().life())
        .containsOnlyKeys("velocity", "carried-over", "debt", "fatigue", "blame")
        .allSatisfy((series, sprints) -> assertThat(sprints).hasSize(2));
    assertThat(ResultText.of(ResultJson.read(two, Told.STUDIES.kinds()))).isEqualTo(two);
    assertThat(written("sprint.count=1")).doesNotContain("\"life\"");
  }

  private static String written(String setting) {
    var loader = new ScenarioLoader(AllMechanisms.LIST);
    var scenario =
        loader.shipped("the-essay-team.yaml", "runs=20", "backlog.stories=20", setting).scenario();
    Result result =
        new Experiment(scenario).run(Runnable::run, 1, (done, planned) -> {}, () -> false);
    return ResultText.of(ResultDocument.of("0.1.0", "", Map.of(), "", result, null));
  }

  @Test
  void writesWhatIsNotDefinedAsNullAndReadsItBack() throws NotAResultException {
    ResultDocument blameless =
        ResultDocument.of("0.1.0", "", Map.of(), "", EssayTeam.told().blameless().result(), null);
    String written = ResultText.of(blameless);
    assertThat(written).contains("\"share\": null", "[ null, null ]");
    assertThat(
            ResultJson.read(written, Told.STUDIES.kinds()).result().blame().get("backend").share())
        .isNaN();
    assertThat(schemaErrors(written)).isEmpty();
  }

  @Test
  void fitsItsSchema() {
    assertThat(schemaErrors(ResultText.of(document))).isEmpty();
  }

  @Test
  void schemaRefusesAFieldThatIsNotInIt() {
    String odd = ResultText.of(document).replace("\"cutOff\"", "\"cutoff\"");
    assertThat(schemaErrors(odd)).isNotEmpty();
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoResult() {
    assertThatThrownBy(() -> ResultJson.read("[1]", Told.STUDIES.kinds()))
        .hasMessage("not a JSON object");
    assertThatThrownBy(() -> ResultJson.read("{\"schema\": \"other/9\"}", Told.STUDIES.kinds()))
        .hasMessage("schema is 'other/9'; this version reads 'slipstream-result/3'");
    assertThatThrownBy(
            () -> ResultJson.read("{\"schema\": \"slipstream-result/3\"}", Told.STUDIES.kinds()))
        .hasMessage("field 'kind' is missing");
    assertThatThrownBy(
            () ->
                ResultJson.read(
                    ResultText.of(document).replace("\"runs\"", "\"rums\""), Told.STUDIES.kinds()))
        .isInstanceOf(NotAResultException.class)
        .hasMessage("field 'runs' is missing");
  }

  private static Iterable<?> schemaErrors(String json) {
    InputStream schema = ResultJson.class.getResourceAsStream("/schema/result.schema.json");
    return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
        .getSchema(schema)
        .validate(json, InputFormat.JSON);
  }
}
