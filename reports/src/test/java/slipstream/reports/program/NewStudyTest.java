package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.program.CommandList.Offered;
import slipstream.reports.study.busfactor.BusFactorCommand;
import slipstream.reports.study.busfactor.BusFactorStudy;

/**
 * A study is a room and a line in the list: one that main code does not know is added here, and is
 * everywhere that a study is.
 */
class NewStudyTest {
  private static final List<Offered> COMMANDS = new ArrayList<>(CommandList.ALL);

  static {
    COMMANDS.add(
        0,
        new Offered(
            "bus-factor", BusFactorCommand.class, BusFactorCommand::new, new BusFactorStudy()));
  }

  @TempDir private Path folder;

  @Test
  void isInTheHelp() {
    assertThat(RealProgram.command(COMMANDS, "--help").out())
        .contains("bus-factor", "How many people the team can spare.");
  }

  @Test
  void isOnTheConsoleInTheResultThePageAndTheRetro() throws IOException {
    Typed typed = typed("--out", folder.toString());
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out()).contains("The team can spare 1.", "SPARE");
    assertThat(Files.readString(folder.resolve("result.json")))
        .contains("\"kind\": \"bus-factor\"", "\"spare\": 1");
    assertThat(folder.resolve("charts/bus-factor.png")).exists();
    Document page = Jsoup.parse(Files.readString(folder.resolve("report.html")));
    assertThat(page.select("#decide figure").get(0).text())
        .contains("One can be spared", "A black square, for a test.", "SPARE");
    assertThat(page.select("#step-change").text()).contains("Whom could we do without?");
    // What every result has stands beside it.
    assertThat(page.select("#fig-decide-slip")).hasSize(1);
  }

  @Test
  void isReadAgainFromItsStoredResult() throws IOException {
    typed("--out", folder.toString());
    Path page = folder.resolve("report.html");
    String first = Files.readString(page);
    Files.delete(page);
    Typed again = RealProgram.command(COMMANDS, "report", folder.resolve("result.json").toString());
    assertThat(again.exitCode()).as(again.err()).isZero();
    assertThat(Files.readString(page)).isEqualTo(first);
  }

  private static Typed typed(String... further) {
    List<String> words =
        new ArrayList<>(
            List.of("bus-factor", RealProgram.scenario("the-essay-team"), "--runs", "20"));
    words.addAll(List.of(further));
    return RealProgram.command(COMMANDS, words.toArray(String[]::new));
  }
}
