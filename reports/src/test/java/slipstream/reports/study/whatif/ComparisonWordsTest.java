package slipstream.reports.study.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ComparisonWordsTest {
  /** A ratio of variances is itself estimated: of large ones only the size is known. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          1.26   | 1.3
          10     | 10.0
          62.9   | 63
          999.4  | 999
          1000.1 | over 1,000
          1839.3 | over 1,000
          """)
  void saysNoMoreDigitsThanAnybodyNeeds(double times, String said) {
    assertThat(ComparisonWords.times(times)).isEqualTo(said);
  }
}
