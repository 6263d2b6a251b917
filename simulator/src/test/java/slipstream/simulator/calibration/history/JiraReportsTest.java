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
}
