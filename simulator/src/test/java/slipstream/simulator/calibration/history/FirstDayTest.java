package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Days are counted from 1970-01-01, which is one of them: an empty cell is something else. */
class FirstDayTest {
  private static final LocalDate FIRST = LocalDate.of(1970, 1, 1);

  @Test
  void aSprintMayBeginThen() {
    History history =
        Reading.of(
            "sprint,start,end,committed,delivered\nB,1970-01-15,1970-01-28,1,1\n"
                + "A,1970-01-01,1970-01-14,2,2\n");

    assertThat(Reading.names(history)).containsExactly("A", "B");
    assertThat(history.sprints().get(0).start()).isEqualTo(FIRST);
    assertThat(history.remarks()).isEmpty();
    assertThat(
            Reading.refusal("sprint,start,end,committed,delivered\nA,1970-01-01,1970-12-31,2,2\n"))
        .contains("longer than a quarter");
  }

  @Test
  void aSprintMayEndThen() {
    History history =
        Reading.of("sprint,end,committed,delivered\nB,1970-01-02,1,1\nA,1970-01-01,2,2\n");

    assertThat(Reading.names(history)).containsExactly("A", "B");
    assertThat(history.sprints().get(0).end()).isEqualTo(FIRST);
  }

  /** One day in a table is enough for its rows to stay where they are. */
  @Test
  void aTableWithOneDayIsNotTurnedRound() {
    History start = Reading.of("sprint,start,committed,delivered\nS 2,1970-01-01,1,1\nS 1,,2,2\n");
    History end = Reading.of("sprint,end,committed,delivered\nS 2,1970-01-01,1,1\nS 1,,2,2\n");

    assertThat(Reading.names(start)).containsExactly("S 2", "S 1");
    assertThat(start.remarks()).isEmpty();
    assertThat(Reading.names(end)).containsExactly("S 2", "S 1");
    assertThat(end.remarks()).isEmpty();
  }

  @Test
  void anItemMayBeDoneThen() {
    History history =
        Reading.of(
            "created,done,sprint\n1970-01-01,1970-01-01,Sprint 1\n1970-01-01,1970-01-05,Sprint 2\n");

    assertThat(Reading.said(history)).containsExactly("Sprint 1: 1 > 1", "Sprint 2: 1 > 1");
    assertThat(history.sprints().get(0).end()).isEqualTo(FIRST);
    History open =
        Reading.of(
            "created,done,sprint,state\n,1970-01-01,S,Open\n,1970-01-08,S,Done\n,1970-01-09,T,Done\n");
    assertThat(Reading.left(open))
        .containsExactly("2 reopened: once done, but its state is open: not delivered");
  }

  /** Nothing was done in the first, but something later, on the first day: before the others. */
  @Test
  void whatWasFinishedThenTellsWhenASprintWas() {
    History history =
        Reading.of("created,done,sprint\n,1970-01-09,Z\n,1970-01-01,Y|X\n,1970-01-08,Y|W\n");

    assertThat(Reading.names(history)).containsExactly("X", "Y", "W", "Z");
  }

  @Test
  void anItemWrittenAfterwardsWasDoneTooSoon() {
    assertThat(
            Reading.left(
                Reading.of("created,done,sprint\n1970-01-02,1970-01-01,S\n,1970-01-09,S\n")))
        .containsExactly("2 done before it was started or written");
  }

  @Test
  void anItemsSprintMayBeginThen() {
    History history =
        Reading.of(
            "created,done,sprint,sprint start,sprint end\n"
                + "1970-01-01,1970-01-02,A,1970-01-01,1970-01-03\n"
                + "1970-01-02,1970-01-03,A,1970-02-01,1970-02-03\n"
                + "1970-01-02,1970-01-05,B,1970-01-04,1970-01-06\n"
                + "1970-01-02,1970-01-06,B,1970-01-04,1970-01-06\n");

    assertThat(Reading.said(history)).containsExactly("A: 1 > 2", "B: 2 > 2");
    assertThat(history.sprints().get(0).start()).isEqualTo(FIRST);
    assertThat(history.sprints().get(0).end()).isEqualTo(FIRST.plusDays(2));
    assertThat(history.sprints().get(0).added()).isEqualTo(1);
  }
}
