package slipstream.simulator.team.work;

import slipstream.simulator.scenario.Role;
import slipstream.simulator.team.ledger.Cause;

/** A witness who sees nothing. */
final class NobodyLooks implements Witness {
  @Override
  public void incident(Role owner, Cause cause, double acted, double hours) {}

  @Override
  public void escapedDefect(Role owner, Cause cause, double acted, double hours) {}

  @Override
  public void mismatch(Role owner, Cause cause, double acted, double hours) {}

  @Override
  public void reversedDecision(Crew decider, Cause cause, double acted, double hours) {}

  @Override
  public void overdueApproval(Crew chaser, Cause cause, double acted, double waited) {}
}
