package slipstream.reports.kit.deck;

import static org.assertj.core.api.Assertions.assertThat;
import static slipstream.reports.kit.chart.Lettering.BOLD;
import static slipstream.reports.kit.chart.Lettering.REGULAR;

import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.deck.Block.Role;
import slipstream.reports.kit.story.Sheet;

class FittedTest {
  private static final Fitted.Room ROOM = new Fitted.Room(300, 60);

  @Test
  void takesTheLargestSizeThatFits() {
    assertThat(Fitted.of(List.of("Few words"), REGULAR, 0, ROOM, 20, 10).size()).isEqualTo(20);
    Fitted more =
        Fitted.of(List.of("A few words more ".repeat(6).strip()), REGULAR, 0, ROOM, 20, 10);
    assertThat(more.size()).isBetween(11.0, 19.0);
    assertThat(more.height()).isLessThanOrEqualTo(60);
    assertThat(more.paragraphs().get(0)).doesNotContain("…");
  }

  @Test
  void cutsWhatIsTooLongEvenAtTheSmallest() {
    for (String text : List.of("x".repeat(10_000), "😀".repeat(5_000), "word ".repeat(2_000))) {
      Fitted cut = Fitted.of(List.of("First.", text, "Last."), REGULAR, 1, ROOM, 20, 10);
      assertThat(cut.size()).isEqualTo(10);
      assertThat(cut.height()).isBetween(40.0, 60.0);
      assertThat(cut.paragraphs()).hasSize(2);
      assertThat(cut.paragraphs().get(1)).endsWith("…").doesNotContain("\uD83D…");
    }
  }

  @Test
  void breaksLinesBetweenWordsAndLongWordsAnywhere() {
    assertThat(Fitted.lines("one two", REGULAR, 10, 30)).containsExactly("one", "two");
    assertThat(String.join("", Fitted.lines("x".repeat(99), REGULAR, 10, 50)))
        .isEqualTo("x".repeat(99));
  }

  /** The title's own font may be absent, and what stands in its place is wider. */
  @Test
  void aTitleThatFillsALineIsGivenTwo() {
    String title = "Blame and cause of the delay";
    assertThat(Fitted.lines(title, BOLD, 20, 1.1 * BOLD.width(title, 20))).hasSize(2);
    assertThat(Fitted.lines(title, BOLD, 20, 1.25 * BOLD.width(title, 20))).hasSize(1);
  }

  @Test
  void leavesNoTextHigherThanItsBox() {
    for (String text : List.of("W".repeat(10_000), "long words ".repeat(910), "short")) {
      for (Sheet sheet : EssaySheets.saying(text)) {
        Page page = Page.of(sheet, 1, 3, text);
        for (Block block : page.texts()) {
          assertThat(block.textHeight() + block.role().inset)
              .as(block.role().name())
              .isLessThanOrEqualTo(block.box().getHeight() + 0.001);
          for (String paragraph : block.paragraphs()) {
            assertThat(block.lines(paragraph))
                .allMatch(line -> REGULAR.width(line, block.size()) <= block.box().getWidth());
          }
        }
        assertThat(page.texts()).extracting(Block::role).contains(Role.TITLE, Role.FOOTER);
      }
    }
  }
}
