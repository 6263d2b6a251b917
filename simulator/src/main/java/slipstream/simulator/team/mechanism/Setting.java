package slipstream.simulator.team.mechanism;

import slipstream.simulator.scenario.mechanism.MechanismBlock;
import slipstream.simulator.team.work.Story;
import slipstream.simulator.team.workplace.Workplace;

/** What a mechanism is made from: the team that it disturbs, and the mechanisms beside it. */
public interface Setting {
  /** People, posts, desk, chance. */
  Workplace workplace();

  /** Every story that a run may use, by rank. */
  Story[] backlog();

  /**
   * Another mechanism of the same team, whether it is on or off: it is asked what it would do, and
   * must then answer that it does nothing.
   */
  <M extends Mechanism> M with(Declaration<M> other);

  /** Parameters of a mechanism. */
  default <R extends MechanismBlock> R row(Class<R> row) {
    return workplace().scenario().mechanisms().of(row);
  }
}
