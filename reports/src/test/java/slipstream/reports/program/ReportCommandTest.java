package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.apache.poi.xslf.usermodel.XMLSlideShow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.files.ReadsScenarios;

class ReportCommandTest {
  @TempDir Path folder;

  @Test
  void makesTheSamePageAndChartsFromTheStoredResultAlone() throws Exception {
    Path first = folder.resolve("first");
    Typed run =
        RealProgram.command(
            "run",
            RealProgram.scenario("the-essay-team"),
            "--runs",
            "30",
            "--out",
            first.toString());
    Path again = folder.resolve("again");
    Typed report =
        RealProgram.command(
            "report", first.resolve("result.json").toString(), "--out", again.toString());

    assertThat(report.exitCode()).as(report.err()).isZero();
    assertThat(report.out()).isEqualTo(run.out());
    assertThat(report.err()).isEqualTo("Files are in " + again + "\n");
    for (String file : new String[] {"report.html", "charts/slip.png", "charts/slip.svg"}) {
      assertThat(again.resolve(file)).hasSameBinaryContentAs(first.resolve(file));
    }
  }

  @Test
  void writesSlidesAndPaperWhereAskedFor() throws Exception {
    Typed run =
        RealProgram.command(
            "run",
            RealProgram.scenario("the-essay-team"),
            "--runs",
            "30",
            "--deck",
            "--pdf",
            "--out",
            folder.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(folder.resolve("report.pdf"))
        .content(StandardCharsets.ISO_8859_1)
        .startsWith("%PDF");
    try (XMLSlideShow show = new XMLSlideShow(Files.newInputStream(folder.resolve("deck.pptx")))) {
      assertThat(show.getSlides()).hasSizeBetween(10, 12);
      assertThat(show.getSlides().get(0).getTitle()).contains("Who or what delayed this sprint?");
    }
  }

  /**
   * Slides of another question beside an answer would deceive; of this very one they are its own.
   */
  @Test
  void slidesGoWithTheResultThatTheyShow() throws Exception {
    String essay = RealProgram.scenario("the-essay-team");
    String here = "--out=" + folder;
    RealProgram.command("run", essay, "--runs=30", "--deck", "--quiet", here);
    RealProgram.command("report", folder.resolve("result.json").toString(), here);
    assertThat(folder.resolve("deck.pptx")).exists();
    RealProgram.command("run", essay, "--runs=31", "--quiet", here);
    assertThat(folder.resolve("deck.pptx")).doesNotExist();
  }

  @Test
  void slidesShowChartsAndNeedAPlace() {
    String essay = RealProgram.scenario("the-essay-team");
    assertThat(RealProgram.command("run", essay, "--deck", "--no-charts").err())
        .isEqualTo("--deck shows charts; leave --no-charts out\n");
    assertThat(RealProgram.command("run", essay, "--pdf", "--json").err())
        .isEqualTo("--pdf writes a file; with --json say where: --out DIR\n");
  }

  @Test
  void saysWhatIsWrongWithAFileThatIsNoResult() throws Exception {
    Path file = Files.writeString(folder.resolve("a.json"), "{\"schema\": \"other/1\"}");
    Typed typed = RealProgram.command("report", file.toString());
    assertThat(typed.exitCode()).isEqualTo(3);
    assertThat(typed.err())
        .isEqualTo(
            file
                + ": not a result of this version of Slipstream: schema is 'other/1'; this version"
                + " reads 'slipstream-result/3'; run its command again\n");
    assertThat(folder.toFile().list()).containsExactly("a.json");
  }

  /** A study that found less, or said less of it, when the file was written. */
  @Test
  void saysWhichFieldAnOlderVersionDidNotWrite() throws Exception {
    JsonMapper json = JsonMapper.builder().build();
    Path stored = Path.of("src/test/resources/fuzz/result/calibrate.json");
    ObjectNode whole = (ObjectNode) json.readTree(stored.toFile());
    ObjectNode part = whole.deepCopy();
    ((ObjectNode) part.path("resemblance")).remove("levels");
    ObjectNode none = whole.deepCopy();
    none.remove("resemblance");

    Path file = folder.resolve("calibration.json");
    for (Map.Entry<String, ObjectNode> lacks :
        Map.of("resemblance.levels", part, "resemblance", none).entrySet()) {
      json.writeValue(file.toFile(), lacks.getValue());
      Typed typed = RealProgram.command("report", file.toString());

      assertThat(typed.exitCode()).isEqualTo(3);
      assertThat(typed.err())
          .isEqualTo(
              file
                  + ": not a result of this version of Slipstream: field '"
                  + lacks.getKey()
                  + "' is missing, as in what calibrate of an older version wrote; run its command"
                  + " again\n");
    }
    assertThat(folder.toFile().list()).containsExactly("calibration.json");
  }

  @Test
  void saysWhenSomebodyHasChangedWhatIsInAResult() throws Exception {
    Path made = folder.resolve("made");
    RealProgram.command(
        "run",
        RealProgram.scenario("the-essay-team"),
        "--runs",
        "20",
        "--no-charts",
        "--out",
        made.toString());
    String whole = Files.readString(made.resolve("result.json"));
    for (String field : new String[] {"\"slipDays\"", "\"onTime\""}) {
      Path file = Files.writeString(folder.resolve("b.json"), whole.replace(field, "\"other\""));
      Typed typed = RealProgram.command("report", file.toString());
      assertThat(typed.exitCode()).as(field).isEqualTo(3);
      assertThat(typed.err())
          .contains("b.json: not a result", "field 'metrics' has no '" + field.replace("\"", ""));
    }
    assertThat(folder.resolve("report.html")).doesNotExist();
  }

  @Test
  void saysThatAnotherVersionWroteItAndDrawsItNevertheless() throws Exception {
    Path made = folder.resolve("made");
    String essay = RealProgram.scenario("the-essay-team");
    Typed run = RealProgram.command("run", essay, "--runs=20", "--no-charts", "--out=" + made);
    Path file = made.resolve("result.json");
    String whole = Files.readString(file);
    Files.writeString(
        file, whole.replace("\"toolVersion\": \"development\"", "\"toolVersion\": \"0.0.9\""));
    Typed report = RealProgram.command("report", file.toString());

    assertThat(report.exitCode()).isZero();
    assertThat(report.out()).isEqualTo(run.out());
    assertThat(report.err())
        .startsWith(
            "Warning: "
                + file
                + ": written by version 0.0.9 of Slipstream, and this is development: its figures"
                + " are shown in the words and pictures of this one\n");
    assertThat(made.resolve("charts/slip.svg")).exists();
    assertThat(RealProgram.command("report", file.toString(), "--quiet").err()).isEmpty();
  }

  @Test
  void refusesATextThatCouldPoseAsAnother() throws Exception {
    Path made = folder.resolve("made");
    RealProgram.command(
        "run",
        RealProgram.scenario("the-essay-team"),
        "--runs",
        "20",
        "--no-charts",
        "--out",
        made.toString());
    String whole = Files.readString(made.resolve("result.json"));
    String name = "\"name\": \"Two";
    assertThat(whole).contains(name);
    for (String hidden : new String[] {"\u202E", "\\u202e", "\\u001b"}) {
      Path file = Files.writeString(folder.resolve("c.json"), whole.replace(name, name + hidden));
      Typed typed = RealProgram.command("report", file.toString());
      assertThat(typed.exitCode()).as(hidden).isEqualTo(3);
      assertThat(typed.err())
          .containsPattern("c.json: not a result .*: the text on line 7, column 13 holds U\\+")
          .doesNotContain("\u202E");
    }
  }

  @Test
  void saysWhereAFileStopsToBeJson() throws IOException {
    Path file = Files.writeString(folder.resolve("cut.json"), "{\n  \"schema\": ");
    assertThat(RealProgram.command("report", file.toString()).err())
        .isEqualTo(
            file
                + ": not a result of this version of Slipstream: not JSON from line 2, column 13 on;"
                + " run its command again\n");
  }

  @Test
  void saysWhatToNameWhereTheFileIsAnother() throws IOException {
    Path file = Files.writeString(folder.resolve("runs.csv"), "run,slip\n1,2\n");
    assertThat(RealProgram.command("report", file.toString()).err())
        .isEqualTo(
            file
                + ": is no stored result; name the result.json that a command wrote to its --out\n");
  }

  @Test
  void saysWhenAFolderIsNamed() {
    Typed typed = RealProgram.command("report", folder.toString());
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err()).isEqualTo(folder + ": is a folder; name the result.json in it\n");
  }

  @Test
  void saysWhenThereIsNoSuchFile() {
    Typed typed = RealProgram.command("report", folder.resolve("none.json").toString());
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err())
        .endsWith("none.json: no such file; a command writes result.json to its --out\n");
  }

  /** A file that was read is whole; what goes wrong then is no fault of the file. */
  @Test
  void aFaultOfOursIsNotLaidOnTheFile() {
    RealProgram.command(
        "run",
        RealProgram.scenario("lesson-1a-open-questions"),
        "--runs=3",
        "--no-charts",
        "--out=" + folder);
    ReadsScenarios faulty =
        (ReadsScenarios)
            Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {ReadsScenarios.class},
                (proxy, method, given) -> {
                  throw new IllegalArgumentException("Index 3 out of bounds");
                });
    Typed typed = RealProgram.reading(faulty, "report", folder.resolve("result.json").toString());
    assertThat(typed.err())
        .startsWith("This is a bug in Slipstream")
        .doesNotContain("not a result");
    assertThat(typed.exitCode()).isEqualTo(1);
  }
}
