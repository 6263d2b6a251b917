package slipstream.reports.command.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
  @Test
  void aDayIsWrittenYearFirst() {
    assertThat(Days.of("--by", " 2027-02-28 ")).isEqualTo(LocalDate.of(2027, 2, 28));
  }

  /** 2027 is no leap year, and 31/12 may be any order: nothing is guessed of slashes. */
  @ParameterizedTest
  @CsvSource({
    "30.02.2027, there is no such day",
    "2027-02-30, there is no such day",
    "2027-13-01, there is no such day",
    "28.2.2027, write 2027-02-28",
    "2027/2/28, write 2027-02-28",
  })
  void whatIsADayInAnotherOrderIsToldHowToWriteIt(String typed, String said) {
    assertThatThrownBy(() -> Days.of("--by", typed))
        .hasMessage(
            "--by takes a day such as 2026-12-24 (year-month-day), found '" + typed + "'; " + said);
  }

  @ParameterizedTest
  @CsvSource({"tomorrow", "31/12/2027", "2027"})
  void whatMayBeAnythingIsNotGuessed(String typed) {
    assertThatThrownBy(() -> Days.of("--by", typed))
        .hasMessage("--by takes a day such as 2026-12-24 (year-month-day), found '" + typed + "'");
  }
}
