package slipstream.simulator.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What a fuzzer starts from, and inputs that it found worth keeping: read, or refused in words. */
class CorpusTest {
  private static final String KEPT = "src/test/resources/fuzz/";

  @Test
  void scenarioFiles() throws IOException {
    each(ScenarioFuzz::read, "../scenarios", KEPT + "scenario");
  }

  @Test
  void trackerExports() throws IOException {
    each(HistoryFuzz::read, "src/test/resources/history", KEPT + "history");
  }

  private static void each(Predicate<byte[]> read, String... folders) throws IOException {
    int accepted = 0;
    List<Path> kept = new ArrayList<>();
    for (String folder : folders) {
      try (Stream<Path> files = Files.list(Path.of(folder))) {
        List<Path> here = files.filter(Files::isRegularFile).sorted().toList();
        // A folder that was lost, or moved, would pass.
        assertThat(here).as(folder).isNotEmpty();
        kept.addAll(here);
      }
    }
    for (Path file : kept) {
      try {
        accepted += read.test(Files.readAllBytes(file)) ? 1 : 0;
      } catch (RuntimeException | StackOverflowError e) {
        throw new AssertionError(file + " is neither read nor refused", e);
      }
    }
    assertThat(accepted).as("some are read, some are refused").isBetween(1, kept.size() - 1);
  }
}
