package slipstream.simulator.team.mechanism;

import slipstream.simulator.team.ledger.Step;
import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Stage;
import slipstream.simulator.team.work.Story;

/**
 * A way in which missing structure disturbs delivery. It overrides the moments at which it acts.
 */
public interface Mechanism {
  /** A run begins: the clock is at 0, nobody works yet. */
  default void begin() {}

  /** A sprint was planned and begins; sprints count from 0. */
  default void sprintBegins(int sprint) {}

  /** A working day begins; days count from 0. */
  default void dayBegins(int day) {}

  /** Somebody is about to begin a part; whatever must be done first holds it. */
  default void prepare(Part part, Step trigger) {}

  /** A part's own work is finished. */
  default void built(Part part, Step trigger) {}

  /** A story enters a stage; whatever must be done in it holds the story. */
  default void enter(Story story, Stage stage, Step trigger) {}

  /** A story is done. */
  default void done(Story story) {}
}
