package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
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

  private static final List<byte[]> POISON =
      Stream.of(
              "\"",
              "\"\"",
              ",",
              ";",
              "\n",
              "\r",
              "\t",
              "|",
              "\u0000",
              "\uFEFF",
              "\u202E",
              "\u001b[2J",
              "NaN",
              "1e308",
              "-1",
              "99999999999999999999",
              "9999999999999",
              "03/04/2026",
              "13/13/13",
              "2026-02-30T99:99:99+99:99",
              "sprint",
              "done",
              "null",
              "\uD83D",
              "\\",
              "(((((((((",
              "=")
          .map(text -> text.getBytes(StandardCharsets.UTF_8))
          .toList();

  @Test
  void neverAnythingButAHistoryOrTheOneRefusal() {
    SplittableRandom random = new SplittableRandom(SEED);
    int read = 0;
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = SAMPLES.get(random.nextInt(SAMPLES.size()));
      for (int changes = 1 + random.nextInt(6); changes > 0; changes--) {
        bytes = changed(bytes, random);
      }
      ReadingOptions options =
          random.nextInt(3) == 0 ? ReadingOptions.NONE.withSprintDays(7) : ReadingOptions.NONE;
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

  private static byte[] changed(byte[] bytes, SplittableRandom random) {
    int from = random.nextInt(bytes.length + 1);
    int to = Math.min(bytes.length, from + random.nextInt(60));
    byte[] before = Arrays.copyOf(bytes, from);
    byte[] piece = Arrays.copyOfRange(bytes, from, to);
    byte[] after = Arrays.copyOfRange(bytes, to, bytes.length);
    return switch (random.nextInt(6)) {
      case 0 -> joined(before, after);
      case 1 -> joined(before, piece, piece, after);
      case 2 -> joined(before, POISON.get(random.nextInt(POISON.size())), piece, after);
      case 3 -> joined(before, POISON.get(random.nextInt(POISON.size())), after);
      case 4 -> {
        byte[] other = SAMPLES.get(random.nextInt(SAMPLES.size()));
        int start = random.nextInt(other.length);
        int end = Math.min(other.length, start + random.nextInt(200));
        yield joined(before, Arrays.copyOfRange(other, start, end), piece, after);
      }
      default -> {
        byte[] flipped = bytes.clone();
        if (from < bytes.length) {
          flipped[from] = (byte) random.nextInt(256);
        }
        yield flipped;
      }
    };
  }

  private static byte[] joined(byte[]... parts) {
    int length = Arrays.stream(parts).mapToInt(part -> part.length).sum();
    byte[] all = new byte[length];
    int at = 0;
    for (byte[] part : parts) {
      System.arraycopy(part, 0, all, at, part.length);
      at += part.length;
    }
    return all;
  }
}
