package slipstream.benchmarks;

import slipstream.simulator.engine.Effect;

/**
 * What the models need of an event loop. A JMH fork makes one kind of kernel only, so the JIT
 * compiler sees a single implementation and inlines it: the face costs nothing.
 */
interface Kernel {
  /** Something that can be set to happen, once at a time. */
  interface Alarm {
    /** Sets it off after a delay; only while it is not set. */
    void in(double delay);
  }

  Alarm alarm(Effect effect);

  double now();

  /** Lets events happen until {@link #stop}. */
  void run();

  void stop();
}
