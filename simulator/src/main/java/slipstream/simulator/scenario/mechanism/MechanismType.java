package slipstream.simulator.scenario.mechanism;

import java.io.Serializable;
import slipstream.simulator.scenario.value.Param;

/**
 * One entry in the list of mechanisms, as far as a scenario is concerned: under which key its block
 * stands, and which record holds it. The list is handed in, so that no mechanism is named here.
 */
public interface MechanismType extends Serializable {
  /** The key of its block, such as {@code my-mechanism}. */
  String key();

  /** What the mechanism does, in a sentence. */
  String meaning();

  /** The record of its parameters; each component has a {@link Param}. */
  Class<? extends MechanismBlock> row();
}
