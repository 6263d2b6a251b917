package slipstream.reports.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import slipstream.reports.Approved;
import slipstream.reports.EssayTeam;

class ConsoleReportTest {
  private static final String NAME = "Two backends holding it all together";

  @Test
  void tellsTheEssayTeamAsApproved() throws IOException {
    Approved.text("essay-team.txt", ConsoleReport.of(NAME, EssayTeam.told().result(), null, false));
  }

  @Test
  void fitsATerminalOfAHundredColumns() {
    assertThat(ConsoleReport.of(NAME, EssayTeam.told().result(), null, false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
  }

  @Test
  void coloursOnlyWhenAskedAndSaysTheSameWithout() {
    String plain = ConsoleReport.of(NAME, EssayTeam.told().cutOff(3).result(), null, false);
    String coloured = ConsoleReport.of(NAME, EssayTeam.told().cutOff(3).result(), null, true);
    assertThat(plain)
        .doesNotContain("\033")
        .contains("Warning: Unfinished when the simulation stopped: 3 of");
    assertThat(coloured).contains("\033[1m");
    assertThat(coloured.replaceAll("\033\\[\\d+m", "")).isEqualTo(plain);
  }

  @Test
  void printsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String here = ConsoleReport.of(NAME, EssayTeam.told().result(), null, false);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(ConsoleReport.of(NAME, EssayTeam.told().result(), null, false)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesOutTablesThatHaveNoRows() {
    String report = ConsoleReport.of(NAME, EssayTeam.told().blameless().result(), null, false);
    assertThat(report).contains("Nobody is blamed").doesNotContain("BLAME AGAINST CAUSE");
  }
}
