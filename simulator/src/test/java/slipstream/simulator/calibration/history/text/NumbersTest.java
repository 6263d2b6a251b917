package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import slipstream.simulator.calibration.history.UnusableHistory;

class NumbersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "5 | 5",
        "5.0 | 5",
        "3,5 | 3.5",
        "12,1 | 12.1",
        "0,125 | 0.125",
        "0.125 | 0.125",
        "1234,567 | 1234.567",
        "1.234,5 | 1234.5",
        "1,234.5 | 1234.5",
        "1 234 | 1234",
        "1'234 | 1234",
        "1000000 | 1000000",
        "1,000,000 | 1000000",
        "1.000.000 | 1000000",
      })
  void isANumberByItself(String text, double value) {
    assertThat(read(text)).containsExactly(value);
  }

  /** The other numbers tell whether a comma or a point begins the decimals. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "11.125 | 10.5 | 11.125",
        "11.125 | 10,5 | 11125",
        "12,125 | 10,5 | 12.125",
        "12,125 | 10.5 | 12125",
        "999,999 | 1,000,000 | 999999",
        "1.234 | 1.000.000 | 1234",
      })
  void isSettledByAnother(String text, String other, double value) {
    assertThat(read(text, other).get(0)).isEqualTo(value);
    assertThat(read(other, text).get(1)).isEqualTo(value);
  }

  @Test
  void isRefusedWhereNothingTells() {
    assertThatThrownBy(() -> read("12", "12,125"))
        .isInstanceOf(UnusableHistory.class)
        .hasMessage(
            "f.csv:2: found 12,125, which can mean 12125 or 12.125, and no number in the file that"
                + " tells which; write it as 12125, or with two decimals, 12.12; likewise all of its"
                + " kind");
    assertThatThrownBy(() -> read("10.5", "10,5", "12.125"))
        .hasMessageStartingWith(
            "f.csv:3: found 12.125, which can mean 12125 or 12.125, and both a decimal point (line"
                + " 1) and a decimal comma (line 2) in the file; write it as ");
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
        "1,000,001",
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
    assertThat(new Numbers().read(text, 1)).isNaN();
  }

  /** A cell a line. */
  private static List<Double> read(String... cells) {
    Numbers numbers = new Numbers();
    double[] readings = new double[cells.length];
    for (int i = 0; i < cells.length; i++) {
      readings[i] = numbers.read(cells[i], i + 1);
    }
    numbers.settle("f.csv");
    return Arrays.stream(readings).mapToObj(numbers::value).toList();
  }

  @Test
  void aNumberHasTwentyFourCharactersAtMost() {
    assertThat(new Numbers().read("0".repeat(23) + "5", 1)).isEqualTo(5);
    assertThat(new Numbers().read("0".repeat(24) + "5", 1)).isNaN();
  }
}
