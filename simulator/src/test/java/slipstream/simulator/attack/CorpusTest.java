package slipstream.simulator.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Inputs that a fuzzer found worth keeping: read, or refused in words. */
class CorpusTest {
  private static final Path KEPT = Path.of("src/test/resources/fuzz");

  @Test
  void scenarioFiles() throws IOException {
    each("scenario", ScenarioFuzz::read);
  }

  @Test
  void trackerExports() throws IOException {
    each("history", HistoryFuzz::read);
  }

  private static void each(String folder, Predicate<byte[]> read) throws IOException {
    int accepted = 0;
    List<Path> kept;
    try (Stream<Path> files = Files.list(KEPT.resolve(folder))) {
      kept = files.sorted().toList();
    }
    for (Path file : kept) {
      try {
        accepted += read.test(Files.readAllBytes(file)) ? 1 : 0;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(file + " is neither read nor refused", e);
      }
    }
    assertThat(accepted).as("some are read").isPositive();
  }
}
