package slipstream.simulator.calibration.history.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameOrderTest {

  @ParameterizedTest
  @CsvSource({
    "Sprint 9, Sprint 10",
    "Sprint, Sprint 2",
    "Sprint 2, Sprint 2a",
    "sprint 2, Sprint 10",
    "Sprint 2, sprint 10",
    "Sprint ab, Sprint b",
    "Sprint 7b, Sprint 8a",
    "Sprint 3 of 10, Sprint 3 of 11",
    "Sprint 0009, Sprint 10",
    "2026.9, 2026.10",
    "Sprint /, Sprint 1", // the sign before the digits
    "Sprint 1, 'Sprint :'", // and the one behind them
    "a, b",
  })
  void goesBefore(String one, String other) {
    assertThat(NameOrder.compare(one, other)).isNegative();
    assertThat(NameOrder.compare(other, one)).isPositive();
  }

  /** So that no two names are taken for one: the letters decide, as they are written. */
  @Test
  void onlyOneNameIsTheSame() {
    assertThat(NameOrder.compare("Sprint 1", "Sprint 1")).isZero();
    assertThat(NameOrder.compare("Sprint 1", "sprint 1")).isNegative();
    assertThat(NameOrder.compare("Sprint 01", "Sprint 1")).isNegative();
    assertThat(NameOrder.compare("Sprint 1", "Sprint 01")).isPositive();
  }

  @Test
  void namesCountIfTheyDifferInANumberOnly() {
    assertThat(NameOrder.countsUp("Sprint 9", "Sprint 10")).isTrue();
    assertThat(NameOrder.countsDown("Sprint 10", "sprint 9")).isTrue();
    assertThat(NameOrder.countsDown("Sprint 9", "Sprint 10")).isFalse();
    assertThat(NameOrder.countsUp("Sprint 9", "Cycle 10")).isFalse();
    assertThat(NameOrder.countsDown("Sprint 9", "Sprint 9")).isFalse();
    assertThat(NameOrder.countsUp("Sprint 9", "Sprint 9")).isFalse();
  }
}
