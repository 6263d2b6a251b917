package slipstream.benchmarks;

import java.util.PriorityQueue;
import slipstream.simulator.engine.Effect;

/**
 * What one writes without a library: a loop over the JDK's binary heap. It reuses its events, so it
 * allocates nothing either.
 */
final class PriorityQueueKernel implements Kernel {
  private final PriorityQueue<Event> pending = new PriorityQueue<>();
  private double now;
  private long arrivals;
  private boolean stopped;

  private final class Event implements Alarm, Comparable<Event> {
    private final Effect effect;
    private double time;
    private long arrival;

    private Event(Effect effect) {
      this.effect = effect;
    }

    @Override
    public void in(double delay) {
      time = now + delay;
      arrival = arrivals++;
      pending.add(this);
    }

    @Override
    public int compareTo(Event other) {
      if (time != other.time) {
        return time < other.time ? -1 : 1;
      }
      return Long.compare(arrival, other.arrival);
    }
  }

  @Override
  public Alarm alarm(Effect effect) {
    return new Event(effect);
  }

  @Override
  public double now() {
    return now;
  }

  @Override
  public void run() {
    while (!stopped && !pending.isEmpty()) {
      Event next = pending.poll();
      now = next.time;
      next.effect.happen();
    }
  }

  @Override
  public void stop() {
    stopped = true;
  }
}
