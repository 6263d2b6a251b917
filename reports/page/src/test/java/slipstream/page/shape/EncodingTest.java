package slipstream.page.shape;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

class EncodingTest {
  /**
   * 1/3 takes 16 digits, 2/3 as well; 1e23 lies between two doubles and is the lower one's name.
   */
  @ParameterizedTest
  @CsvSource({
    "0, 0",
    "-0.5, -0.5",
    "0.1, 0.1",
    "0.3333333333333333, 0.3333333333333333",
    "0.30000000000000004, 0.30000000000000004",
    "1000000, 1000000",
    "1e23, 100000000000000000000000"
  })
  void aNumberHasTheFewestDigitsThatAreReadBackAsTheSame(double number, String digits) {
    assertThat(Encoding.shortest(number)).isEqualTo(digits);
    assertThat(Double.parseDouble(digits)).isEqualTo(number);
  }

  @Test
  void whatIsNoNumberIsRefused() {
    assertThatThrownBy(() -> Encoding.shortest(Double.NaN))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void noTextEndsTheElementThatItStandsIn() {
    String name = "</script><!--\\\"é";
    var scenario =
        new ScenarioLoader(AllMechanisms.LIST)
            .fromText("test", "extends: blank.yaml\nname: '" + name + "'")
            .scenario();
    assertThat(scenario.name()).isEqualTo(name);
    assertThat(Encoding.of(scenario))
        .startsWith(
            "{\"name\":\"\\u003c/script\\u003e\\u003c!--\\u005c\\u0022\\u00e9\",\"description\"")
        .doesNotContain("<", ">");
  }
}
