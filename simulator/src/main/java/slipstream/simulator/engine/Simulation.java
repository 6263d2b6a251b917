package slipstream.simulator.engine;

import java.util.Arrays;

/**
 * Clock and loop. Events happen in the order of (time, urgency, arrival number), which is total:
 * ties are never random.
 *
 * <p>Timers are made once; {@link #reset} then begins a new run with the same timers, so that a run
 * allocates nothing.
 */
public final class Simulation {
  private final Calendar calendar = new Calendar();
  private Effect[] effects = new Effect[16];
  private int timers;
  private double now;
  private long events;
  private boolean stopped;

  /**
   * A new timer.
   *
   * @param urgency order among events of the same time, 0 (first) to 15
   * @param effect what happens when it goes off
   */
  public Timer timer(int urgency, Effect effect) {
    if (urgency < 0 || urgency > Calendar.LAST_URGENCY) {
      throw new IllegalArgumentException("urgency must be 0 to 15, found " + urgency);
    }
    if (timers == effects.length) {
      effects = Arrays.copyOf(effects, 2 * timers);
    }
    effects[timers++] = effect;
    return new Timer(this, calendar, urgency);
  }

  /** The clock, in hours. */
  public double now() {
    return now;
  }

  /** Events that have happened since the last reset. */
  public long events() {
    return events;
  }

  /** Puts the clock to 0 and cancels every timer. */
  public void reset() {
    calendar.clearAll();
    now = 0;
    events = 0;
    stopped = false;
  }

  /**
   * Lets events happen until none is pending, {@link #stop} is called, or the next lies beyond the
   * end.
   *
   * @param end hours; the clock does not pass it
   */
  public void run(double end) {
    while (!stopped) {
      double time = calendar.firstTime();
      if (time > end || time == Double.POSITIVE_INFINITY) {
        return;
      }
      int slot = calendar.first();
      now = time;
      events++;
      calendar.take(slot);
      effects[slot].happen();
      calendar.settle(slot);
    }
  }

  /** Ends the run after the present event. */
  public void stop() {
    stopped = true;
  }
}
