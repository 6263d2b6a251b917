package slipstream.simulator.team.workplace;

import slipstream.simulator.engine.Simulation;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.scenario.people.Staffing;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.work.Crew;

/**
 * The post of a role: empty, or held by a crew from some sprint on, with an effect that grows while
 * they ramp up.
 */
public final class Post {
  private final Role role;
  private final Staffing staffing;
  private final double from;
  private final Crew crew;
  private final Simulation simulation;

  /** Effect of its holders on their first day. */
  private double startLevel = 1;

  Post(Role role, Staffing staffing, double from, Crew crew, Simulation simulation) {
    this.role = role;
    this.staffing = staffing;
    this.from = from;
    this.crew = crew;
    this.simulation = simulation;
  }

  void rampFrom(double start) {
    startLevel = start;
  }

  /** Whether somebody holds it now. */
  public boolean held() {
    return staffing.staffed() && simulation.now() >= from;
  }

  /** Whether somebody holds it now who still ramps up. */
  public boolean rampingUp() {
    return held() && simulation.now() < from + staffing.rampUp();
  }

  /**
   * Effect of the role, 0 (missing) to 1 (a full post at full effect): part-time and ramp-up both
   * lessen it.
   */
  public double level() {
    return held() ? Math.min(1, staffing.fte()) * ramp() : 0;
  }

  /** Effect of its holders for the time they are there, from the start of the ramp to 1. */
  public double ramp() {
    if (!rampingUp()) {
      return 1;
    }
    return startLevel + (1 - startLevel) * (simulation.now() - from) / staffing.rampUp();
  }

  /** The cause that a matter of this role belongs to now. */
  public Cause cause() {
    return held() ? Cause.busy(role) : Cause.missing(role);
  }

  /** Its people; empty where the role is never staffed. */
  public Crew crew() {
    return crew;
  }

  /** The role. */
  public Role role() {
    return role;
  }
}
