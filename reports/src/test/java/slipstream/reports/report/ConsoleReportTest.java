package slipstream.reports.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import slipstream.reports.Approved;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;

class ConsoleReportTest {
  private static final String NAME = "Two backends holding it all together";

  @Test
  void tellsTheEssayTeamAsApproved() throws IOException {
    Approved.text("essay-team.txt", Told.console(NAME, EssayTeam.told().result(), false));
  }

  @Test
  void fitsATerminalOfAHundredColumns() {
    assertThat(Told.console(NAME, EssayTeam.told().result(), false).lines())
        .allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(100))
        .allSatisfy(line -> assertThat(line).isEqualTo(line.stripTrailing()));
  }

  @Test
  void coloursOnlyWhenAskedAndSaysTheSameWithout() {
    String plain = Told.console(NAME, EssayTeam.told().cutOff(300).result(), false);
    String coloured = Told.console(NAME, EssayTeam.told().cutOff(300).result(), true);
    assertThat(plain)
        .doesNotContain("\033")
        .contains("Warning: Unfinished when the simulation stopped: 300 of");
    assertThat(coloured).contains("\033[1m");
    assertThat(coloured.replaceAll("\033\\[\\d+m", "")).isEqualTo(plain);
  }

  @Test
  void printsTheSameInEveryLocale() {
    Locale before = Locale.getDefault();
    String here = Told.console(NAME, EssayTeam.told().result(), false);
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(Told.console(NAME, EssayTeam.told().result(), false)).isEqualTo(here);
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void leavesOutTablesThatHaveNoRows() {
    String report = Told.console(NAME, EssayTeam.told().blameless().result(), false);
    assertThat(report).contains("Nobody is blamed").doesNotContain("BLAME AGAINST CAUSE");
  }
}
