package slipstream.reports.files.spill;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.console.Refusal;

class SpillFileTest {
  @TempDir private Path folder;

  @Test
  void whatWasAppendedIsReadAtAnyPlace() {
    double[] first = new Random(1).doubles(20_000).toArray();
    double[] second = {-0.0, Double.MIN_VALUE, 3};
    try (SpillFile spill = new SpillFile(folder.resolve("new/out"))) {
      spill.append(first);
      spill.append(second);
      assertThat(read(spill, 0, 20_000)).isEqualTo(first);
      assertThat(read(spill, 20_000, 3)).isEqualTo(second);
      assertThat(read(spill, 19_999, 2)).isEqualTo(new double[] {first[19_999], -0.0});
    }
  }

  @Test
  @SuppressWarnings("try")
  void nothingIsLeftAndNothingMadeThatNobodyNeeds() throws IOException {
    try (SpillFile spill = new SpillFile(folder.resolve("unused"))) {
      assertThat(folder.resolve("unused")).doesNotExist();
    }
    try (SpillFile spill = new SpillFile(folder)) {
      spill.append(new double[] {1});
    }
    try (Stream<Path> left = Files.list(folder)) {
      assertThat(left).isEmpty();
    }
  }

  @Test
  void aFolderThatTakesNoFilesIsRefusedInWords() throws IOException {
    Path file = Files.writeString(folder.resolve("file"), "not a folder");
    try (SpillFile spill = new SpillFile(file)) {
      assertThatThrownBy(() -> spill.append(new double[] {1}))
          .isInstanceOf(Refusal.class)
          .hasMessageStartingWith("cannot write to " + file + ": ")
          .hasMessageEndingWith("take fewer --runs, or another --out");
    }
  }

  private static double[] read(SpillFile spill, long from, int count) {
    double[] values = new double[count];
    spill.read(from, values);
    return values;
  }
}
