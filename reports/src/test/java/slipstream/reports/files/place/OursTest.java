package slipstream.reports.files.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

class OursTest {
  private static final String TEAM = RealProgram.scenario("lesson-1a-open-questions");

  @TempDir Path folder;

  private Typed run(String... further) {
    Stream<String> usual = Stream.of("run", TEAM, "--runs=3", "--quiet", "--out=" + folder);
    return RealProgram.command(Stream.concat(usual, Stream.of(further)).toArray(String[]::new));
  }

  private Path mine(String name) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, "mine");
  }

  @Test
  void whatOthersKeepUnderNamesOfOursStays() throws IOException {
    List<Path> mine =
        List.of(
            mine("report.html"),
            mine("report.pdf"),
            mine("deck.pptx"),
            mine("charts/a.svg"),
            mine("charts/a.png"));
    assertThat(run("--no-charts").exitCode()).isZero();
    assertThat(mine).allSatisfy(file -> assertThat(file).hasContent("mine"));
  }

  @Test
  void withChartsTooAndAChartThatHasNoPlaceIsSaid() throws IOException {
    List<Path> mine = List.of(mine("report.pdf"), mine("deck.pptx"), mine("charts/slip.png"));
    Typed typed = RealProgram.command("run", TEAM, "--runs=3", "--out=" + folder);
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.err()).contains("slip.png is not of this program and stays");
    assertThat(mine).allSatisfy(file -> assertThat(file).hasContent("mine"));
    assertThat(folder.resolve("charts/slip.svg")).doesNotExist();
    assertThat(folder.resolve("charts/blame.svg")).exists();
  }

  @Test
  void aNameThatIsTakenIsRefusedBeforeAnythingIsWritten() throws IOException {
    for (String name : List.of("result.json", "runs.csv", "report.html")) {
      Path mine = mine(name);
      Typed typed = run();
      assertThat(typed.exitCode()).isEqualTo(5);
      assertThat(typed.err())
          .isEqualTo(
              mine
                  + ": is there and is not of this program; give another folder (--out), or move it"
                  + " away"
                  + System.lineSeparator());
      assertThat(mine).hasContent("mine");
      Files.delete(mine);
      assertThat(folder).isEmptyDirectory();
    }
  }

  @Test
  void everythingThatIsWrittenBearsItsMark() throws IOException {
    assertThat(run("--deck", "--pdf").exitCode()).isZero();
    try (Stream<Path> files = Files.walk(folder)) {
      assertThat(files.filter(Files::isRegularFile)).hasSizeGreaterThan(10).allMatch(Ours::wrote);
    }
    assertThat(run("--deck", "--pdf").exitCode()).isZero();
    changed(folder.resolve("deck.pptx"));
    assertThat(run("--no-charts").exitCode()).isZero();
    assertThat(folder.toFile().list())
        .containsExactlyInAnyOrder("result.json", "runs.csv", "deck.pptx");
  }

  /** Saves slides under somebody's name. */
  private static void changed(Path slides) throws IOException {
    try (var zip = FileSystems.newFileSystem(slides)) {
      Path core = zip.getPath("docProps/core.xml");
      String text = Files.readString(core);
      Path copy = Files.createTempFile("core", ".xml");
      Files.writeString(copy, text.replace("By>Slipstream<", "By>Somebody<"));
      Files.move(copy, core, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  @Test
  void aLinkToNowhereIsSomebodys() throws IOException {
    Files.createSymbolicLink(folder.resolve("result.json"), folder.resolve("none"));
    assertThat(run("--no-charts").exitCode()).isEqualTo(5);
    assertThat(folder.resolve("result.json")).isSymbolicLink();
  }
}
