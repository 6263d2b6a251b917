package slipstream.simulator.engine;

/** What an event does to the simulated world. */
@FunctionalInterface
public interface Effect {
  /** Called once, at the event's time. */
  void happen();
}
