package slipstream.reports.study.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.EssayPortfolio;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.data.NotAResultException;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.kit.data.ResultText;
import slipstream.reports.report.ReportPage;
import slipstream.simulator.experiment.portfolio.Portfolio;
import slipstream.simulator.experiment.portfolio.Portfolio.Team;

/** Names of teams that would be script or formula, wherever they are shown. */
class HostileTeamsTest {
  private static final TreeSet<String> HARMLESS = kinds(page("harmless"));

  static List<String> payloads() throws IOException {
    try (InputStream in = HostileTeamsTest.class.getResourceAsStream("/injection/payloads.txt")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    }
  }

  /** Every fifth, for a page takes a second: one of each kind. */
  static List<String> fewPayloads() throws IOException {
    List<String> all = payloads();
    return all.stream().filter(payload -> all.indexOf(payload) % 5 == 0).toList();
  }

  private static Portfolio teams(String name) {
    return EssayPortfolio.teams(3, name);
  }

  private static ResultDocument document(String name) {
    return Told.document(name, EssayTeam.told().result(), teams(name), null);
  }

  private static Document page(String name) {
    return Jsoup.parse(ReportPage.of(document(name), Told.STUDIES, List.of(), Optional.empty()));
  }

  /**
   * Kinds of elements, with the attributes that act; how many there are, and how letters are set,
   * depends on how names are cut.
   */
  private static TreeSet<String> kinds(Document page) {
    return page.getAllElements().stream()
        .map(HostileTeamsTest::kind)
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static String kind(Element element) {
    return element.attributes().asList().stream()
        .map(Attribute::getKey)
        .filter(key -> key.matches("on.*|.*href|src.*|action|http-equiv|style|type"))
        .collect(Collectors.joining(" ", element.tagName() + " ", ""));
  }

  @ParameterizedTest
  @MethodSource("fewPayloads")
  void thePageHasNoNewKindOfNode(String payload) {
    Document page = page(payload);
    assertThat(kinds(page)).isEqualTo(HARMLESS);
    assertThat(page.select("script:not([type])")).hasSize(1);
  }

  @ParameterizedTest
  @MethodSource("payloads")
  void tableAndFileHoldTheNameAndNothingElse(String payload) throws NotAResultException {
    for (CsvRecord row : CsvReader.builder().ofCsvRecord(TeamsCsv.of(teams(payload)))) {
      assertThat(row.getFieldCount()).isEqualTo(23);
      assertThat(row.getField(0)).doesNotMatch("^[=+@\t\r-].*");
    }
    String written = ResultText.of(document(payload));
    ResultDocument read = ResultJson.read(written, Told.STUDIES.kinds());
    assertThat(ResultText.of(read)).isEqualTo(written);
    assertThat(((Portfolio) read.study()).teams())
        .extracting(Team::name)
        .containsExactly(payload + 1, payload + 2, payload + 3);
  }
}
