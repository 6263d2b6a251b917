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

  @Test
  void itIsWhatOnboardingSaysWhereThatIsOn() {
    RampUp ten =
        RampUp.of(
            ExactCasesTest.oneBackend(
                "backlog.stories=1",
                "mechanisms.onboarding.enabled=true",
                "mechanisms.onboarding.ramp-up=10 days"));
    assertThat(ten.hours()).isEqualTo(60);
    assertThat(ten.none()).isFalse();
    RampUp off =
        RampUp.of(
            ExactCasesTest.oneBackend(
                "backlog.stories=1", "mechanisms.onboarding.ramp-up=10 days"));
    assertThat(off.none()).isTrue();
  }
}
