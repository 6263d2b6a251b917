package slipstream.reports.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import slipstream.reports.kit.table.Screen;

class TerminalTest {
  @Test
  void coloursAndMovesOnATerminalOnly() {
    assertThat(Terminal.of(Map.of("TERM", "xterm"), true, true, 0))
        .isEqualTo(new Terminal(Screen.unlimited(true), true));
    assertThat(Terminal.of(Map.of("TERM", "xterm"), false, false, 0)).isEqualTo(Terminal.PLAIN);
  }

  @Test
  void keepsStillInPipelinesAndOnDumbTerminals() {
    assertThat(Terminal.of(Map.of("CI", "true"), true, true, 0)).isEqualTo(Terminal.PLAIN);
    assertThat(Terminal.of(Map.of("TERM", "dumb"), true, true, 0)).isEqualTo(Terminal.PLAIN);
  }

  @Test
  void honoursNoColor() {
    assertThat(Terminal.of(Map.of("NO_COLOR", "1"), true, true, 0))
        .isEqualTo(new Terminal(Screen.unlimited(false), true));
  }

  @Test
  void isAsWideAsTheUserSaysElseAsTheTerminalIs() {
    assertThat(columns(Map.of(), true, 80)).isEqualTo(80);
    assertThat(columns(Map.of("COLUMNS", "60"), true, 80)).isEqualTo(60);
    assertThat(columns(Map.of("COLUMNS", "60"), false, 0)).isEqualTo(60);
    assertThat(columns(Map.of("COLUMNS", "wide"), true, 80)).isEqualTo(80);
    assertThat(columns(Map.of(), true, 12)).isEqualTo(40);
  }

  @Test
  void isAsWideAsItsTextWhereThereIsNoTerminal() {
    assertThat(columns(Map.of(), false, 80)).isEqualTo(Screen.UNLIMITED);
    assertThat(columns(Map.of(), true, 0)).isEqualTo(Screen.UNLIMITED);
  }

  private static int columns(Map<String, String> environment, boolean terminal, int columns) {
    return Terminal.of(environment, terminal, terminal, columns).screen().columns();
  }
}
