package slipstream.simulator.calibration.history.tracker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.history.text.Rows;
import slipstream.simulator.calibration.history.text.TextInput;

class FormatsTest {

  @Test
  void everyFormatIsRecognisedInItsOwnSample() throws IOException {
    try (Stream<Path> samples = Files.list(Path.of("src", "test", "resources", "history"))) {
      List<String> recognised =
          samples
              .filter(sample -> !sample.toString().endsWith(".json"))
              .map(FormatsTest::format)
              .toList();

      assertThat(recognised)
          .containsExactlyInAnyOrderElementsOf(Formats.ALL.stream().map(Format::name).toList());
    }
  }

  @Test
  void theExampleOfTheDocumentsIsASprintTable() {
    assertThat(format(Path.of("docs", "examples", "sprints.csv"))).isEqualTo("sprint table");
  }

  private static String format(Path sample) {
    try {
      Rows rows = Rows.of(TextInput.open(Files.newInputStream(sample), "sample"), "sample");
      return Layout.of(rows.header(), Map.of(), sample.toString(), 1).format().name();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
