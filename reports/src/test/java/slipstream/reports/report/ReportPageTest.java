package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.page.Assumed;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.experiment.comparison.Comparison;
import slipstream.simulator.experiment.comparison.Comparisons;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

class ReportPageTest {
  private static final String TITLE = "Two backends holding it all together";

  /** What is seen of each kind of result. */
  enum Shown {
    RUN("run", null, "slip"),
    WHAT_IF("what-if", compared(), "before-and-after"),
    EXPLAIN("explain", EssayStudies.attribution(), "what-caused-the-slip"),
    ADVISE("advise", EssayStudies.advice(), "advice"),
    SENSITIVITY("sensitivity", EssayStudies.sensitivity(), "tornado");

    private final String kind;
    private final Record study;
    private final String picture;

    Shown(String kind, Record study, String picture) {
      this.kind = kind;
      this.study = study;
      this.picture = picture;
    }

    ResultDocument document() {
      return essay(EssayTeam.told().result(), null).with(kind, study);
    }
  }

  private static Comparisons compared() {
    var scenario =
        new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml", "runs=40").scenario();
    var hired =
        new ScenarioLoader(AllMechanisms.LIST)
            .shipped("the-essay-team.yaml", "runs=40", "structure.system-analyst=present")
            .scenario();
    var change = new Comparison.Candidate("with a system analyst", List.of(), "", hired);
    return new Comparison(scenario, List.of(change)).run(Threads.alone(), (done, planned) -> {});
  }

  private static ResultDocument essay(Result result, CloseUp closeUp) {
    return ResultDocument.of(
        "0.1.0",
        "slipstream run essay.yaml",
        Map.of(
            "name", TITLE, "structure", Map.of("qa", "missing", "manager", Map.of("fte", "0.5"))),
        "1f0c",
        result,
        closeUp);
  }

  private static ResultDocument simulated() {
    var scenario =
        new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml", "runs=40").scenario();
    var experiment = new Experiment(scenario);
    Result result = experiment.run(Runnable::run, 1, (done, planned) -> {}, () -> false);
    return essay(result, new CloseUps(scenario, result, experiment.runs()).typical());
  }

  private static String page(ResultDocument document) {
    return ReportPage.of(
        document,
        Told.STUDIES,
        List.of(new Assumed("sprint.length", "How long", "10 days", "", "", "")),
        Optional.empty());
  }

  @ParameterizedTest
  @EnumSource(Shown.class)
  void showsWhatEachCommandFoundToTheManagerFirst(Shown shown) {
    Document page = Jsoup.parse(page(shown.document()));
    assertThat(page.select("h1").text()).isEqualTo(TITLE);
    assertThat(page.select("#decide figure").get(0).id()).isEqualTo("fig-decide-" + shown.picture);
    assertThat(page.select(".answers dt").eachText()).first().isEqualTo("How late will it be?");
  }

  @ParameterizedTest
  @EnumSource(Shown.class)
  void whatSaysHowSureItIsStandsThereAndNotAtTheHeadToo(Shown shown) {
    Document page = Jsoup.parse(page(shown.document()));
    assertThat(page.select(".answers dt").eachText()).endsWith("How sure is that?");
    String sure = page.select(".answers dd").last().text();
    assertThat(page.select(".top .lead, .top .more").eachText())
        .isNotEmpty()
        .noneMatch(sure::contains);
    String head = Told.STUDIES.answer(shown.document()).sentences().get(0);
    assertThat(page.select(".top .lead").text()).isEqualTo(head);
  }

  @Test
  void theRetroNamesTheQuestionThatWasAskedAndEndsWithItsAnswer() {
    ResultDocument asked = Shown.ADVISE.document();
    Document page = Jsoup.parse(page(asked));
    String question = Told.STUDIES.answer(asked).question().orElseThrow();
    String answer = Told.STUDIES.answer(asked).sentences().get(0);
    assertThat(page.select("#step-guess p").eachText())
        .contains("Asked as well, and answered on the last sheet: " + question);
    assertThat(page.select("#step-close p").eachText()).contains(question + " " + answer);
  }

  @ParameterizedTest
  @EnumSource(Shown.class)
  void theRetroHasOneAccountOfTheCauses(Shown shown) {
    Document page = Jsoup.parse(page(shown.document()));
    assertThat(page.select("#step-causes").isEmpty()).isEqualTo(shown == Shown.EXPLAIN);
    assertThat(page.select("#step-but-for")).hasSize(1);
    assertThat(page.select("#step-but-for figure").isEmpty()).isEqualTo(shown != Shown.EXPLAIN);
  }

  @ParameterizedTest
  @EnumSource(Shown.class)
  void everyPictureHasACaptionANumberTableAndATextForThoseWhoCannotSeeIt(Shown shown) {
    for (Element figure : Jsoup.parse(page(shown.document())).select("figure")) {
      assertThat(figure.select("figcaption").text()).as(figure.id()).endsWith(".");
      assertThat(figure.select("details table tbody tr")).as(figure.id()).isNotEmpty();
      assertThat(figure.select("svg > title").text()).as(figure.id()).isNotBlank();
      assertThat(figure.select("svg > desc").text()).as(figure.id()).isNotBlank();
    }
  }

  /** A size on a group would be that of all its letters which the style gives theirs. */
  @ParameterizedTest
  @EnumSource(Shown.class)
  void onlyLettersHaveASize(Shown shown) {
    Document page = Jsoup.parse(page(shown.document()));
    assertThat(page.select("figure svg [font-size]")).isNotEmpty();
    assertThat(page.select("figure svg [font-size]").eachAttr("font-size"))
        .allMatch(size -> Double.parseDouble(size) >= 15);
    assertThat(page.select("figure svg [font-size]:not(text)")).isEmpty();
  }

  @Test
  void isOneFileThatAsksForNothing() {
    String html = page(simulated());
    assertThat(html.length()).isLessThan(1_500_000);
    assertThat(html.replace("http://www.w3.org/", "")).doesNotContain("http:", "https:", "//cdn");
    Document page = Jsoup.parse(html);
    assertThat(page.select("[src], link, iframe, object, embed, form")).isEmpty();
    assertThat(page.select("[style], [onclick], [onload]")).isEmpty();
    assertThat(page.select("a[href]").eachAttr("href")).containsExactly("#report");
  }

  @Test
  void itsPolicyAllowsItsOwnStyleAndScriptAndNothingElse() throws Exception {
    Document page = Jsoup.parse(page(simulated()));
    String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
    assertThat(policy)
        .isEqualTo(
            "default-src 'none'; style-src '%s'; script-src '%s'; font-src data:; base-uri 'none';"
                    .formatted(
                        hash(page.select("style").first().data()),
                        hash(page.select("script").first().data()))
                + " form-action 'none'");
  }

  private static String hash(String text) throws Exception {
    byte[] digest =
        MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    return "sha256-" + Base64.getEncoder().encodeToString(digest);
  }

  @Test
  void theRoomGuessesBeforeItSeesAnything() {
    Document page = Jsoup.parse(page(simulated()));
    assertThat(page.select("#retro .stepname").eachText())
        .startsWith("1 Guess first", "2 What happened", "3 What could be seen", "4 Who is blamed")
        .endsWith(page.select("#retro .step").size() + " What we take along");
    assertThat(page.select("#retro .step .question")).hasSameSizeAs(page.select("#retro .step"));
    assertThat(page.select("#retro .step .mark").eachText())
        .hasSameSizeAs(page.select("#retro .step"))
        .allMatch(mark -> mark.equals("Model, not measurement"));
    assertThat(page.select(".vote").eachText()).contains("Backend 0", "No system analyst 0");
  }

  @Test
  void tellsOneSprintDayByDay() {
    Document page = Jsoup.parse(page(simulated()));
    assertThat(page.select(".day")).hasSizeGreaterThan(9);
    assertThat(page.select(".day").first().select(".moments li")).isNotEmpty();
    assertThat(page.select(".day .lane").eachText()).contains("Backend 2", "Frontend 1");
    assertThat(Jsoup.parse(page(essay(EssayTeam.told().result(), null))).select("#replay"))
        .isEmpty();
  }

  @Test
  void idsAreUnique() {
    Document page = Jsoup.parse(page(simulated()));
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  @Test
  void saysWhereItIsFromAndHowToGetItAgain() {
    Document page = Jsoup.parse(page(essay(EssayTeam.told().result(), null)));
    assertThat(page.select(".provenance dd").eachText())
        .startsWith(
            TITLE, "1f0c", "20261", "10,000", "slipstream 0.1.0", "slipstream run essay.yaml");
  }

  @Test
  void theLanesOfAllDaysShareTheirNames() {
    Document page = Jsoup.parse(page(simulated()));
    int days = page.select(".day").size();
    assertThat(page.select(".day text.lane")).hasSameSizeAs(page.select("#day-frame text.lane"));
    assertThat(page.select(".day use[href=#day-frame]")).hasSize(days - 1);
  }

  @Test
  void theSameResultGivesTheSameBytes() {
    assertThat(page(simulated())).isEqualTo(page(simulated()));
  }
}
