package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Work items as trackers keep them. */
class DirtyItemsTest {
  private static final String HEADER =
      "created,started,done,sprint,sprint start,sprint end,points,type,state\n";
  private static final String LATER = "2026-03-31,,,,,,,,\n"; // the sprints below are over by then
  private static final String A = ",A,2026-03-02,2026-03-13,";
  private static final String B = ",B,2026-03-16,2026-03-27,";

  @Test
  void pointsCountIfAnyItemHasSomeElseItems() {
    History points =
        Reading.of(
            HEADER + "2026-03-01,,2026-03-05" + A + "3,,\n2026-03-01,," + A + ",,\n" + LATER);
    assertThat(points.unit()).isEqualTo("points");
    assertThat(Reading.said(points)).containsExactly("A: 3 > 3");
    assertThat(Reading.left(points))
        .containsExactly("3 no points: counts 0 where others have points", "4 in no sprint");

    History items =
        Reading.of(HEADER + "2026-03-01,,2026-03-05" + A + ",,\n2026-03-01,," + A + ",,\n" + LATER);
    assertThat(items.unit()).isEqualTo("items");
    assertThat(Reading.said(items)).containsExactly("A: 2 > 1");
  }

  @Test
  void itemsDoneInTheGapAfterASprintAreItsOwnUntilTheNextBegins() {
    // A ends on Friday the 13th; B begins on Monday the 16th; Sunday the 15th is still A's.
    assertThat(delivered("2026-03-15" + A)).isEqualTo(1);
    assertThat(delivered("2026-03-16" + A)).isZero();
    // After B, which ends on Friday the 27th, no sprint follows: three days are its own.
    assertThat(delivered("2026-03-30" + B)).isEqualTo(1);
    assertThat(delivered("2026-03-31" + B)).isZero();
  }

  /** Of one item, done on a day in a sprint, among one in each of both sprints never done. */
  private static double delivered(String doneAndSprint) {
    History history =
        Reading.of(
            HEADER
                + ("2026-03-01,," + doneAndSprint + ",,\n")
                + ("2026-03-01,," + A + ",,open\n")
                + ("2026-03-01,," + B + ",,open\n")
                + LATER);
    return history.sprints().stream().mapToDouble(PastSprint::delivered).sum();
  }

  @Test
  void theDayOnWhichAnItemIsDoneIsThatOfTheTeamsZone() {
    String text =
        HEADER
            + "2026-03-01,,2026-03-15T23:30:00Z"
            + A
            + ",,\n2026-03-01,,"
            + B
            + ",,open\n"
            + LATER;

    assertThat(Reading.said(Reading.of(text))).containsExactly("A: 1 > 1", "B: 1 > 0");
    // In Auckland it is Monday the 16th already, and B has begun.
    ReadingOptions auckland = ReadingOptions.NONE.withZone(ZoneId.of("Pacific/Auckland"));
    assertThat(Reading.said(Reading.of(text, auckland))).containsExactly("A: 1 > 0", "B: 1 > 0");
  }

  @Test
  void whatCannotBeIsLeftOut() {
    History history =
        Reading.of(
            HEADER
                + ("2026-03-01,,2026-03-05" + A + "3,,\n")
                + ("2026-03-01,2026-03-08,2026-03-05" + A + "3,,\n")
                + ("2026-03-09,,2026-03-05" + A + "3,,\n")
                + ("2026-02-01,,2026-02-05" + A + "3,,\n")
                + ("2026-03-01,,yesterday" + A + "3,,\n")
                + ("2026-03-01,,2026-03-05" + A + "huge,,\n")
                + ("2026-03-01,,2026-03-05" + A + "40,Epic,\n")
                + LATER);

    assertThat(Reading.said(history)).containsExactly("A: 3 > 3");
    assertThat(Reading.left(history))
        .containsExactly(
            "3 done before it was started or written",
            "4 done before it was started or written",
            "5 done before its sprint began",
            "6 done is not a date that can be read, such as words without a day's number; allowed"
                + " are 2026-03-12, 12.03.2026, 12/03/2026 and 12 Mar 2026, from 1970 to 2199",
            "7 points is not a number from 0 to 1,000,000, such as words without a digit",
            "8 holds other items or is a part of one: counted there",
            "9 in no sprint");
  }

  @Test
  void aReopenedItemIsNotDelivered() {
    History history =
        Reading.of(
            HEADER
                + "2026-03-01,,2026-03-05"
                + A
                + "3,,Reopened\n2026-03-01,,2026-03-05"
                + A
                + "2,,Live\n"
                + LATER);

    // "Live" is a word of the team's own: the day of being done decides.
    assertThat(Reading.said(history)).containsExactly("A: 5 > 2");
  }

  @Test
  void aSprintThatEndsAfterTheNewestDayIsStillRunning() {
    String text =
        HEADER + "2026-03-01,,2026-03-05" + A + "3,,\n2026-03-01,,2026-03-20" + B + "3,,\n";

    assertThat(Reading.names(Reading.of(text))).containsExactly("A");
    ReadingOptions later = ReadingOptions.NONE.withToday(LocalDate.of(2026, 3, 27));
    assertThat(Reading.names(Reading.of(text, later))).containsExactly("A", "B");
  }

  @Test
  void aSprintOfWhichNothingWasEverDoneCannotBePlacedWithoutDays() {
    History history = Reading.of("created,done,sprint\n2026-03-01,2026-03-05,A\n2026-03-01,,Z\n");

    assertThat(Reading.names(history)).containsExactly("A");
    assertThat(Reading.left(history))
        .containsExactly(
            "3 nothing of it was ever done, and the file tells no days: abandoned, running or not"
                + " begun");
  }

  @Test
  void periodsBeginOnTheMondayBeforeTheFirstItemWasDone() {
    // Thursday the 5th, Sunday the 8th and Wednesday the 18th of March.
    History history =
        Reading.of(
            "created,done,points\n2026-03-01,2026-03-05,2\n2026-03-01,2026-03-08,3\n"
                + "2026-03-01,2026-03-18,4\n",
            ReadingOptions.NONE.withSprintDays(7).withToday(LocalDate.of(2026, 3, 31)));

    assertThat(Reading.names(history))
        .containsExactly(
            "from 2026-03-02", "from 2026-03-09", "from 2026-03-16", "from 2026-03-23");
    assertThat(history.sprints())
        .extracting(PastSprint::delivered)
        .containsExactly(5.0, 0.0, 4.0, 0.0);
    assertThat(history.sprints()).extracting(PastSprint::committed).containsOnly(Double.NaN);
    assertThat(Reading.left(history)).containsExactly("0 still running, or not begun");
  }

  @Test
  void anOldFileReadTodayHasNoEmptyPeriodsSince() {
    String items = "created,done\n2026-03-01,2026-03-05\n2026-03-01,2026-03-15\n";
    ReadingOptions weeks = ReadingOptions.NONE.withSprintDays(7);

    History read = Reading.of(items, weeks.withReadOn(LocalDate.of(2027, 3, 8)));

    assertThat(read).isEqualTo(Reading.of(items, weeks));
    // On the tenth, what is done on the fifteenth is a typing error.
    assertThat(Reading.left(Reading.of(items, weeks.withReadOn(LocalDate.of(2026, 3, 10)))))
        .contains("3 done after today");
  }

  @Test
  void aDayToComeIsATypingError() {
    History history =
        Reading.of(
            "created,done\n2026-03-01,2026-03-05\n2026-03-01,2126-03-05\n",
            ReadingOptions.NONE.withSprintDays(7).withToday(LocalDate.of(2026, 3, 8)));

    assertThat(history.sprints()).extracting(PastSprint::delivered).containsExactly(1.0);
    assertThat(Reading.left(history)).containsExactly("3 done after today");
  }

  @Test
  void periodsNeedADayOfBeingDone() {
    ReadingOptions weeks = ReadingOptions.NONE.withSprintDays(7);

    assertThat(Reading.refusal("title\turl\tstatus\na\tb\tDone\n", weeks))
        .startsWith("file.csv:1: found no column that tells when an item was done; name it");
    assertThat(Reading.refusal("created,done\n2026-03-01,\n", weeks))
        .startsWith("file.csv: found no finished sprint; 1 row: no item that is done");
  }

  @Test
  void anUnknownTrackersColumnsCanBeNamed() {
    History history =
        Reading.of(
            "Ref,Box,Resolved at,Size\n1,Box 1,2026-03-05,3\n2,Box 2,2026-03-19,2\n",
            ReadingOptions.NONE.withColumns(
                Map.of(
                    Meaning.SPRINT, "Box",
                    Meaning.DONE, "Resolved at",
                    Meaning.POINTS, "Size")));

    assertThat(Reading.said(history)).containsExactly("Box 1: 3 > 3", "Box 2: 2 > 2");
  }

  @Test
  void severalColumnsMayHoldWhatIsMeant() {
    History history =
        Reading.of(
            "First,Second,Closed,Resolved\nA,B,,2026-03-19\nA,,2026-03-05,\nA,,,\n",
            ReadingOptions.NONE.withColumns(
                Map.of(Meaning.SPRINT, "First|Second", Meaning.DONE, "Closed | Resolved")));

    assertThat(Reading.said(history)).containsExactly("A: 3 > 1", "B: 1 > 1");
  }
}
