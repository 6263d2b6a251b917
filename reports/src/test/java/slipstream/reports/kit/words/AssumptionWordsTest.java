package slipstream.reports.kit.words;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssumptionWordsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "mechanisms.edge-cases.rate.missing|edge cases: rate, role missing",
        "starting-conditions.backend.api-contract.present|backend: api contract, role present",
        "backlog.backend-size|backend size",
        "sprint.hours-per-day|sprint: hours per day",
        "perception.visibility.hidden|visibility: hidden",
        "seed|seed",
        "missing|missing",
      })
  void saysAKeyInWords(String key, String words) {
    assertThat(AssumptionWords.of(key)).isEqualTo(words);
  }

  @ParameterizedTest
  @CsvSource({
    "mechanisms.clarification.effort.missing,6h,6 hours",
    "mechanisms.clarification.effort.missing,1h,1 hour",
    "mechanisms.clarification.effort.missing,30 min,30 minutes",
    "mechanisms.clarification.latency.missing,0.5 days,0.5 days",
    "backlog.estimate-error,1.1,1.1 ×",
  })
  void saysAValueWithItsUnit(String key, String value, String words) {
    assertThat(AssumptionWords.measured(key, value)).isEqualTo(words);
  }
}
