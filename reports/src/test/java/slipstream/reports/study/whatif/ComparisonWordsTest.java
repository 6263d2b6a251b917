package slipstream.reports.study.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.reports.EssayStudies;
import slipstream.reports.EssayTeam;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.experiment.comparison.Alternative;

class ComparisonWordsTest {
  /** An interval that starts at 0.0, or whose ends look alike, says nothing. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          -2.3  | 0.1  | 2.3 days less delay (95%: 2.2 to 2.4)
          0.06  | 0.03 | 0.06 days more delay (95%: 0.03 to 0.09)
          -2.0  | 0    | 2.0 days less delay (95%: 2.0 to 2.0)
          -0.4  | 0.01 | 0.40 days less delay (95%: 0.39 to 0.41)
          """)
  void anIntervalHasAsManyDigitsAsItTakes(double slip, double half, String said) {
    Result team = EssayTeam.told().result();
    Alternative alternative =
        EssayStudies.alternative("with QA", List.of("a=1"), team, slip, half, 0.6, "better");
    assertThat(ComparisonWords.slip(team, alternative)).startsWith("With QA: " + said + ",");
  }

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
