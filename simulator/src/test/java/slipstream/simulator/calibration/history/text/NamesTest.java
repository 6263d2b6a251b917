package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  /** A mark where the text is cut counts for none of its letters; a gap counts for one. */
  @Test
  void aNameOfTheLongestLengthIsWhole() {
    assertThat(Names.clean("abc", 3)).isEqualTo("abc");
    assertThat(Names.clean("abcd", 3)).isEqualTo("abc…");
    assertThat(Names.clean("a b c", 3)).isEqualTo("a b…");
    assertThat(Names.clean("a\uFFFD")).isEqualTo("a?");
  }

  /** First and last of each range of characters that nobody sees, or that turn text around. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        0, 8, 0xE, 0x1F, 0x7F, 0x9F, 0xAD, 0x61C, 0x180E, 0x200B, 0x200F, 0x202A, 0x202E, 0x2060,
        0x206F, 0xD800, 0xDFFF, 0xE000, 0xF8FF, 0xFDD0, 0xFDEF, 0xFEFF, 0xFFF0, 0xFFFB, 0xFFFE,
        0xFFFF, 0xE0000, 0x10FFFF
      })
  void isHidden(int c) {
    assertThat(Names.clean("a" + Character.toString(c) + "b")).isEqualTo("ab");
    assertThat(Names.isSpace(c)).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      ints = {
        '\t', '\n', '\r', ' ', 0xA0, 0x1680, 0x2000, 0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000
      })
  void isWhiteSpace(int c) {
    assertThat(Names.clean("a" + Character.toString(c) + "b")).isEqualTo("a b");
    assertThat(Names.isSpace(c)).isTrue();
  }

  /** What stands beside a range is a letter or a sign like any other. */
  @ParameterizedTest
  @ValueSource(
      ints = {
        '!', '~', 0xA1, 0xAC, 0xAE, 0x61B, 0x61D, 0x167F, 0x1681, 0x180D, 0x180F, 0x1FFF, 0x2010,
        0x2027, 0x2030, 0x205E, 0x2070, 0x2FFF, 0x3001, 0xD7FF, 0xF900, 0xFDCF, 0xFDF0, 0xFEFE,
        0xFF00, 0xFFEF, 0xFFFC, 0x10000, 0xDFFFF
      })
  void isShown(int c) {
    String name = "a" + Character.toString(c) + "b";
    assertThat(Names.clean(name)).isEqualTo(name);
    assertThat(Names.isSpace(c)).isFalse();
  }
}
