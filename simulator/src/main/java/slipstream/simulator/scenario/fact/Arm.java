package slipstream.simulator.scenario.fact;

import java.util.List;
import slipstream.simulator.scenario.Scenario;

/**
 * One of the teams that a fact compares.
 *
 * @param file its scenario file
 * @param settings {@code key=value} pairs over it
 * @param scenario both, resolved
 */
public record Arm(String file, List<String> settings, Scenario scenario) {
  /** Lists are copied. */
  public Arm {
    settings = List.copyOf(settings);
  }
}
