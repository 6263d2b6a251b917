package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Sprint tables as they come out of spreadsheets. */
class DirtyTablesTest {
  private static final String HEADER = "sprint,committed,delivered\n";
  private static final String DATED = "sprint,start,end,committed,delivered\n";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\uFEFFsprint,committed,delivered\r\nS 1,10,8\r\n",
        "sprint;committed;delivered\nS 1;10,0;8\n",
        "sep=;\nsprint;committed;delivered\nS 1;10;8\n",
        "\n\r\nsprint\tcommitted\tdelivered\n\nS 1\t10\t8",
        " Sprint | COMMITTED | Delivered \n S 1 | 10 | 8 \n",
        "sprint,\"committed\",\"delivered\"\r\"S\n1\",\"10\",\"8\"\r",
        "notes,sprint,committed,delivered\n\"two\nlines, \"\"quoted\"\"\",S 1,10,8\n",
      })
  void theSameTableInAnyDress(String text) {
    assertThat(Reading.said(Reading.of(text))).containsExactly("S 1: 10 > 8");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void spreadsheetsWriteUtf16Too(String charset) {
    byte[] bytes = ("\uFEFF" + HEADER + "Größe 1,10,8\n").getBytes(Charset.forName(charset));

    assertThat(Reading.said(Reading.of(bytes, ReadingOptions.NONE)))
        .containsExactly("Größe 1: 10 > 8");
  }

  /** What was carried over is in the commitment already, and the user who wrote it down is told. */
  @Test
  void interruptionsAreCountedAndWhatIsCarriedIsToldToBeUnused() {
    History history =
        Reading.of(
            "sprint,committed,delivered,carried,interrupts\nS 1,10,8,a few,4\nS 2,9,9,2,\n"
                + "S 3,9,8,1,many\n");

    assertThat(history.sprints().get(0).interrupts()).isEqualTo(4);
    assertThat(history.sprints().get(1).interrupts()).isNaN();
    assertThat(Reading.left(history))
        .containsExactly(
            "4 interrupts is not a number from 0 to 1,000,000, such as words without a digit");
    assertThat(history.remarks())
        .contains(
            "the column of what was carried over is not used: what a sprint committed holds it");
  }

  @Test
  void excelsOwnEncodingIsReadAndTold() {
    byte[] bytes =
        (DATED + "Größe 1,12 März 2026,25 März 2026,10,8\nGröße 2,26 März 2026,8 April 2026,9,9\n")
            .getBytes(Charset.forName("windows-1252"));

    History history = Reading.of(bytes, ReadingOptions.NONE);

    assertThat(Reading.said(history)).containsExactly("Größe 1: 10 > 8", "Größe 2: 9 > 9");
    assertThat(history.sprints().get(0).start()).isEqualTo("2026-03-12");
    assertThat(history.remarks())
        .singleElement()
        .asString()
        .startsWith("not all of the file is UTF-8: what is not was read as windows-1252");
  }

  /** Letters of two, three and four bytes, over the ends of the buffer of 8192. */
  @Test
  void oneByteOfAnotherEncodingCostsNoOtherLetter() {
    byte[] utf8 =
        (HEADER + "ß–😀".repeat(3_000) + ",1,1\nß–😀\u0001,10,8\n")
            .getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < utf8.length; i++) {
      utf8[i] = utf8[i] == 1 ? (byte) 0xFC : utf8[i];
    }

    History history = Reading.of(utf8, ReadingOptions.NONE);

    assertThat(Reading.names(history)).containsExactly("ß–😀".repeat(20) + "…", "ß–😀ü");
    assertThat(Reading.of(HEADER + "ß–😀,10,8\n").remarks()).isEmpty();
  }

  @Test
  void linesAreCountedThroughQuotedLineBreaks() {
    History history = Reading.of("sprint,committed,delivered\n\"S\n1\",10,8\nS 2,ten,8\nS 3,10,\n");

    assertThat(Reading.left(history))
        .containsExactly(
            "4 committed is not a number from 0 to 1,000,000, such as words without a digit",
            "5 delivered is empty");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "1e308", "-3", "Infinity", "1000001", "five", "=1+1"})
  void absurdNumbersLeaveTheirRowOut(String number) {
    History history = Reading.of(HEADER + "S 1,10,8\nS 2," + number + ",8\n");

    assertThat(Reading.names(history)).containsExactly("S 1");
    assertThat(history.omissionCounts())
        .containsOnly(
            Map.entry(
                "committed is not a number from 0 to 1,000,000, such as "
                    + (number.matches(".*\\d.*") ? '"' + number + '"' : "words without a digit"),
                1));
  }

  /** The first of them stands for all, without what could disturb a terminal. */
  @Test
  void aNumberThatIsNoneIsShown() {
    History history =
        Reading.of(HEADER + "S 1,10,8\nS 2,20 SP\u001b[2J,8\nS 3,30 SP,8\nS 4,10,\"8 \n SP\"\n");

    assertThat(history.omissionCounts())
        .containsOnly(
            Map.entry("committed is not a number from 0 to 1,000,000, such as \"20 SP[2J\"", 2),
            Map.entry("delivered is not a number from 0 to 1,000,000, such as \"8 SP\"", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"Total", "SUM", "average", "Mean:"})
  void aTotalIsNoSprint(String name) {
    History history = Reading.of(HEADER + "S 1,10,8\nS 2,9,8\n" + name + ",19,16\n");

    assertThat(Reading.names(history)).containsExactly("S 1", "S 2");
    assertThat(Reading.left(history))
        .containsExactly("4 a total or an average of the sprints, and none of them");
    assertThat(Reading.names(Reading.of(HEADER + "Total recall,10,8\n")))
        .containsExactly("Total recall");
  }

  /** What separates cells says nothing of the numbers in them. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sprint;committed;delivered\nS 1;10.5;10\nS 2;11.125;12\n",
        "sprint\tcommitted\tdelivered\nS 1\t10,5\t10\nS 2\t11,125\t12\n",
        "sprint,committed,delivered\nS 1,10,10.5\nS 2,11.125,12\n",
      })
  void numbersAreReadAsTheOthersOfTheirFile(String text) {
    assertThat(Reading.of(text).sprints().get(1).committed()).isEqualTo(11.125);
  }

  @Test
  void aNumberThatMeansTwoIsAskedFor() {
    assertThat(Reading.refusal("sprint\tcommitted\tdelivered\nS 1\t34\t30\nS 2\t12,125\t12\n"))
        .startsWith("file.csv:3: found 12,125, which can mean 12125 or 12.125, and no number");
  }

  @Test
  void raggedRowsAreLeftOut() {
    History history = Reading.of(HEADER + "S 1,10,8\nS 2,10\nS 3,10,8,1\n");

    assertThat(Reading.left(history))
        .containsExactly("3 fewer cells than the header has", "4 more cells than the header has");
  }

  @Test
  void emptyCellsAtTheEndAreNoCells() {
    assertThat(Reading.said(Reading.of(HEADER + "S 1,10,8,,,\nS 2,9,7\n")))
        .containsExactly("S 1: 10 > 8", "S 2: 9 > 7");
    assertThat(Reading.said(Reading.of("sprint,committed,delivered,,\nS 1,10,8\nS 2,9,7,,\n")))
        .containsExactly("S 1: 10 > 8", "S 2: 9 > 7");
  }

  @Test
  void aPromiseOfNothingCannotBeComparedWith() {
    History history = Reading.of(HEADER + "S 1,10,8\nS 2,0,8\nS 3,0,0\n,4,4\n");

    assertThat(Reading.left(history))
        .containsExactly(
            "3 nothing committed: no promise to compare with",
            "4 nothing committed: no promise to compare with",
            "5 the sprint has no name");
  }

  @Test
  void nothingDeliveredIsAResult() {
    assertThat(Reading.said(Reading.of(HEADER + "S 1,10,0\n"))).containsExactly("S 1: 10 > 0");
  }

  @Test
  void sprintsWithDaysAreOldestFirst() {
    History history =
        Reading.of(DATED + "B,2026-01-19,2026-01-30,10,8\nA,2026-01-05,2026-01-16,9,7\n");

    assertThat(Reading.names(history)).containsExactly("A", "B");
  }

  @Test
  void sprintsWithoutDaysStayInTheOrderOfTheFile() {
    History history = Reading.of(HEADER + "B,1,1\nA,1,1\n");

    assertThat(Reading.names(history)).containsExactly("B", "A");
    assertThat(history.remarks())
        .containsExactly(
            "the table tells no days, so its first row, \"B\", is taken to be the oldest sprint; if"
                + " it is the newest, turn the rows round, or add the columns start and end");
    assertThat(Reading.of(HEADER + "Sprint 9,1,1\nSprint 10,1,1\n").remarks()).isEmpty();
  }

  @Test
  void sprintsWithoutDaysWhoseNamesCountDownAreTurnedRound() {
    History history = Reading.of(HEADER + "Sprint 10,3,3\nSprint 9,2,2\nSprint 8,1,1\n");

    assertThat(Reading.names(history)).containsExactly("Sprint 8", "Sprint 9", "Sprint 10");
    assertThat(history.remarks())
        .containsExactly(
            "the table tells no days and its names count down, so its last row, \"Sprint 8\", is"
                + " taken to be the oldest sprint; if it is not, add the columns start and end");
    assertThat(
            Reading.of(DATED + "B,2026-01-19,2026-01-30,1,1\nA,2026-01-05,2026-01-16,1,1\n")
                .remarks())
        .isEmpty();
  }

  @Test
  void aDateThatCannotBeReadIsShownWithWhatIsAllowed() {
    String row = ",2026-03-25,10,8\n";
    History history = Reading.of(DATED + "A,46093" + row + "B,46100" + row + "C,2026-03-12" + row);

    String why =
        " start is not a date that can be read, such as \"46093\"; allowed are 2026-03-12,"
            + " 12.03.2026, 12/03/2026 and 12 Mar 2026, from 1970 to 2199; in Excel, give the"
            + " column a date's format and save again";
    assertThat(Reading.left(history)).containsExactly("2" + why, "3" + why);
  }

  @Test
  void aSprintThatEndsAfterTodayIsStillRunning() {
    String text = DATED + "A,2026-01-05,2026-01-16,10,8\nB,2026-01-19,2026-01-30,9,3\n";

    History before = Reading.of(text, ReadingOptions.NONE.withToday(LocalDate.of(2026, 1, 29)));
    assertThat(Reading.names(before)).containsExactly("A");
    assertThat(Reading.left(before)).containsExactly("3 still running, or not begun");
    History on = Reading.of(text, ReadingOptions.NONE.withToday(LocalDate.of(2026, 1, 30)));
    assertThat(Reading.names(on)).containsExactly("A", "B");
  }

  @Test
  void sprintsOfOtherLengthsOnWeekendsAndHolidaysStay() {
    History history =
        Reading.of(
            DATED
                + "Christmas,2025-12-20,2026-01-11,10,8\n"
                + "Short,2026-01-12,2026-01-14,2,2\n"
                + "Weekend,2026-01-17,2026-01-18,2,1\n");

    assertThat(Reading.names(history)).containsExactly("Christmas", "Short", "Weekend");
  }

  @Test
  void impossibleDaysAreLeftOut() {
    History history =
        Reading.of(
            DATED
                + "A,2026-01-05,2026-01-16,10,8\nB,2026-01-30,2026-01-19,10,8\n"
                + "C,2026-02-01,2026-09-30,10,8\nD,2026-02-30,2026-03-10,10,8\n");

    assertThat(Reading.left(history))
        .containsExactly(
            "3 the sprint ends before it starts",
            "4 longer than a quarter: not a sprint",
            "5 start is not a date that can be read, such as \"2026-02-30\"; allowed are"
                + " 2026-03-12, 12.03.2026, 12/03/2026 and 12 Mar 2026, from 1970 to 2199");
  }

  @Test
  void overlappingAndNestedSprintsAreNotCountedTwice() {
    History history =
        Reading.of(
            DATED
                + "A,2026-01-05,2026-01-18,10,8\n"
                + "meets A on a day,2026-01-18,2026-01-31,10,8\n" // 1 day of 14
                + "overlaps,2026-01-22,2026-02-04,10,8\n" // 10 of 14 days
                + "nested,2026-01-24,2026-01-25,10,8\n"
                + "B,2026-01-26,2026-02-12,10,8\n"); // 6 days of 14

    assertThat(Reading.names(history)).containsExactly("A", "meets A on a day", "B");
    assertThat(history.omissions()).extracting(Omission::line).containsExactly(4, 5);
  }

  @Test
  void aSprintWrittenTwiceCountsOnce() {
    History history = Reading.of(HEADER + "S 1,10,8\nS 2,9,9\nS 1,10,8\n");

    assertThat(Reading.names(history)).containsExactly("S 1", "S 2");
    assertThat(Reading.left(history)).containsExactly("4 the same sprint twice");
  }

  @Test
  void twoTeamsInOneFileAreAskedFor() {
    String text =
        "sprint,committed,delivered,team\nS 1,10,8,Red\nS 1,20,18,Blue\nS 2,11,9,red \nS 3,5,5,\n";

    assertThat(Reading.refusal(text))
        .isEqualTo("file.csv:3: found several teams: Blue, Red; say which: --team NAME");
    History red = Reading.of(text, ReadingOptions.NONE.withTeam("RED"));
    assertThat(Reading.said(red)).containsExactly("S 1: 10 > 8", "S 2: 11 > 9");
    assertThat(Reading.left(red)).containsExactly("5 no team named");
    assertThat(Reading.refusal(text, ReadingOptions.NONE.withTeam("Green")))
        .isEqualTo("file.csv: found no team \"green\"; its teams are: Blue, Red");
    assertThat(Reading.refusal(HEADER + "S 1,1,1\n", ReadingOptions.NONE.withTeam("Red")))
        .startsWith("file.csv: found no column of teams; ");
  }

  @Test
  void daysThatMeanTwoAreAskedFor() {
    String text = DATED + "A,05/01/2026,09/01/2026,10,8\n";

    assertThat(Reading.refusal(text))
        .startsWith("file.csv:2: found a date that can mean two days")
        .endsWith("--dates month-first if it is in March");
    PastSprint dayFirst =
        Reading.of(text, ReadingOptions.NONE.withDates(DateOrder.DAY_FIRST)).sprints().get(0);
    assertThat(dayFirst.start()).isEqualTo("2026-01-05");
    assertThat(dayFirst.end()).isEqualTo("2026-01-09");
  }

  @Test
  void namesAreShownWithoutWhatHidesInThem() {
    History history = Reading.of(HEADER + "\"\u202Eevil\u001b[2J\u0007\n=HYPERLINK()\",10,8\n");

    assertThat(Reading.names(history)).containsExactly("evil[2J =HYPERLINK()");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "sprint,committed,delivered,committed | the header \"committed\" twice; rename one",
        "sprint,committed | a table of sprints without a column \"delivered\", but: sprint,"
            + " committed",
        "a b c | columns of no format that is known here: a b c; known are sprint table, Jira",
      })
  void headersThatTellNothingAreRefused(String header, String found) {
    assertThat(Reading.refusal(header + "\n1,2,3,4\n")).startsWith("file.csv:1: found " + found);
  }

  @Test
  void oneRowIsAHistoryAndNoRowIsNone() {
    assertThat(Reading.of(HEADER + "S 1,10,8").sprints()).hasSize(1);
    assertThat(Reading.refusal(HEADER))
        .isEqualTo(
            "file.csv: found a header and no row; at least one finished sprint with a commitment"
                + " above 0 is needed");
    assertThat(Reading.refusal(HEADER + "S 1,0,0\nS 2,0,0\nS 3,x,1\n"))
        .startsWith("file.csv:2: found no finished sprint; 2 rows: nothing committed: no promise");
    assertThat(Reading.refusal("\n\n")).startsWith("file.csv: found no row; ");
    assertThat(Reading.refusal("\n \t \n \n"))
        .isEqualTo(
            "file.csv:2: found nothing in the first row; it names the columns, as in"
                + " sprint,committed,delivered");
  }

  @Test
  void columnsCanBeNamed() {
    String text = "Iteration,Promise,Result,committed\nS 1,10,8,99\n";
    ReadingOptions said =
        ReadingOptions.NONE.withColumns(
            Map.of(
                Meaning.SPRINT, "iteration",
                Meaning.COMMITTED, "Promise",
                Meaning.DELIVERED, "RESULT"));

    assertThat(Reading.said(Reading.of(text, said))).containsExactly("S 1: 10 > 8");
    assertThat(
            Reading.refusal(
                text, ReadingOptions.NONE.withColumns(Map.of(Meaning.DONE, "Resolved at"))))
        .isEqualTo(
            "file.csv:1: found no column \"resolved at\" for done; its columns are: Iteration,"
                + " Promise, Result, committed");
  }
}
