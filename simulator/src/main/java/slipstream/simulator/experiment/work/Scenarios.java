package slipstream.simulator.experiment.work;

import java.io.Serializable;
import slipstream.simulator.scenario.Scenario;

/** Scenarios by number, from 0: made where they are simulated, so this must serialise. */
@FunctionalInterface
public interface Scenarios extends Serializable {
  /** The scenario of a number; asked by any worker, more than once. */
  Scenario of(int number);

  /**
   * The same, as far as it knows some of the numbers; all, unless a part is worth making.
   *
   * @param from the first number
   * @param to the first that is not asked for
   */
  default Scenarios part(int from, int to) {
    return this;
  }
}
