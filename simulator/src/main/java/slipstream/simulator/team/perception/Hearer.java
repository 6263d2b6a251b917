package slipstream.simulator.team.perception;

import slipstream.simulator.team.ledger.Cause;
import slipstream.simulator.team.ledger.Timeline;
import slipstream.simulator.team.work.Story;

/** Hears from an observer what happens, to tell of it later. */
public interface Hearer {
  /** Somebody is named. */
  void named(Naming naming);

  /**
   * Begun work is set aside for another story.
   *
   * @param hour when
   * @param whose timeline of whoever leaves it
   */
  void setAside(double hour, Timeline whose, Story story, Cause cause);
}
