package slipstream.reports.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

class TerminalTest {
  @Test
  void coloursAndMovesOnATerminalOnly() {
    assertThat(Terminal.of(Map.of("TERM", "xterm"), true, true))
        .isEqualTo(new Terminal(true, true));
    assertThat(Terminal.of(Map.of("TERM", "xterm"), false, false)).isEqualTo(Terminal.PLAIN);
  }

  @Test
  void keepsStillInPipelinesAndOnDumbTerminals() {
    assertThat(Terminal.of(Map.of("CI", "true"), true, true)).isEqualTo(Terminal.PLAIN);
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true, true)).isEqualTo(Terminal.PLAIN);
  }

  @Test
  void honoursNoColor() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true, true))
        .isEqualTo(new Terminal(false, true));
  }
}
