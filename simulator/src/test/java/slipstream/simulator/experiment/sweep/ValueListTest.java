package slipstream.simulator.experiment.sweep;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueListTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "missing,present                      | missing;present",
        "2h, 1 day                            | 2h;1 day",
        "{fte: 0.5, from-sprint: 2},present   | {fte: 0.5, from-sprint: 2};present",
        "[3h, {a: [1, 2]}],4h                 | [3h, {a: [1, 2]}];4h",
        "\"a, b\",'it''s, c'                  | \"a, b\";'it''s, c'",
        "\"say \\\"a, b\\\"\",c               | \"say \\\"a, b\\\"\";c",
        "{name: 'x]'},{name: \"}\"}           | {name: 'x]'};{name: \"}\"}",
        "Bob's team,Ann's                     | Bob's team;Ann's",
        "a's,b                                | a's;b",
        "['x]'],b                             | ['x]'];b",
        "3h to 10h,4h to 12h                  | 3h to 10h;4h to 12h",
        "-1,+2                                | -1;+2",
        "present                              | present",
        "1 in 5                               | 1 in 5",
      })
  void splitsAtCommasThatBelongToNoValue(String text, String values) {
    assertThat(ValueList.split(text)).isEqualTo(List.of(values.split(";")));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.1..0.5/0.1       | 0.1;0.2;0.3;0.4;0.5",
        "2h..8h/2h          | 2h;4h;6h;8h",
        "2..8h/2            | 2h;4h;6h;8h",
        "1 day..3 days/1    | 1 days;2 days;3 days",
        "10%..0%/5%         | 10%;5%;0%",
        "1..6/2             | 1;3;5",
        "-1..1/0.5          | -1;-0.5;0;0.5;1",
        "0..30/10           | 0;10;20;30",
        "4..4/1             | 4",
        "1,2,4..8/2,20      | 1;2;4;6;8;20",
        "0..1/0.333333333   | 0;0.333333333;0.666666666;0.999999999",
      })
  void spellsOutRangesByExactDecimals(String text, String values) {
    assertThat(ValueList.split(text)).isEqualTo(List.of(values.split(";")));
  }

  @Test
  void takesNothingAsOneValueThatTakesTheOldOneAway() {
    assertThat(ValueList.split("")).containsExactly("");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "a,,b             | empty value",
        "a,               | empty value",
        "[1, 2            | leaves a bracket open",
        "1],2             | closes a bracket",
        "\"a, b           | leaves a quote open",
        "1..5             | a range is from..to/step",
        "1...5/1          | a range is from..to/step",
        "1..5/x           | a range is from..to/step",
        "1..5/0           | not above 0",
        "1..5/-1          | not above 0",
        "2h..4 days/1h    | mixes units",
        "0..1/0.000001    | more than 100000 values",
      })
  void saysWhatIsWrong(String text, String said) {
    assertThatThrownBy(() -> ValueList.split(text))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(said);
  }

  @Test
  void aRangeMayHoldAHundredThousandValues() {
    assertThat(ValueList.split("1..100000/1")).hasSize(100_000).endsWith("100000");
    assertThatThrownBy(() -> ValueList.split("0..100000/1"))
        .hasMessage("'0..100000/1' has more than 100000 values");
  }
}
