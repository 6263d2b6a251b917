package slipstream.reports.study.calibrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.reports.program.Typed;

/** What calibrate takes, what of it counts, and what it refuses. */
class CalibrateInputTest {
  private static final String EXAMPLE = "../simulator/docs/examples/sprints.csv";
  private static final Path EXPORTS = Path.of("../simulator/src/test/resources/history");

  @TempDir Path folder;

  private Typed calibrate(String... words) {
    return new Calibrating(folder).typed(words);
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "azure-devops.csv",
        "jira-french.csv",
        "jira-german.csv",
        "jira-portuguese.csv",
        "jira-spanish.csv",
        "github-project.tsv",
        "gitlab.csv",
        "jira.csv",
        "jira-sprint-reports.json",
        "jira-velocity.json",
        "shortcut.csv",
        "sprint-table.csv",
        "work-items.csv"
      })
  void exportsAreTakenAsTheyAre(String export) {
    Typed typed = calibrate(EXPORTS.resolve(export).toString());

    assertThat(typed.exitCode()).as(typed.err()).isZero();
    assertThat(typed.out())
        .containsIgnoringCase("the next sprint delivers ")
        .doesNotContain("NaN", "null");
  }

  @Test
  void whatDoesNotCountIsToldByLine() throws Exception {
    Path table =
        file(
            "dirty.csv",
            "sprint,committed,delivered\nA,10,8\nB,0,3\nC,12,12\nD,many,2\nE,9,9\nF,0,1\n");

    assertThat(calibrate(table.toString()).out())
        .contains("LEFT OUT OF THE FILE")
        .containsPattern("nothing committed.* 2 +3, 7|2 +3, 7");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "none.csv                              | 5 | none.csv: no such file",
        "NOTHNG                                | 5 | did you mean nothing.csv?",
        "nofolder/x.csv                        | 5 | there is no folder",
        "../scenarios/defaults.yaml            | 3 | say what is known of the team with --team",
        "UNDELIVERED                           | 3 | without a column \"delivered\"",
        ".                                     | 5 | is a folder",
        "EMPTY                                 | 3 | found an empty file",
        "HEADER                                | 3 | header.csv",
        "WRONG                                 | 3 | wrong.csv:1",
        "AMBIGUOUS                             | 3 | --dates day-first",
        "AMBIGUOUS --dates=first               | 2 | --dates takes one of",
        "AMBIGUOUS --count=hours               | 2 | --count takes points or items",
        "AMBIGUOUS --count=items --dates=day-first | 3 | sums of sprints and no items",
        "AMBIGUOUS --time-zone=Mars            | 2 | no zone 'Mars'",
        "AMBIGUOUS --sprint-length=0           | 2 | from 1 to 92",
        "AMBIGUOUS --columns=done              | 2 | MEANING=HEADER",
        "AMBIGUOUS --columns=finished=End      | 2 | allowed are sprint",
        "AMBIGUOUS --columns=none.yaml         | 3 | no such file",
        "AMBIGUOUS --team=none.yaml --dates=day-first | 5 | none.yaml: no such file",
        "AMBIGUOUS --team=A --team=B           | 2 | once, found A and B",
        "AMBIGUOUS --team=A --dates=day-first  | 3 | leave --team out",
        "AMBIGUOUS --set=backlog.lod=1 --dates=day-first | 2 | did you mean",
        "NOTHING                               | 3 | nothing.csv"
      })
  void refusesInOneMessageAndWritesNothing(String line, int code, String said) throws Exception {
    file("empty.csv", "");
    file("undelivered.csv", "sprint,committed\nA,5\n");
    file("header.csv", "sprint,committed,delivered\n");
    file("wrong.csv", "name,colour\nA,red\n");
    file("nothing.csv", "sprint,committed,delivered\nA,0,1\n");
    file("ambiguous.csv", "sprint,start,end,committed,delivered\nA,01/02/2026,02/02/2026,5,5\n");
    String[] words =
        Arrays.stream(line.split(" +"))
            .map(
                word ->
                    word.matches("[A-Z]{4,}")
                        ? folder.resolve(word.toLowerCase(Locale.ROOT) + ".csv").toString()
                        : word)
            .toArray(String[]::new);

    Typed typed = calibrate(words);

    assertThat(typed.exitCode()).as(typed.err()).isEqualTo(code);
    assertThat(typed.out()).isEmpty();
    assertThat(typed.err()).contains(said).doesNotContain("\tat ", "bug", "null");
    assertThat(folder.resolve("o")).doesNotExist();
  }

  @Test
  void whatEndsAfterTodayHasNotFinished() throws Exception {
    Path table =
        file(
            "dated.csv",
            "sprint,start,end,committed,delivered\nA,2026-03-02,2026-03-13,10,8\n"
                + "B,2026-03-16,2026-03-27,10,9\nC,2126-03-30,2126-04-10,10,1\n");

    assertThat(calibrate(table.toString(), "--today=2026-03-20").out())
        .contains("Only 1 sprint:")
        .containsPattern("Still running, or not begun +2 +3, 4");
    assertThat(calibrate(table.toString(), "--today=2126-12-31").out()).contains("Only 3 sprints:");
    // Without the option this machine's day counts: nobody has finished a sprint of next century.
    assertThat(calibrate(table.toString()).out()).doesNotContain("Only 3 sprints:");
    assertThat(calibrate(table.toString(), "--today=tomorrow").err())
        .contains("--today takes a day");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0", "-3", "NaN", "1e9"})
  void aCommitmentIsANumberAboveNothing(String committing) {
    Typed typed = calibrate(EXAMPLE, "--committing=" + committing);

    assertThat(typed.exitCode()).isEqualTo(2);
    assertThat(typed.err()).contains("--committing takes a number above 0");
  }
}
