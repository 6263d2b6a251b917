package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | false | 5",
        "5.0 | false | 5",
        "3,5 | false | 3.5",
        "3,5 | true | 3.5",
        "1,234 | false | 1234",
        "1,234 | true | 1.234",
        "1.234 | false | 1.234",
        "1.234 | true | 1234",
        "1.234,5 | false | 1234.5",
        "1,234.5 | false | 1234.5",
        "1 234 | false | 1234",
        "1'234 | false | 1234",
        "1000000 | false | 1000000",
      })
  void isANumber(String text, boolean decimalComma, double value) {
    assertThat(Numbers.read(text, decimalComma)).isEqualTo(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "NaN",
        "Infinity",
        "-Infinity",
        "1e308",
        "1E3",
        "-5",
        "−5",
        "1000001",
        "0x10",
        "5d",
        "XL",
        "5 points",
        "1,2,3",
        "1.2.3",
        "",
        ".",
        ",",
        "٣",
        "999999999999999999999999999999"
      })
  void isNone(String text) {
    assertThat(Numbers.read(text, false)).isNaN();
  }
}
