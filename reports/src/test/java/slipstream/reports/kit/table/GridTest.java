package slipstream.reports.kit.table;

import static org.assertj.core.api.Assertions.assertThat;

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
