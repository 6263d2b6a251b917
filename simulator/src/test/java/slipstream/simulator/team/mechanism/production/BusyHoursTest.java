package slipstream.simulator.team.mechanism.production;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

/**
 * A day of 8 h; 75% come in its middle half: at 1.5 times the mean there, at half of it outside.
 */
class BusyHoursTest {
  private final BusyHours hours = new BusyHours(8, 0.75);

  @Test
  void theOuterQuarterGoesSlowlyAndTheMiddleFast() {
    assertThat(hours.until(0, 0.5)).isEqualTo(1); // 0.5 / 0.5
    assertThat(hours.until(0, 1 + 3)).isEqualTo(4); // 2 h x 0.5, then 3 / 1.5 = 2 h
    assertThat(hours.until(5, 1.5 + 0.5)).isEqualTo(2); // to 6: 1 h x 1.5; then 1 h x 0.5
  }

  @Test
  void aWholeDayIsADayFromAnyHour() {
    for (double now : new double[] {0, 1, 2, 3.7, 6, 7.9, 8, 43.3}) {
      assertThat(hours.until(now, 8)).isCloseTo(8, within(1e-12));
      assertThat(hours.until(now, 24)).isCloseTo(24, within(1e-12));
    }
  }

  @Test
  void nothingComesOutsideIfAllComeAtMidday() {
    assertThat(new BusyHours(8, 1).until(7, 1)).isEqualTo(3.5); // 3 h to 10 o'clock, then 1 / 2
  }

  @Test
  void halfOfThemInHalfOfTheDayIsAllDayAlike() {
    assertThat(new BusyHours(8, 0.5).until(3.3, 17.1)).isEqualTo(17.1);
  }
}
