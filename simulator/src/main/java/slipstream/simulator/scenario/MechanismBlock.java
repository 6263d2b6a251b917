package slipstream.simulator.scenario;

/** What all blocks of {@link Mechanisms} have in common. */
public interface MechanismBlock {
  /** Whether the mechanism is on. */
  boolean enabled();

  /** The role that owns it; null where no single role does. */
  default Role governedBy() {
    return null;
  }
}
