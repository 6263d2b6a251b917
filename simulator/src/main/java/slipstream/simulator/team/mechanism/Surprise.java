package slipstream.simulator.team.mechanism;

import slipstream.simulator.team.work.Part;
import slipstream.simulator.team.work.Task;

/**
 * A mechanism that meets people in the middle of work on a part, at a point measured in hours of
 * that work.
 */
public interface Surprise extends Mechanism {
  /** Hours of work on the part at which it strikes next; infinite if never again. */
  double next(Part part);

  /** The work has come to that point. Afterwards {@link #next} must lie beyond it. */
  void strike(Part part, Task trigger);
}
