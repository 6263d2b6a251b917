package slipstream.benchmarks;

/** A small model that runs for a fixed number of events on a kernel; for one run. */
abstract class Model {
  /** Events of a run. */
  static final int EVENTS = 100_000;

  final Kernel kernel;
  final Draws draws;
  private int events;
  private long path;
  private double since;
  private double area;

  Model(Kernel kernel, Draws draws) {
    this.kernel = kernel;
    this.draws = draws;
  }

  /**
   * What a run came to.
   *
   * @param path a hash over the times and levels of all events in their order: differs if two
   *     events swap
   * @param meanLevel time average of the level
   */
  record Outcome(long path, double meanLevel) {}

  /** Sets the first alarms. */
  abstract void begin();

  /** What the time average is taken of, such as customers in the system. */
  abstract int level();

  final Outcome run() {
    begin();
    kernel.run();
    return new Outcome(path, area / kernel.now());
  }

  /** To be called first of all in each event. */
  final void happened() {
    double now = kernel.now();
    area += level() * (now - since);
    since = now;
    path = 31 * path + Double.doubleToRawLongBits(now) + level();
    if (++events == EVENTS) {
      kernel.stop();
    }
  }
}
