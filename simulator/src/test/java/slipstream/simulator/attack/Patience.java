package slipstream.simulator.attack;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;

/** How long one input may take: time of the processor, so that a busy machine is no finding. */
final class Patience {
  /** What a person waits for before asking whether it hangs. */
  private static final long MOST_NANOSECONDS = 2_000_000_000L;

  /** The first inputs pay for loading classes, which a fuzzer rewrites meanwhile. */
  private static final int WARMING_UP = 20;

  private static final ThreadMXBean THREADS =
      (ThreadMXBean) ManagementFactory.getPlatformMXBean(ThreadMXBean.class);
  private static int seen;
  private static long slowest;
  private static long hungriest;
  private static long nanoseconds;

  private Patience() {}

  /**
   * Reads an input.
   *
   * @throws IllegalStateException if it took more than 2 s of a processor
   */
  static void during(Runnable reading) {
    long bytes = THREADS.getCurrentThreadAllocatedBytes();
    long start = THREADS.getCurrentThreadCpuTime();
    reading.run();
    long taken = THREADS.getCurrentThreadCpuTime() - start;
    nanoseconds += taken;
    if (++seen > WARMING_UP) {
      slowest = Math.max(slowest, taken);
      hungriest = Math.max(hungriest, THREADS.getCurrentThreadAllocatedBytes() - bytes);
      if (taken > MOST_NANOSECONDS) {
        throw new IllegalStateException("took " + taken / 1_000_000 + " ms of a processor");
      }
    }
  }

  /** How many inputs were read in a second of the processor. */
  static long rate() {
    return (long) (seen / (nanoseconds / 1e9));
  }

  /**
   * What the slowest input took, and all that the hungriest one asked for, which is more than it
   * ever held at once.
   */
  static String worst() {
    return "slowest " + slowest / 1_000_000 + " ms, hungriest " + (hungriest >> 20) + " MB";
  }
}
