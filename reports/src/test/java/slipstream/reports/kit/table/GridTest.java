package slipstream.reports.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class GridTest {
  private static final Grid GRID =
      new Grid("CAUSES of the slip")
          .figures("days")
          .text("what it does to a team")
          .row("No system analyst", "3.0", "questions stay open until somebody asks")
          .row("No QA", "0.5", "defects are found late");

  @Test
  void isOneLineARowWhereItFits() {
    assertThat(GRID.text(new Screen(false, 66)))
        .isEqualTo(
            """
            CAUSES of the slip  days  what it does to a team
            No system analyst    3.0  questions stay open until somebody asks
            No QA                0.5  defects are found late
            """);
  }

  @Test
  void breaksItsTextsAtWordsWhereItIsNarrower() {
    assertThat(GRID.text(new Screen(false, 50)))
        .isEqualTo(
            """
            CAUSES of the slip  days  what it does to a team
            No system analyst    3.0  questions stay open
                                      until somebody asks
            No QA                0.5  defects are found late
            """);
  }

  @Test
  void ofManyRowsEveryFifthAndTheLastAreEnough() {
    Grid days = new Grid("LEFT, at the end of day").figures("days");
    for (int day = 1; day <= 12; day++) {
      days.row(Integer.toString(day), Integer.toString(12 - day));
    }
    assertThat(days.everyFifth(12)).isSameAs(days);
    assertThat(days.everyFifth(11).title()).isEqualTo("LEFT, at the end of day, every fifth");
    assertThat(days.everyFifth(11).headings()).isEqualTo(days.headings());
    assertThat(days.everyFifth(11).rows())
        .containsExactly(List.of("5", "7"), List.of("10", "2"), List.of("12", "0"));
  }

  @Test
  void standsInPiecesWhereWordsAreTooLong() {
    Grid keys =
        new Grid("KEY")
            .text("VALUE")
            .text("SOURCE")
            .row("mechanisms.incidents.rate", "1 a week", "measured on 12 teams, all of one firm");
    assertThat(keys.text(new Screen(false, 40)))
        .isEqualTo(
            """
            KEY
            mechanisms.incidents.rate
              VALUE: 1 a week
              SOURCE: measured on 12 teams, all of
                one firm
            """);
  }
}
