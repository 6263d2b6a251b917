package slipstream.benchmarks;

import slipstream.simulator.engine.Effect;

/**
 * The limit for a model of two alarms: no calendar at all, but a variable for each and a
 * comparison. What a run takes on it, it takes for the model itself.
 */
final class NoCalendar implements Kernel {
  private static final double NEVER = Double.POSITIVE_INFINITY;

  private Effect first;
  private Effect second;
  private double firstTime = NEVER;
  private double secondTime = NEVER;
  private double now;
  private boolean stopped;

  @Override
  public Alarm alarm(Effect effect) {
    if (first == null) {
      first = effect;
      return delay -> firstTime = now + delay;
    }
    if (second == null) {
      second = effect;
      return delay -> secondTime = now + delay;
    }
    throw new IllegalStateException("it has two alarms");
  }

  @Override
  public double now() {
    return now;
  }

  @Override
  public void run() {
    while (!stopped) {
      if (firstTime < secondTime) {
        now = firstTime;
        firstTime = NEVER;
        first.happen();
      } else {
        now = secondTime;
        secondTime = NEVER;
        second.happen();
      }
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
