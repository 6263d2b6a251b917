package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Work items on the very day, or of the very number, up to which something holds. */
class ItemsAtEdgesTest {
  private static final String DATED = "created,started,done,sprint,sprint start,sprint end,state\n";
  private static final String A = ",A,2026-03-02,2026-03-13,";
  private static final String B = ",B,2026-03-16,2026-03-27,";
  private static final String LATER = "2026-04-30,,,,,,\n";

  @Test
  void allMayHappenOnOneDay() {
    History history = Reading.of(DATED + "2026-03-02,2026-03-02,2026-03-02" + A + "\n" + LATER);

    // Written on the day on which the sprint began: committed, and done on its first day.
    assertThat(Reading.said(history)).containsExactly("A: 1 > 1");
    assertThat(history.sprints().get(0).added()).isZero();
  }

  @Test
  void whatIsWrittenADayLaterIsAdded() {
    History history =
        Reading.of(
            DATED + "2026-03-01,,2026-03-05" + A + "\n2026-03-03,,2026-03-05" + A + "\n" + LATER);

    assertThat(Reading.said(history)).containsExactly("A: 1 > 2");
    assertThat(history.sprints().get(0).added()).isEqualTo(1);
  }

  @Test
  void whatIsDoneTooLateIsToldOfItsLine() {
    History history =
        Reading.of(
            DATED
                + ("2026-03-01,,2026-03-16" + A + "\n")
                + ("2026-03-01,,2026-03-20" + B + "\n")
                + LATER);

    assertThat(Reading.said(history)).containsExactly("A: 1 > 0", "B: 1 > 1");
    assertThat(Reading.left(history))
        .containsExactly(
            "2 done after its last sprint had ended: not delivered in it", "4 in no sprint");
  }

  /** 1.250 is one and a quarter, since 10.5 stands in the file: 11.75 together. */
  @Test
  void pointsAreSettledByOthersOfTheFile() {
    String header = "created,done,sprint,points\n";
    assertThat(
            Reading.said(
                Reading.of(header + ",2026-03-05,A,1.250\n,2026-03-06,A,10.5\n,2026-03-07,A,\n")))
        .containsExactly("A: 11.75 > 11.75");
    assertThat(Reading.refusal(header + ",2026-03-05,A,1.250\n"))
        .startsWith("file.csv:2: found 1.250, which can mean 1250 or 1.250");
  }

  @Test
  void datesAndTeamsAreSettledToo() {
    assertThat(Reading.refusal("created,done,sprint\n,03/04/2026,A\n"))
        .startsWith("file.csv:2: found a date that can mean two days");
    assertThat(Reading.refusal("done,sprint,team\n2026-03-04,A,red\n2026-03-04,A,blue\n"))
        .startsWith("file.csv:3: found several teams: blue, red");
  }

  @Test
  void whereNoItemHasMoreThanNoPointsItemsCount() {
    History history = Reading.of("done,sprint,points\n2026-03-04,A,0\n2026-03-05,A,0\n");

    assertThat(history.unit()).isEqualTo("items");
    assertThat(Reading.said(history)).containsExactly("A: 2 > 2");
  }

  @Test
  void anItemMayBeInAHundredSprints() {
    String hundred =
        IntStream.rangeClosed(1, 101).mapToObj(i -> "S " + i).collect(Collectors.joining("|"));
    History history = Reading.of("done,sprint\n2026-03-04," + hundred + "\n");

    assertThat(history.sprints()).hasSize(100);
    assertThat(Reading.said(history)).endsWith("S 99: 1 > 0", "S 100: 1 > 1");
  }

  @Test
  void aNameOfAThousandCharactersIsTheLongest() {
    String row = "2026-03-04," + "x".repeat(1_000) + "\n";
    assertThat(Reading.names(Reading.of("done,sprint\n" + row)))
        .containsExactly("x".repeat(60) + "…");
    assertThat(Reading.refusal("done,sprint\n2026-03-04," + "x".repeat(1_001) + "\n"))
        .contains("no sprint in a file read as work items");
  }

  @Test
  void aNameThatNobodySeesIsNone() {
    assertThat(Reading.left(Reading.of("done,sprint\n2026-03-04,A\n2026-03-04,\u200B\n")))
        .containsExactly("3 in no sprint");
  }

  /** Done on the last day that can be, and without a day; the period of Monday the 9th runs. */
  @Test
  void periodsEndWithToday() {
    String items =
        "created,done,state\n"
            + ",2026-03-05,Done\n"
            + ",2026-03-11,Done\n"
            + ",2026-03-11,Done\n"
            + ",,Done\n"
            + ",2026-03-12,Done\n";
    ReadingOptions weeks = ReadingOptions.NONE.withSprintDays(7);
    History history = Reading.of(items, weeks.withToday(LocalDate.of(2026, 3, 11)));

    assertThat(Reading.names(history)).containsExactly("from 2026-03-02");
    assertThat(Reading.left(history))
        .containsExactly(
            "3 still running, or not begun",
            "5 done on no day that the file tells",
            "6 done after today");
    assertThat(history.knowsCommitments()).isFalse();
  }

  @Test
  void theEncodingOfItemsIsTold() {
    byte[] bytes =
        "done,sprint\n2026-03-04,Größe\n"
            .getBytes(java.nio.charset.Charset.forName("windows-1252"));

    assertThat(Reading.of(bytes, ReadingOptions.NONE).remarks())
        .singleElement()
        .asString()
        .startsWith("not all of the file is UTF-8");
  }
}
