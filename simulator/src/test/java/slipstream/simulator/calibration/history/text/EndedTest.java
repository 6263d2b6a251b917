package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** After the text a line of its own: a line's end and the mark. */
class EndedTest {
  private final Ended text = new Ended(new StringReader("ab"));

  @Test
  void isReadLetterByLetter() throws IOException {
    assertThat(text.read()).isEqualTo('a');
    assertThat(text.read()).isEqualTo('b');
    assertThat(text.read()).isEqualTo('\n');
    assertThat(text.read()).isEqualTo(0);
    assertThat(text.read()).isEqualTo(-1);
  }

  @Test
  void isReadInPiecesOfAnySize() throws IOException {
    char[] buffer = "......".toCharArray();
    assertThat(text.read(buffer, 1, 4)).isEqualTo(2);
    assertThat(new String(buffer)).isEqualTo(".ab...");
    assertThat(text.read(buffer, 4, 1)).isEqualTo(1);
    assertThat(text.read(buffer, 5, 1)).isEqualTo(1);
    assertThat(new String(buffer)).isEqualTo(".ab.\n\0");
    assertThat(text.read(buffer, 0, 6)).isEqualTo(-1);
  }

  @Test
  void nothingAskedForEndsNothing() throws IOException {
    assertThat(text.read(new char[1], 0, 0)).isZero();
    assertThat(text.read()).isEqualTo('a');
  }
}
