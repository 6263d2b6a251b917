package slipstream.cluster;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A driver is killed in mid-work, and the same command typed again: what was computed is taken,
 * fewer pieces are computed, and the files have the bytes that they have on threads. Drivers are
 * processes of their own, for nothing that is still in memory may help the second. It takes
 * minutes, so it is run by hand: {@code mvn -B -pl simulator/cluster -am test -Dtest=GoingOnTest
 * -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class GoingOnTest {
  private static final long PATIENCE_SECONDS = 1_200;
  private static final long LOOK_MILLIS = 5;

  @TempDir private Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "explain @/scenarios/the-essay-team.yaml --runs 2000",
        "sweep @/scenarios/the-essay-team.yaml --runs 3000 --set backlog.stories=5,6,7,8",
        "advise @/scenarios/the-essay-team.yaml --robust --runs 100 --worlds 16",
        "what-if @/scenarios/the-essay-team.yaml --hire system-analyst --runs 20000",
        "compare @/scenarios/the-essay-team.yaml @/scenarios/fully-staffed-team.yaml --runs 20000",
        "sensitivity @/scenarios/the-essay-team.yaml --runs 40 --rows 32",
        "calibrate @/simulator/docs/examples/sprints.csv --teams 16",
        "portfolio @/scenarios/portfolio/gate.yaml @/scenarios/portfolio/apps.yaml"
            + " @/scenarios/portfolio/booking.yaml @/scenarios/portfolio/payments.yaml"
            + " @/scenarios/portfolio/seat-maps.yaml --runs 100",
      })
  void aKilledDriverLeavesWhatTheSecondGoesOnWith(String command) throws Exception {
    Path cluster = folder.resolve("cluster");

    Process first = start(command, cluster, "first", "--on", "local[2]");
    boolean begun = awaitFirstPiece(cluster, first);
    first.destroyForcibly();
    assertThat(first.waitFor()).as(said("first.err")).isNotZero();
    assertThat(begun).as("killed in mid-work: %s", said("first.err")).isTrue();
    assertThat(cluster.resolve("result.json")).doesNotExist();

    assertThat(ended(start(command, cluster, "second", "--on", "local[2]")))
        .as(said("second.err"))
        .isZero();
    assertThat(ended(start(command, folder.resolve("threads"), "threads"))).isZero();

    assertThat(said("second.err"))
        .containsPattern("Going on: [1-9]\\d* pieces|[1-3] cells? of 4 to compute");
    assertThat(said("second.out")).isEqualTo(said("threads.out"));
    assertThat(Program.files(cluster)).isEqualTo(Program.files(folder.resolve("threads")));
  }

  private Process start(String command, Path out, String name, String... further)
      throws IOException {
    List<String> words = new ArrayList<>(Arrays.asList(command.split(" ")));
    words.addAll(List.of("--no-charts", "--out", out.toString()));
    words.addAll(Arrays.asList(further));
    return new Program(folder).start(name, words);
  }

  private static int ended(Process process) throws InterruptedException {
    boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
    process.destroyForcibly();
    assertThat(ended).as("ends at all").isTrue();
    return process.exitValue();
  }

  /** Pieces are kept in one folder, a sweep's cells in another. */
  private static boolean awaitFirstPiece(Path out, Process process) throws Exception {
    while (process.isAlive()) {
      for (Path place : List.of(out.resolve(".pieces"), out.resolve("cells"))) {
        for (Path file : listed(place)) {
          if (file.getFileName().toString().matches(".*\\.pieces|cell-.*\\.json")
              && Files.size(file) > 0) {
            return true;
          }
        }
      }
      Thread.sleep(LOOK_MILLIS);
    }
    return false;
  }

  private static List<Path> listed(Path place) throws IOException {
    if (!Files.isDirectory(place)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(place)) {
      return files.toList();
    }
  }

  private String said(String name) throws IOException {
    return Files.readString(folder.resolve(name)).replace(folder.toString(), "");
  }
}
