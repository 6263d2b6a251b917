package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.page.shape.Encoding;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.files.YamlScenarios;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.live.Tried;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.yaml.LoadedScenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/** A page that carries the engine; what it does in a browser is shown in {@code try.test.mjs}. */
class LivePageTest {
  private static final LoadedScenario ESSAY = shipped();

  private static LoadedScenario shipped(String... settings) {
    return new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml", settings);
  }

  private static String page(LoadedScenario scenario, String command) {
    ResultDocument document =
        ResultDocument.of(
            "0.1.0", command, scenario.tree(), scenario.hash(), EssayTeam.told().result(), null);
    Optional<Tried> tried = new YamlScenarios().tried(scenario.tree(), scenario.hash());
    return ReportPage.of(document, Told.STUDIES, List.of(), tried);
  }

  @Test
  void aPageWithTheEngineIsBelowAMegabyteAndStillAsksForNothing() {
    String html = page(ESSAY, "slipstream run the-essay-team.yaml");
    assertThat(html.length()).isLessThan(1_000_000);
    Document page = Jsoup.parse(html);
    assertThat(page.select("[src], link, iframe, object, embed")).isEmpty();
    assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
    assertThat(page.select("form[action]")).isEmpty();
  }

  @Test
  void itsPolicyGainsTheEngineAndItsWorkerAndNothingElse() {
    Document page = Jsoup.parse(page(ESSAY, "slipstream run the-essay-team.yaml"));
    assertThat(page.select("meta[http-equiv=Content-Security-Policy]").attr("content"))
        .matches(
            "default-src 'none'; style-src 'sha256-[^']+'; script-src 'sha256-[^']+'"
                + " 'wasm-unsafe-eval'; worker-src blob:; font-src data:; base-uri 'none';"
                + " form-action 'none'");
  }

  @Test
  void itsCommandCanBeTypedInTheProgramsOwnFolder() {
    assertThat(command("slipstream run the-essay-team.yaml --runs 40"))
        .isEqualTo("slipstream run scenarios/the-essay-team.yaml --runs 40");
    assertThat(command("slipstream run my-team.yaml")).isEqualTo("slipstream run my-team.yaml");
    assertThat(typed("slipstream run the-essay-team.yaml")).isEqualTo("in Slipstream’s own folder");
    assertThat(typed("slipstream run my-team.yaml --runs 40")).isEqualTo("where my-team.yaml is");
    assertThat(typed("slipstream compare a.yaml 'b c.yaml' d.yml --history e.csv"))
        .isEqualTo("where a.yaml, 'b c.yaml', d.yml and e.csv are");
  }

  private static String command(String typed) {
    return provenance(typed, "Command");
  }

  private static String typed(String typed) {
    return provenance(typed, "Typed");
  }

  private static String provenance(String typed, String fact) {
    Document page = Jsoup.parse(page(ESSAY, typed));
    return page.select(".provenance dt:containsOwn(" + fact + ") + dd").text();
  }

  @Test
  void sendsTheManagerToTryItWhereThePageHasIt() {
    Document page = Jsoup.parse(page(ESSAY, "slipstream run the-essay-team.yaml"));
    assertThat(page.select("#decide .answers dd .simulating").text())
        .contains("set it under Try it");
    // On paper there is no Try it, nor in a browser that cannot simulate.
    assertThat(page.select("#decide .answers dd .reading").text()).contains("slipstream advise");
  }

  @Test
  void noSliderSaysItsNameTwice() {
    Document page = Jsoup.parse(page(ESSAY, "slipstream run the-essay-team.yaml"));
    for (var label : page.select("[data-kind=assumption] > label")) {
      assertThat(label.select(".quiet").text()).isNotEqualTo(label.ownText() + ".");
    }
  }

  @Test
  void theScenarioTravelsWhole() {
    Document page = Jsoup.parse(page(ESSAY, "slipstream run the-essay-team.yaml"));
    assertThat(page.select("#live").first().data())
        .contains("\"scenario\":" + Encoding.of(ESSAY.scenario()) + ",");
  }

  @Test
  void everyRoleHasALeverAsItIsNow() {
    Document page = Jsoup.parse(page(ESSAY, "slipstream run the-essay-team.yaml"));
    assertThat(page.select("[data-kind=role]").eachAttr("data-key"))
        .containsExactly(List.of(Role.values()).stream().map(Role::key).toArray(String[]::new));
    assertThat(page.select("[data-key=qa] [checked]").eachAttr("value")).containsExactly("0");
    assertThat(page.select("[data-key=designer] [checked]").eachAttr("value")).containsExactly("1");
  }

  @Test
  void everyLeverHasALabelAUnitAndAResetThatNamesIt() {
    Document page = Jsoup.parse(page(ESSAY, "slipstream run the-essay-team.yaml"));
    assertThat(page.select(".lever")).hasSizeGreaterThan(20);
    for (Element lever : page.select(".lever")) {
      String label = lever.select("legend, label:has(.quiet)").first().text();
      String reset = lever.select("button.back").attr("aria-label");
      assertThat(reset).matches("As (it is|assumed): .+");
      assertThat(label).startsWith(reset.substring(reset.indexOf(':') + 2) + " ");
    }
    assertThat(page.select("[data-kind=number] label .quiet").eachText()).doesNotContain("");
  }

  /**
   * What a page's own command set holds for the team before and after; what a what-if set was its
   * change. A shipped scenario is named by its folder, unless a user's file only has its name.
   */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "run a-team.yaml                              | what-if a-team.yaml              | ",
        "run a-team.yaml --runs 300                   | what-if a-team.yaml --runs 10000 | ",
        "run a-team.yaml --seed 20261                 | what-if a-team.yaml --seed 20261 | ",
        "run a-team.yaml --set backlog.stories=8      | what-if a-team.yaml | backlog.stories=8",
        "explain a-team.yaml --set a=1 --set 'b=2 h'  | what-if a-team.yaml | a=1, 'b=2 h'",
        "replay a-team.yaml --set a=1 --typical       | what-if a-team.yaml | a=1",
        "compare a-team.yaml b.yaml --set structure.qa=present | what-if a-team.yaml | structure.qa=present",
        "compare a-team.yaml b-team.yaml              | what-if a-team.yaml | ",
        "what-if a-team.yaml --set backlog.stories=8  | what-if a-team.yaml | ",
        "what-if a-team.yaml --assume 'a=2 days' --set b=1 | what-if a-team.yaml | 'a=2 days'",
        "what-if a-team.yaml --hire qa                | what-if a-team.yaml | ",
        "forecast history.csv                         |  | ",
        "forecast history.csv --set a=1               |  | ",
        "run the-essay-team.yaml                      | what-if scenarios/the-essay-team.yaml | ",
        "run fully-staffed-team.yaml                  | what-if fully-staffed-team.yaml      | "
      })
  void theCommandBehindAChangeBeginsWithTheFileOfThePage(String own, String begins, String set)
      throws JsonProcessingException {
    JsonNode live = live(page(ESSAY, "slipstream " + own));
    assertThat(live.get("command").asText())
        .isEqualTo(begins == null ? "" : "slipstream " + begins);
    List<String> assumed = new ArrayList<>();
    live.get("assumed").forEach(one -> assumed.add(one.asText()));
    assertThat(assumed)
        .containsExactlyElementsOf(
            set == null ? List.of() : Stream.of(set.split(", ")).map("--assume "::concat).toList());
    // What was set is in no file that YAML could go beside.
    assertThat(live.get("yaml").asBoolean()).isEqualTo(begins != null && set == null);
  }

  private static JsonNode live(String page) throws JsonProcessingException {
    return new ObjectMapper().readTree(Jsoup.parse(page).select("#live").first().data());
  }

  @Test
  void aSprintWhoseLengthIsTheMeasureOfOtherTimesKeepsIt() {
    LoadedScenario inSprints = shipped("structure.qa={fte: 1, from-sprint: 1, ramp-up: 1 sprint}");
    assertThat(tried(ESSAY).orElseThrow().lengthAlone()).isTrue();
    assertThat(tried(inSprints).orElseThrow().lengthAlone()).isFalse();
  }

  /** The ends of what a sprint may last, and both sides of the half of the longest. */
  @ParameterizedTest
  @ValueSource(strings = {"1h", "1000h", "1001h", "2000h"})
  void aSprintOfAnyLengthIsTriedWithAnother(String length) {
    Tried tried = tried(shipped("sprint.length=" + length)).orElseThrow();
    assertThat(tried.lengthAlone()).isTrue();
  }

  @Test
  void aTreeThatIsNotTheScenarioOfItsHashIsNotTried() {
    assertThat(new YamlScenarios().tried(ESSAY.tree(), shipped("seed=7").hash())).isEmpty();
    assertThat(new YamlScenarios().tried(Map.of("name", "a"), ESSAY.hash())).isEmpty();
    assertThat(new YamlScenarios().tried("no tree", ESSAY.hash())).isEmpty();
  }

  private static Optional<Tried> tried(LoadedScenario scenario) {
    return new YamlScenarios().tried(scenario.tree(), scenario.hash());
  }
}
