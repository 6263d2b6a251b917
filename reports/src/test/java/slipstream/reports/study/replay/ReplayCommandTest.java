package slipstream.reports.study.replay;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultJson;
import slipstream.reports.program.RealProgram;
import slipstream.reports.program.Typed;

class ReplayCommandTest {
  @TempDir Path folder;

  @Test
  void tellsTheTypicalRunDayByDay() {
    Typed typed = replay();
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out())
        .contains(
            "the typical one (nearest to the median in all measures)",
            "model, not measurement",
            "\nBackend 2  ",
            "\nStakeholders ",
            "\nDay 1\n09:00  ",
            "At the stand-up",
            "The cause: no system analyst.");
  }

  @Test
  void theWorstRunEndsLaterThanTheBest() {
    assertThat(endOf(replay("--best"))).isLessThan(endOf(replay()));
    assertThat(endOf(replay())).isLessThan(endOf(replay("--worst")));
  }

  private static int endOf(Typed typed) {
    Matcher end = Pattern.compile("on\\s+day (\\d+)").matcher(typed.out());
    assertThat(end.find()).as(typed.out() + typed.err()).isTrue();
    return Integer.parseInt(end.group(1));
  }

  @Test
  void leavesRoutineOutUnlessAllIsAskedFor() {
    assertThat(replay().out()).doesNotContain("is deployed by");
    assertThat(replay("--all").out()).contains("is deployed by", "takes up its part of story");
  }

  @Test
  void aRunIsToldByItsNumberInTheTableOfRuns() throws Exception {
    Typed typed = replay("--run", "17", "--json");
    var document = ResultJson.read(typed.out(), Told.STUDIES.kinds());
    assertThat(document.kind()).isEqualTo("replay");
    assertThat(document.closeUp().diary().run()).isEqualTo(17);
  }

  @Test
  void refusesARunThatThereIsNot() {
    Typed typed = replay("--run", "60");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err())
        .isEqualTo("--run takes a number from 0 to 59 here, found 60; --runs makes more\n");
    assertThat(replay("--run", "-1").exitCode()).isEqualTo(2);
  }

  @Test
  void refusesWhatIsNoNumber() {
    Typed typed = replay("--run", "abc");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err())
        .startsWith("Invalid value for option '--run': 'abc' is not a whole number\n");
  }

  @Test
  void refusesTwoRunsAtOnce() {
    Typed typed = replay("--worst", "--best");
    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).contains("--best, --worst are mutually exclusive");
  }

  private Typed replay(String... options) {
    String[] words =
        Stream.concat(
                Stream.of(
                    "replay",
                    RealProgram.scenario("the-essay-team"),
                    "--runs",
                    "60",
                    "--no-charts",
                    "--out",
                    folder.toString()),
                Stream.of(options))
            .toArray(String[]::new);
    return RealProgram.command(words);
  }
}
