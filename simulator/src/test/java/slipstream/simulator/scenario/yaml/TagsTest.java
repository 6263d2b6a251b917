package slipstream.simulator.scenario.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A tag says how another program should read a value; read without it, it would mislead. */
class TagsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "seed: !!float 3 | 2:7 | !!float",
        "name: !!str 3 | 2:7 | !!str",
        "team: !!javax.script.X {} | 2:7 | !!javax.script.X",
        "name: !local a | 2:7 | !local",
        "name: ! a | 2:7 | !",
        "name: !<tag:a.org,2002:b> a | 2:7 | !<tag:a.org,2002:b>",
        "!!str name: a | 2:1 | !!str",
      })
  void everyTagIsRefusedWhereItStands(String line, String place, String tag) {
    assertThat(Refused.child(line + "\n"))
        .containsExactly(
            "team.yaml:" + place + ": has the tag " + tag + "; values need none, leave it out");
  }

  @Test
  void aListIsRefusedForItsTagAndForWhatItIs() {
    assertThat(Refused.child("team: !!javax.script.X [a]\n"))
        .containsExactly(
            "team.yaml:2:7: has the tag !!javax.script.X; values need none, leave it out",
            "team.yaml:2:7 team: found a list; allowed is a map of frontend, backend");
  }

  @Test
  void allTagsAreToldAtOnce() {
    assertThat(Refused.child("seed: !!int 3\nruns: !!int 4\n")).hasSize(2);
  }

  @Test
  void aTagDirectiveIsRefused() {
    assertThat(Refused.text("%TAG !e! tag:a.org,2002:\n---\nextends: blank.yaml\n"))
        .containsExactly("team.yaml:1:1: has a %TAG directive; values need no tags, leave it out");
  }

  @Test
  void aTypedValueMayNotHaveOneEither() {
    assertThat(Refused.override("seed=!!float 3"))
        .containsExactly("--set:1:1: has the tag !!float; values need none, leave it out");
  }
}
