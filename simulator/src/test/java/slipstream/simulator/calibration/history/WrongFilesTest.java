package slipstream.simulator.calibration.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Files that people pick by mistake, and files made to hurt. */
class WrongFilesTest {

  static Stream<Arguments> starts() {
    return Stream.of(
        arguments("PK\3\4rest", "a zip archive, such as an Excel workbook (xlsx)"),
        arguments("\u00D0\u00CF\u0011\u00E0\u00A1", "an old Excel workbook (xls)"),
        arguments("%PDF-1.7", "a PDF document"),
        arguments("\u0089PNG\r\n", "a picture (PNG)"),
        arguments("\u00FF\u00D8\u00FF\u00E0", "a picture (JPEG)"),
        arguments("GIF89a", "a picture (GIF)"),
        arguments("\u001F\u008B\u0008", "a gzip archive"),
        arguments("{\\rtf1", "a rich text document"));
  }

  @ParameterizedTest
  @MethodSource("starts")
  void aFileOfAnotherKindIsCalledByIt(String start, String kind) {
    byte[] bytes = start.getBytes(StandardCharsets.ISO_8859_1);

    assertThat(Reading.refusal(bytes, ReadingOptions.NONE))
        .isEqualTo("file.csv: found " + kind + "; export or save it as CSV (comma-separated text)");
  }

  @Test
  void htmlAndNothingAreCalledByTheirNames() {
    assertThat(Reading.refusal("\uFEFF<!doctype html><table>"))
        .startsWith("file.csv:1: found HTML or XML; ");
    assertThat(Reading.refusal("")).startsWith("file.csv: found an empty file; ");
  }

  @Test
  void aNulByteIsFoundOnItsLine() {
    assertThat(Reading.refusal("sprint,committed,delivered\nS 1,10,8\nS\u0000 2,1,1\n"))
        .startsWith("file.csv:3: found a NUL byte");
  }

  @Test
  void aQuoteThatIsNeverClosedEndsTheReading() {
    String endless = "sprint,committed,delivered\nS 1,10,8\n\"S 2,10,8\n" + "x".repeat(3_000_000);

    assertThat(Reading.refusal(endless)).startsWith("file.csv:3: found a row without end: a quote");
  }

  /** Or 17 sprints become one, whose name holds all the others. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "sprint,committed,delivered\n\"S\n1\",10,8\nS 2,10,\"8\nS 3,10,8\nS 4,10,8\n",
        "sprint,committed,delivered\r\nS 1,10,8\r\nS 2,9,8\r\n\"S 3,9,8\r\nS 4,9,8",
        "sprint,committed,delivered\n\n\n\"",
        "Status,Key,Sprint\nDone,A-1,S 1\nDone,A-2,S 1\nDone,A-3,\"S 1\"\"\nDone,A-4,S 2\n",
      })
  void aQuoteThatIsOpenAtTheEndIsRefusedWithItsLine(String text) {
    assertThat(Reading.refusal(text.replace("Status,Key", "Status,Issue Type,Issue key")))
        .isEqualTo(
            "file.csv:4: found a quote that opens a cell here and is never closed, so that all that"
                + " follows is in it; close the quote or take it out, here or further up, or export"
                + " the file again");
  }

  @Test
  void aQuoteOfTheHeaderIsOneToo() {
    assertThat(Reading.refusal("\"sprint,committed,delivered\nS 1,10,8\n"))
        .startsWith("file.csv:1: found a quote that opens a cell here and is never closed");
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
  void utf16WithoutAMarkIsCalledSo(String charset) {
    byte[] bytes = "sprint,committed,delivered\nS 1,10,8\n".getBytes(Charset.forName(charset));

    assertThat(Reading.refusal(bytes, ReadingOptions.NONE))
        .isEqualTo(
            "file.csv: found UTF-16 without a byte order mark; save it as CSV UTF-8"
                + " (comma-separated)");
  }

  /** Three columns of a table of sprints, one of them called as a column of items is. */
  @Test
  void whatWasDoneInASprintIsNoDay() {
    assertThat(Reading.refusal("Sprint,Planned,Done\nS 1,10,8\nS 2,10,7\n"))
        .contains("2 rows: done is not a date that can be read, such as \"8\"; ")
        .contains(
            "if done is how much was done in a sprint, call the columns sprint, committed and"
                + " delivered, or say which they are: --columns committed=HEADER delivered=HEADER");
  }

  @Test
  void aLineWithoutEndEndsTheReading() {
    assertThat(Reading.refusal("sprint,committed,delivered\n" + ",".repeat(5_000_000)))
        .startsWith("file.csv:2: found a row without end");
    assertThat(Reading.refusal("x".repeat(5_000_000))).startsWith("file.csv:1: found a row");
  }

  @Test
  void aMessageHoldsNothingOfTheFileRaw() {
    String refusal = Reading.refusal("\u001b[2J\u202Eevil,\u0007b\n1,2\n");

    assertThat(refusal).contains("known here: [2Jevil, b;").doesNotContain("\u001b", "\u202E");
  }

  @Test
  void aMillionSprintsAreNotATeams() {
    StringBuilder text = new StringBuilder("sprint,committed,delivered\n");
    for (int i = 0; i < 6_000; i++) {
      text.append(i).append(",1,1\n");
    }

    assertThat(Reading.refusal(text.toString()))
        .startsWith("file.csv:5002: found more than 5000 sprints; ");
  }
}
