package slipstream.reports.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutdatedTest {
  @TempDir Path folder;

  private void write(String... names) throws IOException {
    Files.createDirectories(folder.resolve("charts"));
    for (String name : names) {
      Files.writeString(folder.resolve(name), name);
    }
  }

  @Test
  void takesWhatAnEarlierResultShowedAway() throws IOException {
    write("report.html", "deck.pptx", "result.json", "charts/slip.svg", "charts/slip.png");
    Outdated.remove(folder);
    assertThat(folder.toFile().list()).containsExactly("result.json");
  }

  @Test
  void leavesWhatIsSomebodyElses() throws IOException {
    write("notes.html", "charts/slip.svg", "charts/slip.png", "charts/team.png", "charts/plan.svg");
    Outdated.remove(folder);
    assertThat(folder.resolve("charts").toFile().list())
        .containsExactlyInAnyOrder("team.png", "plan.svg");
    assertThat(folder.resolve("notes.html")).exists();
  }

  @Test
  void aFolderWithoutAnyIsLeftAlone() throws IOException {
    Outdated.remove(folder);
    assertThat(folder).isEmptyDirectory();
  }
}
