package slipstream.simulator.calibration.bank;

import java.io.Serializable;
import slipstream.simulator.scenario.Scenario;

/** Makes teams from drawn values, wherever they are simulated. */
@FunctionalInterface
public interface TeamMaker extends Serializable {
  /**
   * A team.
   *
   * @param values one for each of the prior's team parameters
   */
  Scenario apply(double[] values);
}
