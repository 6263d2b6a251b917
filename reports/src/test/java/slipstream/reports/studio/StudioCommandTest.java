package slipstream.reports.studio;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

/** A page without any experiment; what it does in a browser is shown in {@code studio.test.mjs}. */
class StudioCommandTest {
  @TempDir private Path folder;

  @Test
  void aPageIsWrittenThatSimulatesAndTellsOfNoExperiment() throws IOException {
    Typed typed =
        RealProgram.command(
            "studio", RealProgram.scenario("startup-of-two"), "--out", folder.toString());
    assertThat(typed.err()).isEmpty();
    assertThat(typed.exitCode()).isZero();
    assertThat(typed.out())
        .isEqualTo("Wrote " + folder.resolve("studio.html") + ". Open it in a browser.\n");
    String html = Files.readString(folder.resolve("studio.html"));
    assertThat(html.length()).isLessThan(1_000_000);
    Document page = Jsoup.parse(html);
    assertThat(page.select("[role=tab]").eachText())
        .containsExactly("Try it", "Lessons", "The team and what is assumed");
    assertThat(page.select("#engine, #worker, #live, #course")).hasSize(4);
    assertThat(page.select("[aria-selected=true]")).isEmpty();
    assertThat(page.select("[src], link, iframe, object, embed, [style], form[action]")).isEmpty();
    assertThat(page.select("#live").first().data())
        .contains("\"command\":\"slipstream what-if scenarios/startup-of-two.yaml");
  }

  @Test
  void withoutAFileItIsTheEssaysTeam() throws IOException {
    RealProgram.command("studio", "--out", folder.toString());
    assertThat(Jsoup.parse(folder.resolve("studio.html").toFile()).select("h1").text())
        .isEqualTo("Two backends holding it all together");
  }

  @Test
  void aSiteHasAPageForEveryShippedTeamAndLinksToAllOfThem() throws IOException {
    Typed typed = RealProgram.command("studio", "--site", folder.toString());
    assertThat(typed.exitCode()).isZero();
    List<String> shipped = List.of();
    try (Stream<Path> files = Files.list(Path.of("../scenarios"))) {
      shipped =
          files
              .map(file -> file.getFileName().toString())
              .filter(name -> name.endsWith(".yaml"))
              .filter(name -> !List.of("blank.yaml", "priors.yaml").contains(name))
              .map(name -> name.replace(".yaml", ".html"))
              .sorted()
              .toList();
    }
    Document index = Jsoup.parse(folder.resolve("index.html").toFile());
    assertThat(index.select("dt a").eachAttr("href")).containsExactlyInAnyOrderElementsOf(shipped);
    // Every group has somebody, and nothing sends a reader to a command line or to a file.
    assertThat(index.select("h2 + dl, h2 + p + dl")).hasSize(5);
    assertThat(index.text()).doesNotContain("--set", ".yaml");
    assertThat(index.select("dt:has([href^=lesson-1a]) + dd").text())
        .endsWith("To take it away: a system analyst, full time.");
    assertThat(index.select("dt:has([href^=lesson-4d])").text())
        .isEqualTo("One contract, many consumers (4d)");
    assertThat(index.select("ol a"))
        .hasSizeBetween(8, 12)
        .allSatisfy(link -> assertThat(link.attr("href")).startsWith("lessons.html#lessons?at="));
    String lessons = Files.readString(folder.resolve("lessons.html"));
    assertThat(lessons.length()).isLessThan(1_000_000);
    assertThat(Jsoup.parse(lessons).select("[aria-selected=true]").eachText())
        .containsExactly("Lessons");
    assertThat(Jsoup.parse(lessons).select("#engine")).hasSize(1);
    assertThat(shipped).isNotEmpty().allSatisfy(name -> assertThat(folder.resolve(name)).exists());
    // A site of our own is written anew.
    assertThat(RealProgram.command("studio", "--site", folder.toString()).exitCode()).isZero();
  }

  @Test
  void anIndexOfSomebodyElseIsNotWrittenOver() throws IOException {
    Path index = Files.writeString(folder.resolve("index.html"), "<h1>My own site</h1>");
    Typed typed = RealProgram.command("studio", "--site", folder.toString());
    assertThat(typed.exitCode()).isEqualTo(5);
    assertThat(typed.err())
        .isEqualTo(
            index
                + ": is there and is not of this program; give another folder (--out), or move it"
                + " away\n");
    assertThat(index).hasContent("<h1>My own site</h1>");
    assertThat(folder.resolve("lessons.html")).doesNotExist();
  }

  @Test
  void aPortInUseIsNamedWithWhatToDo() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, java.net.InetAddress.getByName("127.0.0.1"))) {
      Typed typed = RealProgram.command("studio", "--serve", "--port", "" + taken.getLocalPort());
      assertThat(typed.exitCode()).isEqualTo(2);
      assertThat(typed.err())
          .startsWith("cannot listen on 127.0.0.1:" + taken.getLocalPort() + ": ")
          .endsWith("; take another port, e.g. --port 8017, or --port 0 for any that is free\n");
    }
  }

  @Test
  void ctrlCEndsServingWith130() {
    Typed typed = RealProgram.interrupted("studio", "--serve", "--port", "0");
    assertThat(typed.exitCode()).isEqualTo(130);
    assertThat(typed.out()).matches("Open http://127\\.0\\.0\\.1:\\d+/ on this machine.*\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--port 80 | --port is the port of --serve",
        "--serve --port 70000 | --port takes a number from 0 to 65535, found 70000",
        "--site x --serve | --site DIR writes all shipped scenarios there",
        "--serve --out x | --serve writes no file"
      })
  void whatMakesNoSenseIsRefused(String options, String message) {
    Typed typed = RealProgram.command(("studio " + options).split(" "));
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).startsWith(message);
  }
}
