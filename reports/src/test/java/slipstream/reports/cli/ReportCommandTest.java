package slipstream.reports.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

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

  @Test
  void saysWhenThereIsNoSuchFile() {
    Typed typed = RealProgram.command("report", folder.resolve("none.json").toString());
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err())
        .endsWith("none.json: no such file; a command writes result.json to its --out\n");
  }
}
