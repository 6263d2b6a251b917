package slipstream.reports.program;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.reports.Told;
import slipstream.reports.kit.data.ResultDocument;
import slipstream.reports.kit.table.Screen;
import slipstream.reports.report.ConsoleReport;

/** Nothing is wider than the console, unless a word alone is. */
class WidthTest {
  private static final String ESSAY = RealProgram.scenario("the-essay-team");

  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void answersFit(int columns) {
    answer(columns, "run", null);
    answer(columns, "explain", EssayStudies.attribution());
    answer(columns, "advise", EssayStudies.advice());
    answer(columns, "sensitivity", EssayStudies.sensitivity());
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 60, 80})
  void whatCommandsPrintFits(int columns) {
    command(columns, "replay", ESSAY, "--runs=5", "--no-charts", "--all", "--out=" + folder);
    command(
        columns,
        "sweep",
        ESSAY,
        "--set=structure.qa=missing,present",
        "--runs=5",
        "--out=" + folder.resolve("sweep" + columns));
    command(columns, "parameters");
    command(columns, "what-if", ESSAY, "--hire=qa", "--runs=5", "--no-charts", "--out=" + folder);
    command(
        columns,
        "compare",
        ESSAY,
        RealProgram.scenario("fully-staffed-team"),
        "--runs=5",
        "--no-charts",
        "--out=" + folder);
    command(columns, "run", ESSAY, "--runs=5", "--no-charts", "--out=" + folder);
  }

  @ParameterizedTest
  @ValueSource(ints = {40, 54, 55, 60, 80})
  void helpFits(int columns) {
    command(columns, "--help");
    for (CommandList.Offered offered : CommandList.ALL) {
      command(columns, "help", offered.typed());
    }
    command(columns, "explain", "--help");
  }

  @Test
  void withoutAWidthNothingIsBroken() {
    assertThat(RealProgram.command("parameters").out().lines())
        .anySatisfy(line -> assertThat(line.length()).isGreaterThan(150));
  }

  private static void answer(int columns, String kind, Record study) {
    ResultDocument document =
        ResultDocument.of("", "", Map.of(), "", EssayTeam.told().result(), null).with(kind, study);
    fits(
        columns,
        ConsoleReport.of(
            "Two backends holding it all together, and nobody in any other role",
            Told.STUDIES.answer(document),
            new Screen(false, columns)));
  }

  private static void command(int columns, String... words) {
    Typed typed = RealProgram.narrow(columns, words);
    assertThat(typed.exitCode()).as(typed.err()).isZero();
    fits(columns, typed.out() + typed.err());
  }

  private static void fits(int columns, String text) {
    assertThat(text).isNotBlank();
    assertThat(text.lines().filter(line -> line.strip().contains(" ")))
        .allSatisfy(line -> assertThat(line).hasSizeLessThanOrEqualTo(columns));
  }
}
