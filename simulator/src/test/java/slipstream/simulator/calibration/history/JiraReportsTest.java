package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class JiraReportsTest {

  @Test
  void aSprintReportKnowsWhatCameAndWentAfterTheStart() {
    History history = Reading.ofSample("jira-sprint-reports.json");

    // Sprint 9 began with 5 + 3 + 1; the 5 grew to 8; 2 were added and done; 1 was taken out.
    assertThat(history.sprints())
        .containsExactly(
            new PastSprint(
                "Team Sprint 9",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 13),
                9,
                10,
                2,
                1,
                Double.NaN),
            new PastSprint(
                "Team Sprint 10",
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 3, 27),
                3,
                3,
                0,
                0,
                Double.NaN));
    assertThat(history.unit()).isEqualTo("points");
    assertThat(Reading.left(history)).containsExactly("18 still running, or not begun");
    assertThat(history.toString()).doesNotContain("Ada Example", "Pay by card", "SHOP");
  }

  @Test
  void aVelocityChartIsPutInTheOrderInWhichSprintsWereMade() {
    History history = Reading.ofSample("jira-velocity.json");

    assertThat(Reading.said(history))
        .containsExactly("Team Sprint 9: 9 > 10", "Team Sprint 10: 3 > 3");
    assertThat(history.sprints().get(0).added()).isNaN();
    assertThat(history.omissions()).hasSize(1);
  }

  @Test
  void withoutEstimatesIssuesAreCounted() {
    History history =
        Reading.of(
            "[{\"contents\": {\"completedIssues\": [{\"key\": \"A\"}, {\"key\": \"B\"}],"
                + " \"issueKeysAddedDuringSprint\": {\"B\": true}},"
                + " \"sprint\": {\"name\": \"S\", \"state\": \"CLOSED\"}}]");

    assertThat(history.unit()).isEqualTo("items");
    assertThat(history.sprints())
        .containsExactly(new PastSprint("S", null, null, 1, 2, 1, 0, Double.NaN));
  }

  @Test
  void otherJsonIsRefused() {
    assertThat(Reading.refusal(" \n{\"a\": 1}"))
        .isEqualTo(
            "file.csv:2: found JSON that is no report of Jira; of JSON, Jira's sprint report and"
                + " velocity chart are read; export or save all else as CSV");
    assertThat(Reading.refusal("[1, 2]")).contains("found JSON that is no report of Jira");
    assertThat(Reading.refusal("{\"a\": ")).contains("found JSON that is broken");
    assertThat(Reading.refusal("[".repeat(100_000))).contains("found JSON that is broken");
    assertThat(Reading.refusal("{\"a\":".repeat(100_000))).contains("found JSON that is broken");
    assertThat(Reading.refusal("{\"a\": \"" + "x".repeat(17_000_000)))
        .contains("found more than 16 million characters of JSON");
  }

  private static String chart(String name, String committed, String delivered) {
    return "{\"sprints\": [{\"id\": 1, \"name\": \""
        + name
        + "\", \"state\": \"CLOSED\"}, {\"id\": 2, \"name\": \"good\", \"state\": \"CLOSED\"}],"
        + " \"velocityStatEntries\": {\"1\": {\"estimated\": {\"value\": "
        + committed
        + "}, \"completed\": {\"value\": "
        + delivered
        + "}}, \"2\": {\"estimated\": {\"value\": 1}, \"completed\": {\"value\": 1}}}}";
  }

  /** A million is the most, and nothing the least; nothing committed is no promise. */
  @Test
  void aChartsNumbersHaveEnds() {
    assertThat(Reading.said(Reading.of(chart("S", "1000000", "0")))).startsWith("S: 1000000 > 0");
    assertThat(Reading.said(Reading.of(chart("S", "1", "1000000")))).startsWith("S: 1 > 1000000");
    for (String[] wrong :
        new String[][] {
          {"S", "1000001", "1"},
          {"S", "1", "1000001"},
          {"S", "-1", "1"},
          {"S", "1", "-1"},
          {"", "1", "1"}
        }) {
      assertThat(Reading.left(Reading.of(chart(wrong[0], wrong[1], wrong[2]))))
          .containsExactly("1 no name, no date or no number from 0 to 1,000,000 where one must be");
    }
    assertThat(Reading.left(Reading.of(chart("S", "0", "1"))))
        .containsExactly("1 nothing committed: no promise to compare with");
  }

  private static String report(String name, String estimate, String start) {
    return "[{\"contents\": {\"completedIssues\": [{\"key\": \"A\", \"estimateStatistic\":"
        + " {\"statFieldValue\": {\"value\": "
        + estimate
        + "}}}]}, \"sprint\": {\"name\": \""
        + name
        + "\", \"state\": \"CLOSED\", \"startDate\": \""
        + start
        + "\"}}, {\"contents\": {\"completedIssues\": [{\"key\": \"B\"}]},"
        + " \"sprint\": {\"name\": \"good\", \"state\": \"CLOSED\"}}]";
  }

  @Test
  void aReportsNumbersHaveEndsToo() {
    assertThat(Reading.said(Reading.of(report("S", "1000000", ""))))
        .contains("S: 1000000 > 1000000");
    for (String[] wrong :
        new String[][] {{"S", "1000001", ""}, {"S", "-1", ""}, {"", "1", ""}, {"S", "1", "soon"}}) {
      assertThat(Reading.left(Reading.of(report(wrong[0], wrong[1], wrong[2]))))
          .containsExactly("1 no name, no date or no number from 0 to 1,000,000 where one must be");
    }
  }

  @Test
  void aReportsDatesAreSettledAndItKnowsOneTeam() {
    assertThat(Reading.refusal(report("S", "1", "03/04/2026")))
        .startsWith("file.csv:1: found a date that can mean two days");
    assertThat(Reading.refusal(report("S", "1", ""), ReadingOptions.NONE.withTeam("red")))
        .startsWith("file.csv: found no column of teams");
  }
}
