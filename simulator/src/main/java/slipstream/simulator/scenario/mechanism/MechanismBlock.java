package slipstream.simulator.scenario.mechanism;

import java.io.Serializable;
import java.util.Set;
import slipstream.simulator.scenario.people.Role;

/** What the parameter records of all mechanisms have in common. */
public interface MechanismBlock extends Serializable {
  /** Whether the mechanism is on. */
  boolean enabled();

  /** The role that owns it; null where no single role does. */
  default Role governedBy() {
    return null;
  }

  /**
   * The same, switched off, where it takes time for which no role and no discipline answers, so
   * that explain asks what it causes; null for most.
   */
  default MechanismBlock off() {
    return null;
  }

  /** What it makes where it is not ready; empty for most. */
  default Set<Input> inputs() {
    return Set.of();
  }

  /** Unplanned requests or incidents that it brings on a working day, on average; 0 for most. */
  default double interruptionsADay() {
    return 0;
  }

  /**
   * Why a parameter of it cannot matter to delivery, as a part of a sentence; null where it may.
   * Whether the role that owns it is there is looked at beyond this.
   *
   * @param key of the parameter within the block, without what stands below it
   */
  default String reasonAgainst(String key, Prospects prospects) {
    return enabled() ? null : Prospects.OFF;
  }
}
