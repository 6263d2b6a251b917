package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.attack.Mutator;
import slipstream.simulator.calibration.history.reading.HistoryReader;

/** Samples cut, doubled, spliced and sprinkled with the worst, by a fixed seed. */
class MutatedFilesTest {
  private static final int MUTATIONS = 20_000;
  private static final long SEED = 20_260_312;

  private static final List<byte[]> SAMPLES =
      Stream.of(
              "jira.csv",
              "azure-devops.csv",
              "linear.csv",
              "shortcut.csv",
              "gitlab.csv",
              "github-project.tsv",
              "github-issues.csv",
              "trello.csv",
              "asana.csv",
              "clickup.csv",
              "sprint-table.csv",
              "work-items.csv",
              "jira-sprint-reports.json",
              "jira-velocity.json")
          .map(Reading::sample)
          .toList();

  @Test
  void neverAnythingButAHistoryOrTheOneRefusal() {
    Mutator mutator = new Mutator(SAMPLES, SEED);
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = mutator.next();
      ReadingOptions options =
          i % 3 == 0 ? ReadingOptions.NONE.withSprintDays(7) : ReadingOptions.NONE;
      try {
        check(HistoryReader.read(new ByteArrayInputStream(bytes), "file.csv", options));
        read++;
      } catch (UnusableHistory refused) {
        assertThat(refused.getMessage()).startsWith("file.csv").matches("[^\\p{Cntrl}\u202E]*");
      } catch (Exception e) {
        fail("mutation " + i + " of seed " + SEED, e);
      }
    }
    // Else the mutations are too wild to reach what lies behind the header.
    assertThat(read).isBetween(MUTATIONS / 4, 3 * MUTATIONS / 4);
  }

  private static void check(History history) {
    assertThat(history.sprints()).isNotEmpty();
    for (PastSprint sprint : history.sprints()) {
      assertThat(sprint.name()).matches("[^\\p{Cntrl}\u202E]{1,62}");
      assertThat(sprint.committed() <= 0).as("committed %s", sprint).isFalse();
      assertThat(sprint.delivered()).isBetween(0.0, 1e9);
    }
  }
}
