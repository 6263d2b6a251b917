package slipstream.simulator.attack;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** How long one input may take: time of the processor, so that a busy machine is no finding. */
final class Patience {
  /** What a person waits for before asking whether it hangs. */
  private static final long MOST_NANOSECONDS = 2_000_000_000L;

  /** The first inputs pay for loading classes, which a fuzzer rewrites meanwhile. */
  private static final int WARMING_UP = 20;

  private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();
  private static int seen;

  private Patience() {}

  /**
   * Reads an input.
   *
   * @throws IllegalStateException if it took more than 2 s of a processor
   */
  static void during(Runnable reading) {
    long start = THREADS.getCurrentThreadCpuTime();
    reading.run();
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    if (++seen > WARMING_UP && taken > MOST_NANOSECONDS) {
      throw new IllegalStateException("took " + taken / 1_000_000 + " ms of a processor");
    }
  }
}
