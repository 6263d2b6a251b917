package slipstream.reports.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Stored results that a fuzzer found worth keeping: told, or refused. */
class CorpusTest {
  private static final int CHANGED = 60;

  @Test
  void storedResults() throws IOException {
    List<Path> kept;
    try (Stream<Path> files = Files.list(Path.of("src/test/resources/fuzz/result"))) {
      kept = files.sorted().toList();
    }
    assertThat(kept).isNotEmpty();
    int told = 0;
    for (Path file : kept) {
      try {
        told += ResultFuzz.read(Files.readAllBytes(file)) ? 1 : 0;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(file + " is neither told nor refused", e);
      }
    }
    assertThat(told).as("some are told").isPositive();
  }

  /** JSON all the same, of every kind, and nearly all of it as it was. */
  @Test
  void changedResults() {
    int told = 0;
    for (byte number = 0; number < CHANGED; number++) {
      told += ChangedResultFuzz.read(new byte[] {number}) ? 1 : 0;
    }
    assertThat(told).as("some are told, some are refused").isBetween(1, CHANGED - 1);
  }
}
