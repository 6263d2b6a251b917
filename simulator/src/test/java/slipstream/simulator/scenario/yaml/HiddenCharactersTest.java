package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.Loading;
import slipstream.simulator.scenario.yaml.outside.HiddenCharacters;

class HiddenCharactersTest {
  private static final String WHY = ", which nobody sees and may disguise a text; remove it";

  @ParameterizedTest
  @ValueSource(
      ints = {
        0x1B, 0x7F, 0x85, 0x9B, 0xAD, 0x34F, 0x61C, 0x180E, 0x200B, 0x200C, 0x200D, 0x200E, 0x200F,
        0x2028, 0x2029, 0x202A, 0x202E, 0x2060, 0x2066, 0x2069, 0x3164, 0xFEFF, 0xE0041
      })
  void oneInAFileIsRefusedWhereItStands(int character) {
    String hidden = Character.toString(character);
    String expected = "holds " + HiddenCharacters.named(character) + WHY;

    assertThat(Refused.child("name: ab" + hidden + "c\n"))
        .containsExactly("team.yaml:2:9: " + expected);
    assertThat(Refused.child("runs: 3\n# a" + hidden + "\n"))
        .containsExactly("team.yaml:3:4: " + expected);
    assertThat(Refused.child("te" + hidden + "am: 3\n"))
        .containsExactly("team.yaml:2:3: " + expected);
  }

  @Test
  void oneThatIsWrittenAsAnEscapeIsRefusedToo() {
    assertThat(Refused.child("description: \"a\\u202Eb\"\n"))
        .containsExactly("team.yaml:2:14: holds U+202E (right-to-left override)" + WHY);
    assertThat(Refused.child("\"na\\u200Bme\": b\n"))
        .containsExactly("team.yaml:2:1: holds U+200B (zero width space)" + WHY);
    assertThat(Refused.child("name: \"\\e[31m\"\n"))
        .containsExactly("team.yaml:2:7: holds U+001B (escape)" + WHY);
    assertThat(Refused.override("name=\"a\\u2066b\""))
        .containsExactly("--set:1:1: holds U+2066 (left-to-right isolate)" + WHY);
  }

  @Test
  void oneInAKeyThatIsTypedIsShownAsItsNumber() {
    assertThat(Refused.override("na\u202Eme=b").get(0))
        .startsWith("--set na\\u202eme: unknown key \"na\\u202eme\"; ");
  }

  @Test
  void oneInATreeIsRefused() {
    assertThat(
            catchThrowable(
                () -> Loading.resolveTree(Map.of("extends", "blank.yaml", "name", "a\u202Eb"))))
        .hasMessageContaining("name: found \"a\\u202eb\"; allowed is text without hidden");
  }

  @Test
  void lettersMarksAndPicturesOfAnyScriptAreTexts() {
    String name = "Größe 数据 שלום فريق é 🚀 – ±";

    assertThat(Loading.fromText("t", Refused.PARENT + "name: " + name).scenario().name())
        .isEqualTo(name);
  }
}
