package slipstream.reports.kit.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.chart.Contrast;
import slipstream.reports.kit.chart.Style;
import slipstream.reports.kit.drawing.Palette;

/** The colours that the page's own style names, by day, by night and on paper. */
class PageColoursTest {
  private static final Pattern NAMED = Pattern.compile("--([a-z]+):(#[0-9a-f]{3,6})");
  private static final Pattern ROOTS = Pattern.compile(":root[^{]*\\{(--[^}]*)}");

  private static List<Map<String, Color>> palettes() throws IOException {
    try (InputStream in = PageColoursTest.class.getResourceAsStream("/page/report.css")) {
      String style = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      return ROOTS
          .matcher(style)
          .results()
          .map(
              root ->
                  NAMED
                      .matcher(root.group(1))
                      .results()
                      .collect(
                          Collectors.toMap(name -> name.group(1), name -> colour(name.group(2)))))
          .toList();
    }
  }

  private static Color colour(String hex) {
    return Color.decode(hex.length() == 7 ? hex : hex.replaceAll("[0-9a-f]", "$0$0"));
  }

  @Test
  void aChosenNightAndThatOfTheMachineAreTheSame() throws IOException {
    List<Map<String, Color>> palettes = palettes();
    assertThat(palettes).as("day, chosen night, the machine's night, print").hasSize(4);
    assertThat(palettes.get(1)).isEqualTo(palettes.get(2));
    // What paper left out would be printed as by night.
    assertThat(palettes).extracting(Map::keySet).containsOnly(palettes.get(0).keySet());
  }

  /** WCAG 2.1, 1.4.3: letters 4.5:1; 1.4.11: marks, edges of fields and the ring of focus 3:1. */
  @Test
  void lettersAndMarksStandOutOnAllThatTheyStandOn() throws IOException {
    for (Map<String, Color> palette : palettes()) {
      for (String letters : List.of("ink", "quiet", "link", "rework")) {
        for (String ground : List.of("paper", "card")) {
          assertThat(contrast(palette, letters, ground))
              .as("%s on %s", letters, ground)
              .isGreaterThan(4.5);
        }
      }
      // Letters of the paper's colour stand on blocks of own work, and on what is chosen.
      assertThat(contrast(palette, "paper", "own")).isGreaterThan(4.5);
      for (String mark : List.of("own", "rework", "duty", "incident", "quiet", "link")) {
        assertThat(contrast(palette, mark, "paper")).as(mark).isGreaterThan(3);
      }
      assertThat(contrast(palette, "ink", "note")).isGreaterThan(4.5);
    }
  }

  /** A reader of a drawing and of the lanes below it learns one meaning of a colour. */
  @Test
  void workReworkAndDutiesHaveTheColoursOfDrawings() throws IOException {
    Map<String, Color> day = palettes().get(0);
    Map<String, Color> night = palettes().get(1);
    Map.of(
            "own",
            Style.BLUE,
            "rework",
            Style.VERMILION,
            "duty",
            Style.PURPLE,
            "incident",
            Style.OCHRE)
        .forEach(
            (name, colour) -> {
              assertThat(day.get(name)).as(name).isEqualTo(colour);
              assertThat(night.get(name)).as(name).isEqualTo(Palette.dark(colour));
            });
    assertThat(night.get("paper")).isEqualTo(Palette.dark(Color.WHITE));
  }

  private static double contrast(Map<String, Color> palette, String one, String other) {
    return Contrast.of(palette.get(one), palette.get(other));
  }
}
