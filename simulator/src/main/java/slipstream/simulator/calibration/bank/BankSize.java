package slipstream.simulator.calibration.bank;

import java.io.Serializable;

/**
 * How much is simulated.
 *
 * @param teams drawn and simulated; a power of 2 fills the prior most evenly
 * @param trackers through which each team is seen
 * @param sprints simulated of each team
 */
public record BankSize(int teams, int trackers, int sprints) implements Serializable {
  /** Fits 40 sprints within a minute on two cores: docs/decisions/0026. */
  public static final BankSize USUAL = new BankSize(512, 32, 160);

  /** Refuses what gives no answer. */
  public BankSize {
    if (teams < 1 || trackers < 1 || sprints < 1) {
      throw new IllegalArgumentException("a bank has teams, trackers and sprints, 1 or more each");
    }
  }
}
