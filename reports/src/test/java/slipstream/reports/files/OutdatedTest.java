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
    write("result.json");
    Files.writeString(
        folder.resolve("report.html"), "<meta name=\"generator\" content=\"Slipstream\">");
    Files.writeString(folder.resolve("report.pdf"), "%PDF\n/Creator (Slipstream)");
    Files.writeString(
        folder.resolve("charts/slip.svg"),
        "<svg x=\"1\" role=\"img\"><desc>5 runs   ·   model, not measurement</desc>");
    Files.writeString(folder.resolve("charts/slip.png"), "known by its drawing");
    Outdated.remove(folder);
    assertThat(folder.toFile().list()).containsExactly("result.json");
  }

  @Test
  void leavesWhatIsSomebodyElses() throws IOException {
    write("report.html", "deck.pptx", "report.pdf", "charts/slip.svg", "charts/slip.png");
    Outdated.remove(folder);
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("report.html", "deck.pptx", "report.pdf", "charts");
    assertThat(folder.resolve("charts").toFile().list())
        .containsExactlyInAnyOrder("slip.svg", "slip.png");
  }

  @Test
  void aFolderWithoutAnyIsLeftAlone() throws IOException {
    Outdated.remove(folder);
    assertThat(folder).isEmptyDirectory();
  }
}
