package slipstream.simulator.team;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RampUpTest {
  @Test
  void itIsWrittenInDaysOrMinutesAndLosesNone() {
    assertThat(new RampUp(24, 6).text()).isEqualTo("4 days");
    assertThat(new RampUp(3 * 1.1, 1.1).text()).isEqualTo("3 days");
    assertThat(new RampUp(123 / 60.0, 6).text()).isEqualTo("123 min");
  }
}
