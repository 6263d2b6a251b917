package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NamesTest {

  @Test
  void lettersOfAnyScriptStay() {
    assertThat(Names.clean("Größe 3 – スプリント 🚀")).isEqualTo("Größe 3 – スプリント 🚀");
  }

  @Test
  void whatDisturbsATerminalGoes() {
    assertThat(Names.clean("\u001b[31mred\u0007\u0000 \u202Eabc\u2066\u200B\uFEFF\uD800x\uE000"))
        .isEqualTo("[31mred abcx");
  }

  @Test
  void whiteSpaceIsSingle() {
    assertThat(Names.clean("  Sprint\r\n\t 3\u00A0\u2028 ")).isEqualTo("Sprint 3");
  }

  @Test
  void longNamesAreCut() {
    assertThat(Names.clean("x".repeat(100_000))).isEqualTo("x".repeat(Names.LONGEST) + "…");
  }
}
