package slipstream.reports.files.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.console.Refusal;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

class FolderLockTest {
  @TempDir Path folder;

  @Test
  void leavesNothing() {
    FolderLock.of(folder.resolve("out")).close();
    assertThat(folder.resolve("out")).isEmptyDirectory();
  }

  @Test
  void isHeldByOneAtATimeThoughItsFileComesAndGoes() throws Exception {
    AtomicInteger inside = new AtomicInteger();
    AtomicInteger most = new AtomicInteger();
    ExecutorService four = Executors.newFixedThreadPool(4);
    List<Future<?>> all = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      all.add(
          four.submit(
              () -> {
                try (FolderLock lock = FolderLock.of(folder)) {
                  assertThat(lock).isNotNull();
                  most.accumulateAndGet(inside.incrementAndGet(), Math::max);
                  Thread.sleep(5);
                  inside.decrementAndGet();
                }
                return null;
              }));
    }
    for (Future<?> one : all) {
      one.get();
    }
    four.shutdown();
    assertThat(most).hasValue(1);
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void whoeverWaitsForNothingIsToldSo() {
    try (FolderLock held = FolderLock.of(folder)) {
      assertThat(held).isNotNull();
      assertThatThrownBy(() -> FolderLock.of(folder, Duration.ZERO))
          .isInstanceOf(Refusal.class)
          .hasMessage(
              folder
                  + ": another process has been writing to this folder for 0 minutes; end it, or"
                  + " give another --out");
    }
  }

  @Test
  void theFileOfAKilledProcessDisturbsNobody() throws IOException {
    Files.writeString(folder.resolve(FolderLock.NAME), "left");
    FolderLock.of(folder, Duration.ZERO).close();
    assertThat(folder).isEmptyDirectory();
  }

  /** POSIX gives a lock back when its file is closed once, which no second thread can see. */
  @Test
  void keepsAnotherProcessOut() throws Exception {
    FolderLock held = FolderLock.of(folder);
    assertThat(another()).isEqualTo(5);
    held.close();
    assertThat(another()).isZero();
  }

  private int another() throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-cp",
            System.getProperty("java.class.path"),
            Another.class.getName(),
            folder.toString())
        .start()
        .waitFor();
  }

  /** Another process that wants to write to a folder, and waits for nobody. */
  static final class Another {
    private Another() {}

    public static void main(String[] folder) {
      try {
        FolderLock.of(Path.of(folder[0]), Duration.ZERO).close();
      } catch (Refusal e) {
        System.exit(e.exitCode());
      }
    }
  }

  @Test
  void aCommandWaitsUntilTheOtherHasWrittenAllItsFiles() throws Exception {
    Path out = folder.resolve("out");
    String team = RealProgram.scenario("lesson-1a-open-questions");
    ExecutorService other = Executors.newSingleThreadExecutor();
    Future<Typed> typed;
    try (FolderLock held = FolderLock.of(out)) {
      assertThat(held).isNotNull();
      typed =
          other.submit(
              () ->
                  RealProgram.command(
                      "run", team, "--runs=3", "--no-charts", "--quiet", "--out=" + out));
      while (!waits() && !typed.isDone()) {
        Thread.sleep(10);
      }
      assertThat(out.resolve("result.json")).doesNotExist();
    }
    assertThat(typed.get().exitCode()).isZero();
    assertThat(out.toFile().list()).containsExactlyInAnyOrder("result.json", "runs.csv");
    other.shutdown();
  }

  /** Whether somebody stands before the lock. */
  private static boolean waits() {
    return Thread.getAllStackTraces().values().stream()
        .flatMap(Stream::of)
        .anyMatch(frame -> frame.getClassName().equals(FolderLock.class.getName()));
  }
}
