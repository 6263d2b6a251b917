package slipstream.reports.kit.live;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import slipstream.simulator.scenario.assumption.Assumption;

/** Seven places from end to end; a day has 6 hours. */
class StopsTest {
  private static Optional<Stops> stops(String value, String low, String high) {
    return Stops.of(
        new Assumption("a.key", "", value, low, high, "", "", Assumption.Standing.INSIDE), 6);
  }

  /** A third of the way to either end at each place, to three digits. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "1.1 | 1 | 1.7 | 1, 1.03, 1.07, 1.1, 1.3, 1.5, 1.7",
        "1 day | 1h | 4 days | 0.167 days, 0.444 days, 0.722 days, 1 day, 2 days, 3 days, 4 days",
        "30% | 15% | 60% | 15%, 20%, 25%, 30%, 40%, 50%, 60%",
        "12 min | 6 min | 0.5h | 6 min, 8 min, 10 min, 12 min, 18 min, 24 min, 30 min"
      })
  void anAssumedValueInsideOfItsRangeStandsInTheMiddle(
      String value, String low, String high, String texts) {
    Stops stops = stops(value, low, high).orElseThrow();
    assertThat(stops.now()).isEqualTo(3);
    assertThat(String.join(", ", stops.texts())).isEqualTo(texts);
    assertThat(stops.settings().get(3)).isEqualTo(value);
  }

  @Test
  void anAssumedValueAtAnEndStandsThere() {
    Stops stops = stops("100%", "40%", "100%").orElseThrow();
    assertThat(stops.now()).isEqualTo(6);
    assertThat(stops.texts()).containsExactly("40%", "50%", "60%", "70%", "80%", "90%", "100%");
  }

  /** 0.2 of 0.5 days: all is timed by 0.4, but for sigma and cap. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{lognormal: {median: 0.5 days, p90: 2 days}, cap: 20 days}"
            + " | {lognormal: {median: 0.2 days, p90: 0.8 days}, cap: 20 days}",
        "{lognormal: {median: 0.5 days, sigma: 1.9}}"
            + " | {lognormal: {median: 0.2 days, sigma: 1.9}}"
      })
  void ofADistributionTheShapeIsKept(String value, String scaled) {
    Stops stops = stops(value, "0.2 days", "2 days").orElseThrow();
    assertThat(stops.settings().get(0)).isEqualTo(scaled);
    assertThat(stops.texts())
        .containsExactly(
            "0.2 days", "0.3 days", "0.4 days", "0.5 days", "1 day", "1.5 days", "2 days");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0.5 | 1 | 2",
        "3 | 1 | 2",
        "0 | 0 | 2",
        "1 in 5 | 0.1 | 0.3",
        "none | 1 | 2",
        "2h | 1 | 3",
        "{uniform: {low: 1h, high: 3h}} | 1h | 3h"
      })
  void whatLiesBeyondItsRangeOrHasNoMiddleHasNoSlider(String value, String low, String high) {
    assertThat(stops(value, low, high)).isEmpty();
  }
}
