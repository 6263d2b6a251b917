package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.history.reading.HistoryReader;

/**
 * Public data of real teams, read by naming its columns. It states no licence, so it is not part of
 * this project: without it beside the project's root, these tests are skipped, and say so.
 */
class SharedDataTest {
  private static final Path DATA = Path.of("..", "..", "shared", "data");

  @BeforeEach
  void dataIsThere() {
    assumeTrue(Files.isDirectory(DATA), "skipped: no folder ../shared/data beside the project");
  }

  private static History read(String file, ReadingOptions options) throws IOException {
    try (InputStream in = Files.newInputStream(DATA.resolve(file))) {
      return HistoryReader.read(in, file, options);
    }
  }

  /** Choetkiertikul et al., TSE 2018, doi 10.1109/TSE.2017.2693989. */
  @Test
  void sprintsOfOneBoardOfMany() throws IOException {
    ReadingOptions columns =
        ReadingOptions.NONE.withColumns(
            Map.of(
                Meaning.SPRINT, "sprintid",
                Meaning.COMMITTED, "committed_sp_t0",
                Meaning.DELIVERED, "delivered_sp",
                Meaning.ADDED, "added_sp_t80",
                Meaning.REMOVED, "removed_sp_t80",
                Meaning.TEAM, "boardid"));
    History history = read("tse2018_sprints_calibration.csv", columns.withTeam("1013"));

    assertThat(history.sprints()).hasSize(49);
    assertThat(history.sprints().stream().mapToDouble(PastSprint::committed).sum()).isEqualTo(1389);
    assertThat(history.sprints().stream().mapToDouble(PastSprint::delivered).sum()).isEqualTo(1624);
    assertThat(history.omissionCounts())
        .containsOnlyKeys("nothing committed: no promise to compare with");
    assertThat(catchThrowable(() -> read("tse2018_sprints_calibration.csv", columns)))
        .hasMessageContaining("several teams: ")
        .hasMessageEndingWith("and more; say which: --team NAME");
  }

  /** Jones, Evidence-based Software Engineering: items of one company, with dates day first. */
  @Test
  void itemsWithoutSprintsInPeriods() throws IOException {
    History history =
        read(
            "7digital_items.csv",
            ReadingOptions.NONE
                .withColumns(Map.of(Meaning.CREATED, "Prioritised", Meaning.STARTED, "Dev.Started"))
                .withSprintDays(14));

    // From Monday 27 April 2009 to Sunday 29 July 2012: 85 times 14 days.
    assertThat(history.sprints()).hasSize(85);
    double items = history.sprints().stream().mapToDouble(PastSprint::delivered).sum();
    assertThat(items).isBetween(3_200.0, 3_238.0);
    assertThat(history.unit()).isEqualTo("items");
  }

  /** Jones and Cullum 2019, arXiv 1901.01621: tasks of one project among several. */
  @Test
  void tasksOfOneProjectInPeriods() throws IOException {
    History history =
        read(
            "sip_tasks.csv",
            ReadingOptions.NONE
                .withColumns(
                    Map.of(
                        Meaning.CREATED, "EstimateOn",
                        Meaning.STARTED, "StartedOn",
                        Meaning.DONE, "CompletedOn",
                        Meaning.STATE, "StatusCode",
                        Meaning.TEAM, "ProjectCode"))
                .withTeam("PC2")
                .withSprintDays(28));

    assertThat(history.sprints().size()).isGreaterThan(50);
    assertThat(history.sprints().stream().mapToDouble(PastSprint::delivered).sum())
        .isGreaterThan(1_000);
  }

  /** Jones, Small-teams data: a team of three. */
  @Test
  void storiesInUpToSixSprints() throws IOException {
    History history =
        read(
            "project22_sprint-info.csv",
            ReadingOptions.NONE.withColumns(
                Map.of(
                    Meaning.CREATED, "Created",
                    Meaning.DONE, "Updated",
                    Meaning.POINTS, "StoryPoints",
                    Meaning.SPRINT, "snum1|snum2|snum3|snum4|snum5|snum6")));

    assertThat(history.sprints().size()).isGreaterThan(20);
    assertThat(history.unit()).isEqualTo("points");
  }
}
