package slipstream.simulator.team.workplace;

import slipstream.simulator.scenario.mechanism.Trouble;
import slipstream.simulator.scenario.people.Role;
import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.work.Crew;
import slipstream.simulator.team.work.Story;

/**
 * Somebody who sees things happen, and can't change them: every method returns nothing. A witness
 * implements what it cares about.
 */
public interface Witness {
  /** Nobody is there to see. */
  Witness NOBODY = new Witness() {};

  /**
   * Production fails.
   *
   * @param owner the role that should guard against it
   * @param trouble what kind of trouble it is
   * @param cause what it is truly due to
   * @param acted hour at which the cause acted
   * @param hours work to restore service
   */
  default void incident(Role owner, Trouble trouble, Cause cause, double acted, double hours) {}

  /** A defect shows in production; arguments as in {@link #incident}, without a kind. */
  default void escapedDefect(Role owner, Cause cause, double acted, double hours) {}

  /**
   * The two parts of a story do not match.
   *
   * @param hours work that is redone
   */
  default void mismatch(Role owner, Cause cause, double acted, double hours) {}

  /**
   * A decision is reversed.
   *
   * @param decider who took it
   */
  default void reversedDecision(Crew decider, Cause cause, double acted, double hours) {}

  /**
   * An approval is still missing.
   *
   * @param chaser who asks for it
   * @param waited hours since it was asked for
   */
  default void overdueApproval(Crew chaser, Cause cause, double acted, double waited) {}

  /**
   * Begun work is set aside for another story.
   *
   * @param whose timeline of whoever leaves it
   * @param story what is left
   */
  default void setAside(Timeline whose, Story story, Cause cause) {}
}
