package slipstream.simulator.calibration;

import slipstream.simulator.calibration.bank.BankSize;
import slipstream.simulator.calibration.predict.FittedTeams;
import slipstream.simulator.calibration.predict.Trust;

/** A small model for tests of other rooms. */
public final class FittedModels {
  private FittedModels() {}

  /** Few teams of the shipped prior. */
  public static FittedTeams small() {
    return of(Calibrators.SMALL);
  }

  /** Teams of the shipped prior. */
  public static FittedTeams of(BankSize size) {
    return new FittedTeams(Calibrators.bank(size, 1), Trust.USUAL, Calibrators.PRIOR.boards());
  }
}
