package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.reports.EssayTeam.shares;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import slipstream.reports.Approved;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.chart.Picture;
import slipstream.reports.kit.drawing.Drawings;
import slipstream.simulator.experiment.Result;

class ChartsTest {
  private static final String NAME = "Two backends holding it all together";

  @Test
  void drawsTheBytesThatWereLookedAt() throws Exception {
    StringBuilder hashes = new StringBuilder();
    for (Picture picture : Told.pictures(NAME, EssayTeam.told().result(), null)) {
      hashes
          .append(hash(Drawings.png(picture)))
          .append("  ")
          .append(picture.name())
          .append(".png\n");
      hashes
          .append(hash(Drawings.svg(picture)))
          .append("  ")
          .append(picture.name())
          .append(".svg\n");
    }
    Approved.text("charts.sha256", hashes.toString());
  }

  @Test
  void statesTheFindingAsTitle() {
    assertThat(titles(EssayTeam.told().result()))
        .containsExactly(
            "On average such sprints end 6.1 days late; 4 of 100 are on time",
            "Backend caused 9% of the time lost and gets 71% of the blame",
            "Backend gets 71% of the blame",
            "78% of the blame names a party that did not cause it; 23% is for hours charged to no"
                + " system analyst and lands on backend",
            "78% of all blame goes to a party that did not cause it",
            "3.6 days of the 6.1 days lost go to roles that are missing",
            "Backend spends 42% of all its hours on duties and interruptions",
            "At the planned end 45% of backend’s work is done, and 20% visible");
  }

  @Test
  void saysWhenAllAreOnTime() {
    assertThat(titles(EssayTeam.told().early().slip(-13.9, -14, -13.8, 1).result()))
        .contains("On average such sprints end 13.9 days early; all of 10,000 are on time");
  }

  @Test
  void drawsOnlyWhatTheResultKnows() {
    assertThat(titles(EssayTeam.told().blameless().withoutProgress().result()))
        .hasSize(3)
        .noneMatch(title -> title.contains("blame"));
  }

  @Test
  void drawsManyPartiesAndOvertimeWithoutFailing() throws Exception {
    Result crowded =
        EssayTeam.told()
            .sprints(6)
            .blamed(
                shares(
                    0.2,
                    "frontend",
                    0.3,
                    "backend",
                    0.1,
                    "qa",
                    0.1,
                    "manager",
                    0.1,
                    "tech-lead",
                    0.1,
                    "system-analyst",
                    0.1,
                    "nobody"),
                shares(
                    0,
                    "frontend",
                    0.01,
                    "backend",
                    0,
                    "qa",
                    0,
                    "manager",
                    0,
                    "tech-lead",
                    0,
                    "system-analyst",
                    -0.01,
                    "nobody"))
            .result();
    for (Picture picture : Told.pictures(NAME, crowded, null)) {
      assertThat(Drawings.png(picture)).isNotEmpty();
    }
    assertThat(titles(crowded)).anyMatch(title -> title.startsWith("Blame follows cause"));
  }

  @Test
  void writesAnImageThatOthersRead() throws Exception {
    Picture picture = Told.pictures(NAME, EssayTeam.told().result(), null).get(0);
    var image = ImageIO.read(new ByteArrayInputStream(Drawings.png(picture)));
    assertThat(image.getWidth()).isEqualTo(1920);
    assertThat(image.getHeight()).isEqualTo(1080);
    assertThat(image.getRGB(5, 5)).isEqualTo(0xFFFFFFFF);
  }

  @Test
  void tellsThoseWhoCannotSee() throws Exception {
    Picture picture = Told.pictures(NAME, EssayTeam.told().result(), null).get(1);
    assertThat(new String(Drawings.svg(picture), StandardCharsets.UTF_8))
        .startsWith("<svg ")
        .contains(">Backend caused 9% of the time lost and gets 71% of the blame</title")
        .contains("<desc", "model, not measurement")
        .doesNotContain("<text");
  }

  private static List<String> titles(Result result) {
    return Told.pictures(NAME, result, null).stream().map(Picture::title).toList();
  }

  static String hash(byte[] bytes) throws Exception {
    return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
  }
}
