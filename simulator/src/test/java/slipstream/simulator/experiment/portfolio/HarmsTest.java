package slipstream.simulator.experiment.portfolio;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.experiment.portfolio.Portfolio.Harm;
import slipstream.simulator.experiment.portfolio.Portfolio.Shift;
import slipstream.simulator.experiment.work.Threads;
import slipstream.simulator.scenario.Scenario;

/**
 * As PortfolioAdvisorTest's teams, which wait for nobody: a newcomer takes some hours of the one
 * developer's day, of 6 h, as is the story.
 */
class HarmsTest {
  private static Scenario team(String name, String mentoring, String... further) {
    List<String> settings = new ArrayList<>(List.of(further));
    settings.add("structure.qa=present");
    settings.add("mechanisms.onboarding.enabled=true");
    settings.add("mechanisms.onboarding.mentoring=" + mentoring);
    settings.add("mechanisms.onboarding.ramp-up=40 days");
    return PortfolioAdvisorTest.waiting(name, 0, settings.toArray(String[]::new));
  }

  private static List<Harm> harms(Scenario... teams) {
    return new PortfolioAdvisor(List.of(teams), 1, 8)
        .run(new Threads(Runnable::run, 1, () -> false), (done, planned) -> {})
        .harms();
  }

  /** 3 of 6 hours are half a day, 2 of 6 a third: the larger harm stands first. */
  @Test
  void theLargestHarmStandsFirst() {
    List<Harm> harms = harms(team("A third", "2h"), team("A half", "3h"));
    assertThat(harms).extracting(Harm::team).containsExactly("A half", "A third");
    assertThat(harms.get(0).mentoringDays()).isCloseTo(0.5, within(1e-4));
    assertThat(harms.get(1).mentoringDays()).isCloseTo(1 / 3.0, within(1e-4));
    assertThat(harms.get(1).causes())
        .singleElement()
        .satisfies(
            shift -> {
              assertThat(shift.cause()).isEqualTo("busy-system-analyst");
              assertThat(shift.days().mean()).isCloseTo(1 / 3.0, within(1e-4));
            });
  }

  /** The analyst takes away an hour of waiting for an answer, and brings three of mentoring. */
  @Test
  void whatItAddsStandsBeforeWhatItTakesAway() {
    Scenario waits =
        team("Waits", "3h", "mechanisms.clarification.latency={missing: 1h, present: 0h}");
    List<Shift> shifts = harms(waits).get(0).causes();
    assertThat(shifts)
        .extracting(Shift::cause)
        .containsExactly("busy-system-analyst", "missing-system-analyst");
    assertThat(shifts.get(0).days().mean()).isCloseTo(3 / 6.0, within(1e-4));
    assertThat(shifts.get(1).days().mean()).isCloseTo(-1 / 6.0, within(1e-4));
  }
}
