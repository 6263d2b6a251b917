package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OptionWordsTest {
  /** As a page words its levers, for what a page's command sets is read beside that page. */
  @ParameterizedTest
  @CsvSource({
    "structure.system-analyst.fte=0.5, with system analyst at 0.5 FTE",
    "structure.qa.fte=2, with QA at 2 FTE",
    "team.backend.developers=5, with 5 backend developers",
    "team.frontend.developers=1, with 1 frontend developer",
    "backlog.stories=8, with 8 stories",
    "backlog.stories=1, with 1 story",
    "sprint.length=1 day, with sprints of 1 day",
    "sprint.length=15 days, with sprints of 15 days",
    "backlog.stories=up-to-capacity, with backlog.stories=up-to-capacity",
    "structure.qa=present, with structure.qa=present",
    "team.backend.seat=2, with team.backend.seat=2"
  })
  void aSettingIsWordedWhereAPageHasALeverForIt(String setting, String words) {
    assertThat(OptionWords.setting(setting)).isEqualTo(words);
  }
}
