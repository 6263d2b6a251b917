package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.reports.Approved;
import slipstream.reports.EssayHistories;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.simulator.experiment.advice.Advice;
import slipstream.simulator.experiment.comparison.Alternative;
import slipstream.simulator.experiment.comparison.Alternative.Promise;

class StudyChartsTest {
  private static final String NAME = "Two backends holding it all together";
  private static final int WIDTH = 1920;
  private static final int HEIGHT = 1080;

  /** Pixels of the page that stay white all around. */
  private static final int MARGIN = 40;

  /** Pixels beyond the page that are drawn as well, to see what would be lost. */
  private static final int BEYOND = 400;

  @Test
  void drawsTheBytesThatWereLookedAt() throws Exception {
    StringBuilder hashes = new StringBuilder();
    for (Picture picture : DrawEssayTeam.ofStudies()) {
      hashes.append(ChartsTest.hash(Drawings.png(picture))).append("  ");
      hashes.append(picture.name()).append(".png\n");
      hashes.append(ChartsTest.hash(Drawings.svg(picture))).append("  ");
      hashes.append(picture.name()).append(".svg\n");
    }
    Approved.text("study-charts.sha256", hashes.toString());
  }

  @Test
  void statesTheFindingAsTitle() {
    assertThat(titles(EssayStudies.comparisons(EssayStudies.withAnAnalyst())))
        .contains(
            "With a system analyst the team is 2.3 days less late (2.2 to 2.4); 85 of 100 such"
                + " sprints get better");
    assertThat(titles(EssayStudies.attribution()))
        .containsSubsequence(
            "Missing roles cause 3.9 of the 6.1 days of slip; the missing system analyst alone 1.3",
            "Backend’s own errors caused 7% of the slip; it gets 71% of the blame",
            "QA saves 0.3 days alone, costs 0.1 days after a system analyst",
            "78% of the blame names a party that did not cause it; 23% is for hours charged to"
                + " no system analyst and lands on backend");
    assertThat(titles(EssayStudies.attribution().onTimeFirst()))
        .startsWith(
            "On time: 4%, and 35% with every cause off; 8.7 points are lost to no system analyst");
    assertThat(titles(EssayStudies.advice()))
        .containsSubsequence(
            "First hire: system analyst saves 2.3 days (2.2 to 2.4); with platform engineer 3.9",
            "First hire: system analyst, in 83% of the plausible worlds");
    assertThat(titles(EssayStudies.sensitivity()))
        .contains("Backend size moves the slip most: 2.2 days at 3h, 11.3 at 9h");
  }

  @Test
  void saysOfAHistoryWhatItPredictedAndTold() {
    assertThat(titles(EssayHistories.calibration()))
        .contains(
            "3 of 4 sprints fell into the 80% fan told before; the next sprint delivers 50% to"
                + " 130%",
            "The history narrows “work committed, over the hours that the team has” by 43%; of 1 of"
                + " 2 parameters it tells next to nothing");
    assertThat(titles(EssayHistories.forecast()))
        .contains("40 points: done within 4 sprints, by 2026-06-19, with 85% chance");
    assertThat(titles(Extremes.all(), "one-past-sprint"))
        .contains("With 80% chance the next sprint delivers 50% to 130% of what it commits");
    assertThat(titles(Extremes.all(), "never-done"))
        .containsExactly("40 points cannot be promised at the pace of the past");
  }

  @Test
  void doesNotClaimWhatLuckCouldHaveDone() {
    assertThat(titles(Extremes.all(), "early"))
        .containsExactly("Cannot tell these apart at 10,000 runs");
    assertThat(titles(Extremes.all(), "all-the-same"))
        .containsExactly("Nothing changes: every run ends the same with QA");
    assertThat(titles(Extremes.all(), "nothing-helps"))
        .contains("No single hire or practice saves days that can be told from luck");
    assertThat(titles(Extremes.all(), "nothing-matters"))
        .containsExactly("No assumption alone moves the slip by a tenth of a day");
  }

  @Test
  void namesBothFilesOfAComparison() {
    assertThat(titles(Extremes.all(), "four-long-names"))
        .containsExactly(
            "Of 4, “The contract comes first” is 2.3 days less late than “The team that was asked"
                + " to rebuild the whole of…” (2.2 to 2.4); 70 of 100 such sprints get better");
  }

  @Test
  void saysWhatComesOnlyFromPromisingLess() {
    Alternative hired = EssayStudies.withAnAnalyst();
    Promise promise =
        new Promise(1, 8, 6, EssayStudies.about(-0.9, 0.1), EssayStudies.about(-1.4, 0.1));
    Alternative promising =
        new Alternative(
            hired.name(),
            hired.changes(),
            hired.scenarioHash(),
            hired.result(),
            hired.difference(),
            hired.slipShift(),
            promise,
            null,
            null);
    assertThat(titles(EssayStudies.comparisons(promising)))
        .contains(
            "With a system analyst the team is 2.3 days less late (2.2 to 2.4); 1.4 days of that"
                + " only by promising less");
  }

  @Test
  void reportsATieAsATieAndWhatEachOfItSaves() {
    assertThat(titles(tie(2.2)))
        .contains("A tie for the first step: QA and contract first save 2.3 and 2.2 days");
    assertThat(titles(tie(2.2, 1.9)))
        .contains("A tie for the first step: QA and 2 others save 1.9 to 2.3 days each");
    assertThat(titles(tie(2.29)))
        .contains("A tie for the first step: QA and contract first save about 2.3 days each");
    // Luck other than that of the choice may put them in another order than the list.
    assertThat(titles(tie(1.9, 2.4)))
        .contains("A tie for the first step: QA and 2 others save 1.9 to 2.4 days each");
  }

  /** QA saves 2.31 days, and these changes cannot be told apart from it. */
  private static Advice tie(double... others) {
    List<String> changes = List.of("practices.contract-first=true", "practices.wip-limit=2");
    List<Advice.Option> options = new ArrayList<>();
    options.add(EssayStudies.option("qa", "structure.qa=present", 2.31, 0.4, false, 0));
    for (int i = 0; i < others.length; i++) {
      String change = changes.get(i);
      String name = change.substring(change.indexOf('.') + 1, change.indexOf('='));
      options.add(EssayStudies.option(name, change, others[i], 0.4, true, 0));
    }
    return new Advice("1 change", 0.95, 1000, 4_000, 0.4, options, 1, List.of(), 2, true, null);
  }

  @Test
  void comparesBlameWithButForSharesInsteadOfTheLedgers() {
    assertThat(
            Told.pictures(NAME, EssayTeam.told().result(), EssayStudies.attribution()).stream()
                .filter(picture -> picture.name().equals("blame-against-cause")))
        .singleElement()
        .satisfies(picture -> assertThat(picture.subtitle()).contains("but for the party"));
  }

  @Test
  void saysInWordsWhatAVectorPictureShows() throws Exception {
    for (Picture picture : DrawEssayTeam.ofStudies()) {
      assertThat(new String(Drawings.svg(picture), StandardCharsets.UTF_8))
          .contains("<title", "<desc", "model, not measurement")
          .doesNotContain("<text", "NaN");
    }
  }

  static Stream<Map.Entry<String, List<Picture>>> extremes() {
    return Stream.concat(
        Stream.of(Map.entry("essay team", DrawEssayTeam.pictures())),
        Extremes.all().entrySet().stream());
  }

  @ParameterizedTest
  @MethodSource("extremes")
  void staysWithinItsMargins(Map.Entry<String, List<Picture>> extreme) {
    assertThat(extreme.getValue()).isNotEmpty();
    for (Picture picture : extreme.getValue()) {
      BufferedImage image =
          new BufferedImage(WIDTH + 2 * BEYOND, HEIGHT + 2 * BEYOND, BufferedImage.TYPE_INT_RGB);
      Graphics2D g = image.createGraphics();
      g.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
      g.setPaint(Color.WHITE);
      g.fillRect(0, 0, image.getWidth(), image.getHeight());
      g.translate(BEYOND, BEYOND);
      picture.draw(g);
      g.dispose();
      assertThat(outside(image)).as(picture.name()).isZero();
    }
  }

  /** Pixels with ink on the margins and beyond them. */
  private static int outside(BufferedImage image) {
    int inked = 0;
    int edge = BEYOND + MARGIN;
    for (int y = 0; y < image.getHeight(); y++) {
      boolean row = y >= edge && y < image.getHeight() - edge;
      for (int x = 0; x < image.getWidth(); x++) {
        boolean inside = row && x >= edge && x < image.getWidth() - edge;
        inked += !inside && image.getRGB(x, y) != 0xFFFFFFFF ? 1 : 0;
      }
    }
    return inked;
  }

  private static List<String> titles(Record study) {
    return Told.pictures(NAME, EssayTeam.told().result(), study).stream()
        .map(Picture::title)
        .toList();
  }

  private static List<String> titles(Map<String, List<Picture>> all, String name) {
    return all.get(name).stream().map(Picture::title).toList();
  }
}
