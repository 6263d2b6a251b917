package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** In which order sprints stand that a file tells no days of, and which of them count. */
class OrderOfSprintsTest {
  private static final String HEADER = "created,done,sprint,state\n";

  private static String done(String day, String sprint) {
    return "2026-01-01," + day + "," + sprint + ",Done\n";
  }

  private static History of(String... rows) {
    return Reading.of(HEADER + String.join("", rows));
  }

  @Test
  void theDaysOnWhichItemsWereDoneSayWhichCameFirst() {
    assertThat(
            Reading.names(
                of(
                    done("2026-03-20", "Alpha"),
                    done("2026-02-20", "Beta"),
                    done("2026-04-20", "Gamma"))))
        .containsExactly("Beta", "Alpha", "Gamma");
  }

  @Test
  void ofOneDayTheNamesDecide() {
    assertThat(Reading.names(of(done("2026-03-20", "Sprint 10"), done("2026-03-20", "Sprint 9"))))
        .containsExactly("Sprint 9", "Sprint 10");
  }

  /** Late is done on 2, 30 and 31 March, so about the 30th; Early on the 20th. */
  @Test
  void theMiddleOneOfTheDaysCounts() {
    assertThat(
            Reading.names(
                of(
                    done("2026-03-31", "Late"),
                    done("2026-03-20", "Early"),
                    done("2026-03-02", "Late"),
                    done("2026-03-30", "Late"))))
        .containsExactly("Early", "Late");
    // Of two the first: the 2nd, before the 20th.
    assertThat(
            Reading.names(
                of(
                    done("2026-03-31", "Soon"),
                    done("2026-03-20", "Later"),
                    done("2026-03-02", "Soon"))))
        .containsExactly("Soon", "Later");
  }

  /** Of more items than there is room for at first: 20 days, the middle one the 10th. */
  @Test
  void aSprintMayHaveManyItems() {
    StringBuilder rows = new StringBuilder();
    for (int day = 20; day >= 1; day--) {
      rows.append(done(String.format("2026-03-%02d", day), "Many"));
    }
    rows.append(done("2026-03-11", "After")).append(done("2026-03-09", "Before"));
    History history = of(rows.toString());

    assertThat(Reading.said(history))
        .containsExactly("Before: 1 > 1", "Many: 20 > 20", "After: 1 > 1");
  }

  /** Nothing was done in Z, but two of its items were later, first on the 10th of March. */
  @Test
  void whatWasFinishedLaterTellsWhenASprintWas() {
    assertThat(
            Reading.names(
                of(
                    done("2026-03-20", "Z|Y"),
                    done("2026-03-10", "Z|X"),
                    done("2026-03-05", "W"),
                    done("2026-03-30", "Z|V"),
                    done("2026-03-15", "U"))))
        .containsExactly("W", "X", "Z", "U", "Y", "V");
  }

  /** One sprint's items may be done on the day on which those of the next begin to be. */
  @Test
  void sprintsMayMeetOnOneDay() {
    History meet =
        of(
            done("2026-02-03", "Sprint 1"),
            done("2026-02-13", "Sprint 1"),
            done("2026-02-13", "Sprint 2"),
            done("2026-02-27", "Sprint 2"));

    assertThat(meet.sprints())
        .extracting(sprint -> sprint.end().toString())
        .containsExactly("2026-02-13", "2026-02-27");
  }

  /** The one with days is placed by its start, the 1st of March; the other was done before. */
  @Test
  void oneWithDaysStandsAmongOthers() {
    History history =
        Reading.of(
            "created,done,sprint,sprint start,sprint end\n"
                + "2026-01-01,2026-03-12,A,2026-03-01,2026-03-14\n"
                + "2026-01-01,2026-02-12,B,,\n"
                + "2026-01-01,2026-03-02,C,,\n"
                + "2026-03-20,,,,\n");

    assertThat(Reading.names(history)).containsExactly("B", "A", "C");
  }

  /**
   * Nothing was ever done, and no item is open either: given up, by a name that is its only one.
   */
  @Test
  void asPlacedByNameTheLastOnesNeedADelivery() {
    assertThat(Reading.refusal("title,url,status,iteration\na,b,Won't do,Iteration 1\n"))
        .startsWith("file.csv:2: found no finished sprint; 1 row: given up");
    History history =
        Reading.of(
            "title,url,status,iteration\na,b,Done,Iteration 9\nc,d,Done,Iteration 10\n"
                + "e,f,Won't do,Iteration 8\n");
    assertThat(Reading.said(history))
        .containsExactly("Iteration 8: 1 > 0", "Iteration 9: 1 > 1", "Iteration 10: 1 > 1");
  }

  /** B comes after A, whatever the cell says: so the item is delivered in B. */
  @Test
  void sprintsOfAnItemStandInTheOrderOfTheirDays() {
    History history =
        Reading.of(
            "created,done,sprint,sprint start,sprint end\n"
                + "2026-01-01,2026-03-12,A,2026-03-01,2026-03-14\n"
                + "2026-01-01,2026-03-26,B,2026-03-15,2026-03-28\n"
                + "2026-01-01,2026-03-27,B|A,,\n"
                + "2026-04-30,,,,\n");

    assertThat(Reading.said(history)).containsExactly("A: 2 > 1", "B: 2 > 2");
  }

  @Test
  void tablesWithEndsAreSortedByThem() {
    History history =
        Reading.of(
            "sprint,end,committed,delivered\nnew,2026-03-28,1,1\nold,2026-02-28,2,2\n"
                + "middle,2026-03-14,3,3\n");

    assertThat(Reading.names(history)).isEqualTo(List.of("old", "middle", "new"));
  }
}
