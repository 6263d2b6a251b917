package slipstream.simulator.team;

import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.mechanism.growth.Onboarding;

/**
 * How long those take who are hired over a scenario until they are at full effect. A hire without
 * ramp-up is a wish, so whoever hires asks here.
 *
 * @param hours working hours; 0 is at once
 * @param hoursPerDay of the scenario
 */
public record RampUp(double hours, double hoursPerDay) {
  /** What the scenario's onboarding says; none where it is off. */
  public static RampUp of(Scenario scenario) {
    Onboarding.Row row = scenario.mechanisms().of(Onboarding.Row.class);
    return new RampUp(row.enabled() ? row.rampUp() : 0, scenario.sprint().hoursPerDay());
  }

  /** Whether those hired need no time at all. */
  public boolean none() {
    return hours == 0;
  }

  /** As files write it: in days where they are whole, else in minutes. */
  public String text() {
    long days = (long) (hours / hoursPerDay + 0.5);
    return days * hoursPerDay == hours ? days + " days" : (long) (hours * 60 + 0.5) + " min";
  }
}
