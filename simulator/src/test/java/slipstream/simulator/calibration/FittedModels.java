package slipstream.simulator.calibration;

import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;

/** A small model for tests of other rooms. */
public final class FittedModels {
  private FittedModels() {}

  /** Few teams of the shipped prior. */
  public static FittedTeams small() {
    return new FittedTeams(
        Calibrators.bank(Calibrators.SMALL, 1), Trust.USUAL, Calibrators.PRIOR.boards());
  }
}
