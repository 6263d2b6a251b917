package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.calibration.history.UnusableHistory;

class RowsTest {
  private static Rows of(String text) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return Rows.of(TextInput.open(new ByteArrayInputStream(bytes), "f.csv"), "f.csv");
  }

  /** What stands in quotes separates nothing, and of equally many the comma does. */
  @Test
  void theHeaderTellsWhatSeparates() throws IOException {
    assertThat(of("\"n;o;t;e;s\",a,b,c\n").header()).isEqualTo(List.of("n;o;t;e;s", "a", "b", "c"));
    assertThat(of("n;o;t,a,b\n").header()).isEqualTo(List.of("n;o;t", "a", "b"));
    assertThat(of("n;o,a,b\n").header()).isEqualTo(List.of("n;o", "a", "b"));
    assertThat(of("\"two\nlines\";a;b\n").header()).isEqualTo(List.of("two\nlines", "a", "b"));
  }

  @Test
  void rowsBelowDoNotTell() throws IOException {
    for (String end : List.of("\n", "\r\n", "\r")) {
      Rows rows = of("a;b" + end + "1,2,3,4;5" + end);
      assertThat(rows.header()).isEqualTo(List.of("a", "b"));
      Row row = rows.next().orElseThrow();
      assertThat(row.text(0)).isEqualTo("1,2,3,4");
      assertThat(row.line()).isEqualTo(2);
      assertThat(rows.next()).isEmpty();
    }
  }

  /** The second row begins on line 2, its first cell ends on 3, and the open quote stands there. */
  @Test
  void anOpenQuoteIsFoundOnItsOwnLine() {
    assertThatThrownBy(
            () -> {
              Rows rows = of("a,b,c\n\"one\ntwo\",2,\"3\n4,5,6\n");
              rows.next();
            })
        .isInstanceOf(UnusableHistory.class)
        .hasMessageStartingWith(
            "f.csv:3: found a quote that opens a cell here and is never closed");
  }

  @Test
  void aMillionRowsAreAllowed() throws IOException {
    Rows rows = of("a\n" + "1\n".repeat(Rows.MOST_ROWS + 1));
    for (int row = 1; row <= Rows.MOST_ROWS; row++) {
      rows.next();
    }
    assertThatThrownBy(rows::next)
        .hasMessage("f.csv:1000002: found more than a million rows; export fewer of them");
  }

  /** Two letters, each with its zero byte, are no more than four bytes. */
  @Test
  void twoLettersTellUtf16() {
    assertThatThrownBy(() -> of("a\0b\0")).hasMessageContaining("UTF-16 without a byte order mark");
    assertThatThrownBy(() -> of("a\0b")).hasMessageContaining("a NUL byte");
  }
}
