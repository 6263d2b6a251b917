package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.simulator.SmallMachine;
import slipstream.simulator.calibration.history.reading.HistoryReader;

/** 200,000 rows of a Jira export, 1 KB each, read by a machine of 256 MB. */
class LargeFilesTest {
  private static final int ROWS = 200_000;
  private static final int SPRINTS = 200;

  @TempDir Path folder;

  /** Runs in the small machine. */
  public static void main(String[] arguments) throws IOException {
    try (InputStream in = Files.newInputStream(Path.of(arguments[0]))) {
      History history = HistoryReader.read(in, "large.csv", ReadingOptions.NONE);
      double sum = history.sprints().stream().mapToDouble(PastSprint::delivered).sum();
      System.out.print(history.sprints().size() + " sprints, " + sum + " delivered");
    }
  }

  @Test
  void aLargeExportIsReadInSmallMemory() throws Exception {
    Path file = folder.resolve("large.csv");
    write(file);
    String output = SmallMachine.says(LargeFilesTest.class, file);

    // A thousand items of two points in each sprint, all done.
    assertThat(output).isEqualTo("200 sprints, 400000.0 delivered");
  }

  private static void write(Path file) throws IOException {
    String description = "\"two lines,\nand a \"\"quote\"\" " + "x".repeat(900) + '"';
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write("Summary,Issue key,Issue Type,Status,Created,Resolved,Sprint,Sprint,Description,");
      out.write("Custom field (Story Points)\n");
      for (int i = 0; i < ROWS; i++) {
        LocalDate start = LocalDate.of(2015, 1, 5).plusWeeks(2L * (i % SPRINTS));
        out.write("Some title,A-" + i + ",Story,Done," + start + " 09:00,");
        out.write(start.plusDays(4) + " 17:00,Sprint " + i % SPRINTS + ",,");
        out.write(description + ",2.0\n");
      }
    }
  }
}
