package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.deck.Deck;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.reports.kit.live.Tried;
import slipstream.reports.kit.page.Assumed;
import slipstream.reports.kit.story.Sheet;
import slipstream.simulator.experiment.Experiment;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.closeup.CloseUp;
import slipstream.simulator.experiment.closeup.CloseUps;
import slipstream.simulator.scenario.Costs;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/**
 * Sixty payloads in every text that a user, or a hostile result file, can put into a page: names,
 * descriptions, command lines, parties and causes. The page that comes of it has the nodes and
 * attributes of one with a harmless text in its place, and no others. No text of a user reaches
 * script or style; the scenario that a page tries is data.
 */
class InjectionTest {
  private static final String HARMLESS = "harmless";
  private static final Result RESULT = EssayTeam.told().result();
  private static final CloseUp CLOSE_UP = closeUp();
  private static final Scenario ESSAY =
      new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml").scenario();
  // Parsing a page takes a second, so what the harmless one looks like is found once.
  private static final List<String> HARMLESS_PAGE = structure(Jsoup.parse(page(HARMLESS)));
  private static List<List<String>> harmlessDrawings;

  @BeforeAll
  static void draw() throws Exception {
    harmlessDrawings = drawn(HARMLESS);
  }

  private static CloseUp closeUp() {
    Scenario scenario =
        new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml", "runs=20").scenario();
    Experiment experiment = new Experiment(scenario);
    Result result = experiment.run(Runnable::run, 1, (done, planned) -> {}, () -> false);
    return new CloseUps(scenario, result, experiment.runs()).best();
  }

  static List<String> payloads() throws Exception {
    try (var in = InjectionTest.class.getResourceAsStream("/injection/payloads.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** The scenario stands in the page as data: no name of it may end the element, or begin one. */
  @ParameterizedTest
  @MethodSource("payloadsOfPages")
  void thePageHasNoNewNodeAndNoScript(String payload) {
    org.jsoup.nodes.Document hostile = Jsoup.parse(page(payload));
    assertThat(structure(hostile)).isEqualTo(HARMLESS_PAGE);
    assertThat(hostile.select("script:not([type])")).hasSize(1);
    assertThat(hostile.select("h1").text().strip())
        .isEqualTo(payload.strip().replaceAll("\\s+", " "));
  }

  private static Tried named(String text) {
    Scenario s = ESSAY;
    return new Tried(
        new Scenario(
            text,
            text,
            s.seed(),
            s.runs(),
            s.precision(),
            s.sprint(),
            s.team(),
            s.structure(),
            s.practices(),
            s.backlog(),
            s.delivery(),
            s.startingConditions(),
            s.mechanisms(),
            s.perception(),
            s.tracker(),
            new Costs(text, 1, 1)),
        true,
        List.of(),
        settings -> Optional.empty(),
        name -> false);
  }

  private static String page(String text) {
    Map<String, Object> scenario = new LinkedHashMap<>();
    scenario.put("name", text);
    scenario.put("description", text);
    scenario.put("structure", Map.of("qa", text));
    ResultDocument document =
        ResultDocument.of(text, text, scenario, text, withKeys(text), CLOSE_UP);
    Assumed assumed = new Assumed("a." + HARMLESS, text, text, text, text, text);
    return ReportPage.of(document, Told.STUDIES, List.of(assumed), Optional.of(named(text)));
  }

  /** A result file that was not written by us may have any key. */
  private static Result withKeys(String text) {
    Map<String, Integer> people = new LinkedHashMap<>(RESULT.people());
    people.put(text, 2);
    Map<String, Double> chain = new LinkedHashMap<>(RESULT.chain());
    chain.put(text, 1.5);
    return new Result(
        RESULT.seed(),
        RESULT.runs(),
        RESULT.cutOff(),
        RESULT.complete(),
        RESULT.plannedEndDays(),
        RESULT.sprintDays(),
        RESULT.sprints(),
        RESULT.metrics(),
        RESULT.slipDots(),
        RESULT.perSprint(),
        RESULT.timeUse(),
        RESULT.dutyShare(),
        people,
        RESULT.progress(),
        chain,
        RESULT.cause(),
        RESULT.blame(),
        RESULT.blamePoints(),
        RESULT.matrix(),
        RESULT.misattributed(),
        RESULT.gap(),
        RESULT.lagSprints(),
        RESULT.waits(),
        RESULT.life());
  }

  /** Every element with the names of its attributes, and their values where they act. */
  private static List<String> structure(org.jsoup.nodes.Document page) {
    List<String> structure = new ArrayList<>();
    for (Element element : page.getAllElements()) {
      StringBuilder line = new StringBuilder(element.tagName());
      for (Attribute attribute : element.attributes()) {
        if (attribute.getKey().equals("font-size")) {
          // A name that has little room is written smaller.
          continue;
        }
        line.append(' ').append(attribute.getKey());
        if (List.of("href", "src", "http-equiv", "type").contains(attribute.getKey())) {
          line.append('=').append(attribute.getValue());
        }
      }
      // A picture writes a name in as many lines as it needs; one element more is no other element.
      boolean anotherLine =
          element.tagName().equals("text")
              && structure.get(structure.size() - 1).equals(line.toString());
      if (!anotherLine) {
        structure.add(line.toString());
      }
    }
    return structure;
  }

  /** A page takes two seconds: one in three in a build, all with -Dslipstream.injections=1. */
  static List<String> payloadsOfPages() throws Exception {
    return oneIn(Integer.getInteger("slipstream.injections", 3));
  }

  /** One of each kind, for a page holds the same drawings. */
  static List<String> fewPayloads() throws Exception {
    return oneIn(5);
  }

  private static List<String> oneIn(int some) throws Exception {
    List<String> all = payloads();
    return IntStream.range(0, all.size()).filter(i -> i % some == 0).mapToObj(all::get).toList();
  }

  @ParameterizedTest
  @MethodSource("fewPayloads")
  void drawingsHaveNoNewNode(String payload) throws Exception {
    assertThat(drawn(payload)).isEqualTo(harmlessDrawings);
  }

  /** By picture: the names of its nodes. */
  private static List<List<String>> drawn(String text) throws Exception {
    List<List<String>> drawn = new ArrayList<>();
    for (Picture picture : Told.pictures(text, withKeys(text), null, CLOSE_UP)) {
      drawn.add(names(parsed(Drawings.svg(picture))));
    }
    return drawn;
  }

  private static Document parsed(byte[] xml) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new ByteArrayInputStream(xml));
  }

  private static List<String> names(Document document) {
    NodeList all = document.getElementsByTagName("*");
    List<String> names = new ArrayList<>();
    for (int i = 0; i < all.getLength(); i++) {
      names.add(all.item(i).getNodeName());
    }
    return names.stream().distinct().sorted().toList();
  }

  /** All payloads in one deck: as titles, sentences, questions, notes. */
  @Test
  void slidesHaveNoNewNodeAndNoLinkToOutside() throws Exception {
    Map<String, List<String>> hostile = parts(payloads());
    Map<String, List<String>> harmless =
        parts(payloads().stream().map(payload -> "a harmless text").toList());
    assertThat(hostile.keySet()).isEqualTo(harmless.keySet());
    for (String part : hostile.keySet()) {
      assertThat(hostile.get(part)).as(part).isEqualTo(harmless.get(part));
    }
  }

  /** The names of all nodes of each part of the package; texts may be of other lengths. */
  private static Map<String, List<String>> parts(List<String> texts) throws Exception {
    List<Sheet> sheets = new ArrayList<>();
    for (String text : texts) {
      sheets.add(new Sheet("k" + sheets.size(), text, text, List.of(text), text, null, text));
    }
    Map<String, List<String>> parts = new TreeMap<>();
    byte[] deck = Deck.pptx(sheets, "Title", "Footer");
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(deck))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] bytes = zip.readAllBytes();
        String text = new String(bytes, StandardCharsets.UTF_8);
        assertThat(text).as(entry.getName()).doesNotContain("TargetMode=\"External\"");
        if (entry.getName().endsWith(".xml") || entry.getName().endsWith(".rels")) {
          parts.put(entry.getName(), names(parsed(bytes)));
        }
      }
    }
    return parts;
  }
}
