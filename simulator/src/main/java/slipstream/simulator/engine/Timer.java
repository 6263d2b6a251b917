package slipstream.simulator.engine;

/**
 * The one next thing that will happen to its owner. Setting it again replaces what was set; a timer
 * that has gone off is free to be set again.
 */
public final class Timer {
  private final Simulation simulation;
  private final Calendar calendar;
  private final int slot;
  private final int urgency;

  Timer(Simulation simulation, Calendar calendar, int urgency) {
    this.simulation = simulation;
    this.calendar = calendar;
    this.slot = calendar.open();
    this.urgency = urgency;
  }

  /**
   * Sets the timer off after a delay.
   *
   * @param delay hours from now, not negative
   */
  public void in(double delay) {
    calendar.put(slot, simulation.now() + delay, urgency);
  }

  /**
   * Sets the timer off at a time.
   *
   * @param time hours on the simulation's clock, not before now
   */
  public void at(double time) {
    calendar.put(slot, time, urgency);
  }

  /** Takes back what was set; nothing happens if nothing was. */
  public void cancel() {
    calendar.clear(slot);
  }

  /** Whether the timer is set. */
  public boolean pending() {
    return calendar.pending(slot);
  }

  /** When it goes off, in hours; infinite if it is not set. */
  public double due() {
    return calendar.time(slot);
  }
}
