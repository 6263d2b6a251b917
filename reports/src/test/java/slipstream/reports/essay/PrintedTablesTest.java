package slipstream.reports.essay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class PrintedTablesTest {
  private static final PrintedTables PRINTED =
      new PrintedTables(
          "run x",
          """
          Late by 2 days.

          TIME, hours on average  frontend (2)  share  backend (2)  share
          Own stories                     71.6    64%         71.5    63%
          Own rest                                             0.5    <1%
          Duties, of time worked                   5%                 31%

          WAITING of stories, hours  waits for  hours
          Frontend                   backend     15.8
          Frontend                   outside      2.5
          """);

  @Test
  void looksAFigureUpByTableRowAndColumn() {
    assertThat(PRINTED.value("TIME", "Own stories", "backend (2)")).isEqualTo("71.5");
    assertThat(PRINTED.value("TIME", "Own stories", "share")).isEqualTo("64%");
    assertThat(PRINTED.value("WAITING", "Frontend outside", "hours")).isEqualTo("2.5");
  }

  @Test
  void findsTheColumnBehindAnother() {
    assertThat(PRINTED.value("TIME", "Duties, of time worked", "backend (2), share"))
        .isEqualTo("31%");
    assertThat(PRINTED.value("TIME", "Duties, of time worked", "frontend (2), share"))
        .isEqualTo("5%");
  }

  @Test
  void takesNoFigureOfAnotherColumnForOneThatIsEmpty() {
    assertThatThrownBy(() -> PRINTED.value("TIME", "Own rest", "frontend (2)"))
        .hasMessage("run x prints no figure in TIME, column frontend (2): Own rest");
  }

  @Test
  void saysWhatIsNotThere() {
    assertThatThrownBy(() -> PRINTED.value("BLAME", "Backend", "gap"))
        .hasMessage("run x prints no table: BLAME");
    assertThatThrownBy(() -> PRINTED.value("TIME", "Own stories", "days"))
        .hasMessage("run x prints no column of TIME: days");
    assertThatThrownBy(() -> PRINTED.value("TIME", "Rework", "share"))
        .hasMessage("run x prints no figure in TIME, column share: Rework");
  }
}
