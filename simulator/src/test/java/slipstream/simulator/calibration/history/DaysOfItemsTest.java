package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What items tell where a file says neither when sprints ended nor what counts. */
class DaysOfItemsTest {
  private static final String HEADER = "created,done,sprint,points,state\n";

  private static String item(String done, String sprint, String points) {
    return "2026-01-01," + done + "," + sprint + "," + points + ",Done\n";
  }

  private static List<String> ends(History history) {
    List<String> ends = new ArrayList<>();
    history.sprints().forEach(sprint -> ends.add(String.valueOf(sprint.end())));
    return ends;
  }

  @Test
  void sprintsThatFollowEachOtherEndWhenTheLastOfTheirItemsIsDone() {
    History history =
        Reading.of(
            HEADER
                + item("2026-02-03", "Sprint 1", "1")
                + item("2026-02-13", "Sprint 1", "2")
                + item("2026-02-17", "Sprint 2", "3")
                + item("2026-02-27", "Sprint 2", "1"));

    assertThat(ends(history)).containsExactly("2026-02-13", "2026-02-27");
    assertThat(history.sprints()).allSatisfy(sprint -> assertThat(sprint.start()).isNull());
    assertThat(history.remarks())
        .singleElement()
        .asString()
        .contains("no days of sprints: each is taken to end on the last day", "--columns start=");
  }

  /** The second began before the first was done, so no day parts them. */
  @Test
  void sprintsThatOverlapHaveNoDays() {
    History history =
        Reading.of(
            HEADER
                + item("2026-02-03", "Sprint 1", "1")
                + item("2026-02-20", "Sprint 1", "2")
                + item("2026-02-17", "Sprint 2", "3")
                + item("2026-02-27", "Sprint 2", "1"));

    assertThat(ends(history)).containsExactly("null", "null");
    assertThat(history.remarks()).isEmpty();
  }

  /** A sprint of which nothing was done in time has no day, and those around it keep theirs. */
  @Test
  void aSprintThatDeliveredNothingHasNoDay() {
    History history =
        Reading.of(
            HEADER
                + item("2026-02-13", "Sprint 1", "2")
                + item("2026-03-13", "Sprint 2|Sprint 3", "3")
                + item("2026-03-20", "Sprint 3", "1"));

    assertThat(Reading.said(history))
        .containsExactly("Sprint 1: 2 > 2", "Sprint 2: 3 > 0", "Sprint 3: 4 > 4");
    assertThat(ends(history)).containsExactly("2026-02-13", "null", "2026-03-20");
  }

  @Test
  void oneSprintFollowsNone() {
    assertThat(ends(Reading.of(HEADER + item("2026-02-13", "Sprint 1", "2"))))
        .containsExactly("null");
  }

  @Test
  void itemsCountWhereSomebodyWantsThat() {
    String export =
        HEADER
            + item("2026-02-13", "Sprint 1", "8")
            + item("2026-02-13", "Sprint 1", "")
            + "2026-01-01,,Sprint 1,5,Won't Do\n";

    History points = Reading.of(export);
    History items = Reading.of(export, ReadingOptions.NONE.withItemsCounted());

    assertThat(points.unit()).isEqualTo("points");
    assertThat(Reading.said(points)).containsExactly("Sprint 1: 13 > 8");
    assertThat(items.unit()).isEqualTo("items");
    assertThat(Reading.said(items)).containsExactly("Sprint 1: 3 > 2");
    assertThat(Reading.left(items)).noneMatch(left -> left.contains("no points"));
  }

  @Test
  void sumsOfSprintsCannotBeCounted() {
    ReadingOptions counted = ReadingOptions.NONE.withItemsCounted();

    assertThat(Reading.refusal("sprint,committed,delivered\nA,1,1\n", counted))
        .contains("sums of sprints and no items", "leave --count out");
    assertThat(Reading.refusal(Reading.sample("jira-velocity.json"), counted))
        .contains("sums of sprints and no items");
  }
}
