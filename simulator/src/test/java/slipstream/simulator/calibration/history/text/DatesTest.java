package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.calibration.history.DateOrder;
import slipstream.simulator.calibration.history.UnusableHistory;

class DatesTest {
  private final Dates dates = new Dates(DateOrder.AS_SHOWN, ZoneOffset.UTC);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2026-03-12",
        "2026/3/12",
        "2026-03-12 16:05:00",
        "2026-03-12T16:05:00.123Z",
        "2026-03-12T16:05:00+0100",
        "12/Mar/26 4:05 PM",
        "12/Mar/26 04:05 PM",
        "12/Mär/26 4:05 PM",
        "12/mars/26 16:05",
        "12-Mar-2026",
        "12. März 2026",
        "Mar 12, 2026",
        "March 12, 2026, 4:05 PM",
        "Mar-12-2026 3:26 PM",
        "Thu Mar 12 2026 16:05:00 GMT+0000 (GMT+00:00)",
        "Thu, 12 Mar 2026 16:05:00 GMT",
        "12.03.2026",
        "12.03.26 16:05",
        "12/03/2026",
        " 12-03-26 ",
        "1773331500000",
      })
  void writesTheTwelfthOfMarch(String text) {
    Dates dayFirst = new Dates(DateOrder.DAY_FIRST, ZoneOffset.UTC);

    assertThat(dayFirst.day(dayFirst.read(text, 1)))
        .isEqualTo((int) LocalDate.of(2026, 3, 12).toEpochDay());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "soon", "2026-13-01", "2026-02-30", "31/Foo/26", "1969-12-31", "2200-01-01", "0000-00-00",
        "12", "2026", "40/40/2026", "2026-03-12T16:05:00+99:00", "2026-03-12T25:05:00Z", "1e308",
            "-1"
      })
  void isNoDate(String text) {
    assertThat(dates.read(text, 1)).isEqualTo(Dates.UNREADABLE);
  }

  @Test
  void aDateThatMeansTwoDaysIsRefusedIfNoOtherSettlesIt() {
    dates.read("03/04/2026", 7);
    dates.read("05/05/2026", 8); // means one day either way, so tells nothing

    assertThatThrownBy(() -> dates.settle("my.csv"))
        .isInstanceOf(UnusableHistory.class)
        .hasMessageStartingWith("my.csv:7: found a date that can mean two days")
        .hasMessageContaining("--dates day-first");
  }

  @ParameterizedTest
  @CsvSource({"13/04/2026, 2026-04-03", "04/13/2026, 2026-03-04"})
  void anotherDateOfTheFileSettlesIt(String other, LocalDate meant) {
    long early = dates.read("03/04/2026", 7);
    dates.read(other, 8);
    dates.settle("my.csv");

    assertThat(dates.day(early)).isEqualTo((int) meant.toEpochDay());
  }

  @Test
  void datesThatContradictEachOtherAreRefused() {
    dates.read("03/04/2026", 7);
    dates.read("13/04/2026", 8);
    dates.read("04/13/2026", 9);

    assertThatThrownBy(() -> dates.settle("my.csv"))
        .hasMessageStartingWith("my.csv:8: ")
        .hasMessageContaining("on line 9");
  }

  @Test
  void theUserSettlesIt() {
    Dates monthFirst = new Dates(DateOrder.MONTH_FIRST, ZoneOffset.UTC);

    assertThat(monthFirst.day(monthFirst.read("03/04/2026", 1)))
        .isEqualTo((int) LocalDate.of(2026, 3, 4).toEpochDay());
    assertThat(monthFirst.read("13/04/2026", 2)).isEqualTo(Dates.UNREADABLE);
  }

  @ParameterizedTest
  @CsvSource({
    // Berlin is an hour ahead of UTC until 29 March 2026, 1:00 UTC, and two hours after it.
    "2026-03-28T22:59:00Z, 2026-03-28",
    "2026-03-28T23:00:00Z, 2026-03-29",
    "2026-03-29T21:59:00Z, 2026-03-29",
    "2026-03-29T22:00:00Z, 2026-03-30",
    "2026-03-29T23:30:00-05:00, 2026-03-30",
    "2026-03-29 23:30:00, 2026-03-29",
  })
  void aMomentFallsOnTheDayThatItIsInTheTeamsZone(String moment, LocalDate day) {
    Dates berlin = new Dates(DateOrder.AS_SHOWN, ZoneId.of("Europe/Berlin"));

    assertThat(berlin.day(berlin.read(moment, 1))).isEqualTo((int) day.toEpochDay());
  }

  @Test
  void noDateIsNone() {
    assertThat(dates.read("  ", 1)).isEqualTo(Dates.NONE);
    assertThat(dates.day(Dates.NONE)).isNegative();
  }

  @Test
  void theFirstAndTheLastDayAreDays() {
    assertThat(dates.day(dates.read("1970-01-01", 1))).isZero();
    assertThat(dates.day(dates.read("2199-12-31", 1)))
        .isEqualTo((int) LocalDate.of(2199, 12, 31).toEpochDay());
  }

  /** Two digits are a year from 1970 to 2069. */
  @ParameterizedTest
  @CsvSource({"1 Jan 70, 1970-01-01", "31 Dec 69, 2069-12-31", "31 Dec 99, 1999-12-31"})
  void aYearOfTwoDigitsIsTheNearest(String text, LocalDate day) {
    assertThat(dates.day(dates.read(text, 1))).isEqualTo((int) day.toEpochDay());
  }

  @Test
  void aTextOfEightyCharactersIsTheLongest() {
    assertThat(dates.read("2026-03-12" + " ".repeat(70), 1)).isNotNegative();
    assertThat(dates.read("2026-03-12" + " ".repeat(71), 1)).isEqualTo(Dates.UNREADABLE);
  }

  /** What means one day keeps it, whatever tells how the others are read. */
  @ParameterizedTest
  @ValueSource(strings = {"13/04/2026", "04/13/2026"})
  void aDateThatMeansOneDayStaysWhatItIs(String other) {
    long clear = dates.read("2026-03-12", 7);
    dates.read("03/04/2026", 8);
    dates.read(other, 9);
    dates.settle("my.csv");

    assertThat(dates.day(clear)).isEqualTo((int) LocalDate.of(2026, 3, 12).toEpochDay());
  }

  /** Two styles in one file do no harm where no date of it means two days. */
  @Test
  void datesThatAreAllClearNeedNoOrder() {
    long first = dates.read("13/04/2026", 7);
    long second = dates.read("04/14/2026", 8);
    dates.settle("my.csv");

    assertThat(dates.day(second) - dates.day(first)).isEqualTo(1);
  }

  /** Half an hour after midnight is 12:30 AM; an hour further west it is the day before. */
  @ParameterizedTest
  @CsvSource({
    "2026-03-12 12:30 AM Z, 2026-03-11",
    "2026-03-12 1:30 AM Z, 2026-03-12",
    "2026-03-12 12:30 PM Z, 2026-03-12",
    "2026-03-12 11:30 PM -01:00, 2026-03-12",
    "2026-03-12 11:30 PM -02:00, 2026-03-13",
    "2026-03-12T01:15:00+00:30, 2026-03-11",
    "2026-03-12T01:15:00+00:10, 2026-03-12",
    "2026-03-12T00:30:00-00:45, 2026-03-12",
    "2026-03-12T00:30:00-00:15, 2026-03-11",
  })
  void clocksOfTwelveHoursAndOffsetsOfMinutesAreRead(String moment, LocalDate day) {
    Dates west = new Dates(DateOrder.AS_SHOWN, ZoneOffset.ofHours(-1));

    assertThat(west.day(west.read(moment, 1))).isEqualTo((int) day.toEpochDay());
  }
}
