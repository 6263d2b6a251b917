package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An invented export of each tracker, small enough to be added up by eye. */
class TrackerExportsTest {

  @Test
  void jiraItemsAreCommittedInEachOfTheirSprintsAndDeliveredInTheLast() {
    History history = Reading.ofSample("jira.csv");

    // 9: 5 + 3 + 8 (carried over) + 1 (reopened); 10: 8 + 0 + 2 (won't do) + 3 (carried over)
    assertThat(Reading.said(history))
        .containsExactly("Team Sprint 9: 17 > 8", "Team Sprint 10: 13 > 8");
    assertThat(history.unit()).isEqualTo("points");
    assertThat(history.sprints().get(0).start()).isNull();
    assertThat(history.sprints().get(0).added()).isNaN();
    assertThat(Reading.left(history))
        .containsExactly(
            "2 holds other items or is a part of one: counted there",
            "7 no points: counts 0 where others have points",
            "8 given up: committed and never delivered",
            "9 the newest sprint has open items: it may be running",
            "11 in no sprint",
            "12 reopened: once done, but its state is open: not delivered");
  }

  @Test
  void azurePathsBeginWithTheProjectAndDatesAreSettledByOneThatIsClear() {
    History history = Reading.ofSample("azure-devops.csv");

    assertThat(Reading.said(history))
        .containsExactly(
            "2026\\Sprint 1: 8 > 8", "2026\\Sprint 2: 15 > 2", "2026\\Sprint 3: 1 > 1");
    assertThat(Reading.left(history))
        .containsExactly(
            "5 given up: committed and never delivered",
            "6 holds other items or is a part of one: counted there",
            "7 in no sprint");
  }

  @Test
  void linearCyclesHaveDaysSoWhatCameInLaterIsAdded() {
    History history = Reading.of(Reading.sample("linear.csv"), ReadingOptions.NONE.withTeam("web"));

    assertThat(history.sprints())
        .containsExactly(
            new PastSprint(
                "Cycle 11",
                LocalDate.of(2026, 9, 7),
                LocalDate.of(2026, 9, 21),
                3,
                5,
                2,
                Double.NaN,
                Double.NaN),
            new PastSprint(
                "Cycle 12",
                LocalDate.of(2026, 9, 21),
                LocalDate.of(2026, 10, 5),
                6,
                5,
                0,
                Double.NaN,
                Double.NaN));
    assertThat(Reading.left(history))
        .containsExactly(
            "5 given up: committed and never delivered",
            "6 done before its sprint began",
            "7 still running, or not begun");
  }

  @Test
  void shortcutIterationsAreOrderedByTheDaysOnWhichStoriesWereDone() {
    assertThat(Reading.said(Reading.ofSample("shortcut.csv")))
        .containsExactly("Iteration 5: 5 > 5", "Iteration 6: 6 > 5", "Iteration 7: 2 > 2");
  }

  @Test
  void gitlabMilestonesStandForSprints() {
    assertThat(Reading.said(Reading.ofSample("gitlab.csv")))
        .containsExactly("1.4: 4 > 4", "1.5: 7 > 2", "1.6: 1 > 1");
  }

  @Test
  void iterationsOfAGithubProjectAreOrderedByNameSinceItTellsNoDays() {
    History history = Reading.ofSample("github-project.tsv");

    assertThat(Reading.said(history))
        .containsExactly("Iteration 9: 5 > 5", "Iteration 10: 3 > 1", "Iteration 11: 2 > 2");
    assertThat(Reading.left(history))
        .containsExactly("7 nothing of it is done: running or not begun", "8 in no sprint");
  }

  @Test
  void githubIssuesWithoutMilestonesAreCutIntoPeriodsIfAsked() {
    byte[] issues = Reading.sample("github-issues.csv");

    assertThat(Reading.refusal(issues, ReadingOptions.NONE))
        .startsWith(
            "file.csv:1: found no sprint in a file read as GitHub issues; say --sprint-length 14");
    History history = Reading.of(issues, ReadingOptions.NONE.withSprintDays(14));
    assertThat(history.sprints())
        .extracting(PastSprint::name, PastSprint::delivered)
        .containsExactly(
            tuple("from 2026-03-02", 2.0),
            tuple("from 2026-03-16", 0.0),
            tuple("from 2026-03-30", 1.0));
    assertThat(history.unit()).isEqualTo("items");
    assertThat(history.knowsCommitments()).isFalse();
  }

  @Test
  void trelloCardsAreDoneInAListCalledDone() {
    History history =
        Reading.of(Reading.sample("trello.csv"), ReadingOptions.NONE.withSprintDays(7));

    assertThat(history.sprints()).extracting(PastSprint::delivered).containsExactly(1.0, 0.0, 2.0);
  }

  @Test
  void asanaSubtasksAreCountedInTheirTask() {
    assertThat(Reading.said(Reading.ofSample("asana.csv")))
        .containsExactly("S1: 8 > 7", "S2: 3 > 3");
  }

  @Test
  void clickupListsCalledSprintAreSprints() {
    History history = Reading.ofSample("clickup.csv");

    assertThat(Reading.said(history))
        .containsExactly("Sprint 1 (3/2 - 3/15): 9 > 4", "Sprint 2 (3/16 - 3/29): 2 > 2");
    assertThat(Reading.left(history))
        .containsExactly(
            "4 holds other items or is a part of one: counted there", "7 in no sprint");
  }

  @Test
  void plainWorkItemsMayBeInSeveralSprintsWithDecimalCommas() {
    History history = Reading.ofSample("work-items.csv");

    assertThat(history.sprints())
        .containsExactly(
            new PastSprint(
                "Sprint 1",
                LocalDate.of(2026, 3, 2),
                LocalDate.of(2026, 3, 13),
                5.5,
                3.5,
                0,
                Double.NaN,
                Double.NaN),
            new PastSprint(
                "Sprint 2",
                LocalDate.of(2026, 3, 16),
                LocalDate.of(2026, 3, 27),
                3.5,
                3.5,
                4,
                Double.NaN,
                Double.NaN));
  }

  @Test
  void aSprintTableIsReadAsItStands() {
    History history = Reading.ofSample("sprint-table.csv");

    assertThat(history.sprints())
        .containsExactly(
            new PastSprint(
                "Sprint 1",
                LocalDate.of(2026, 1, 5),
                LocalDate.of(2026, 1, 16),
                30,
                24,
                4,
                2,
                Double.NaN),
            new PastSprint(
                "Sprint 2",
                LocalDate.of(2026, 1, 19),
                LocalDate.of(2026, 1, 30),
                28,
                28,
                Double.NaN,
                Double.NaN,
                Double.NaN),
            new PastSprint(
                "Sprint 3",
                LocalDate.of(2026, 2, 2),
                LocalDate.of(2026, 2, 13),
                32,
                19,
                6,
                0,
                Double.NaN));
    assertThat(history.omissions()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"jira.csv", "azure-devops.csv", "shortcut.csv", "gitlab.csv", "asana.csv"})
  void noPersonAndNoTitleIsKept(String sample) {
    byte[] bytes = Reading.sample(sample);
    String text = new String(bytes, StandardCharsets.UTF_8);
    String kept = Reading.of(bytes, ReadingOptions.NONE).toString();

    for (String secret : List.of("Example", "example.com", "Pay by card", "A title", "ada")) {
      assertThat(kept).doesNotContain(secret);
    }
    assertThat(text).containsAnyOf("Ada Example", "ada@example.com");
  }
}
