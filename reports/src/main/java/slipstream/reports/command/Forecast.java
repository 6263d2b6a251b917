package slipstream.reports.command;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.function.LongSupplier;
import slipstream.reports.kit.words.Figures;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.TeamRun;

/**
 * How long replications will take on this machine, from a short burst. Not part of any result.
 *
 * @param secondsEach of one replication, on all threads together
 */
public record Forecast(double secondsEach) {
  private static final long BURST_NANOS = 800_000_000;
  private static final double MINUTE = 60;

  /**
   * Measures a burst by this thread's processor time, for others may have the machine just now; the
   * last quarter counts, when the JVM has warmed up.
   */
  public static Forecast of(Scenario scenario, int threads) {
    ThreadMXBean time = ManagementFactory.getThreadMXBean();
    LongSupplier clock =
        time.isCurrentThreadCpuTimeSupported() ? time::getCurrentThreadCpuTime : System::nanoTime;
    TeamRun team = TeamRun.unwatched(scenario);
    long begun = clock.getAsLong();
    long now = begun;
    int run = 0;
    while (now - begun < BURST_NANOS * 3 / 4) {
      team.run(scenario.seed(), run++);
      now = clock.getAsLong();
    }
    long middle = now;
    int counted = 0;
    while (counted == 0 || now - middle < BURST_NANOS / 4) {
      team.run(scenario.seed(), run++);
      counted++;
      now = clock.getAsLong();
    }
    int cores = Math.min(threads, Runtime.getRuntime().availableProcessors());
    return new Forecast((now - middle) / 1e9 / counted / cores);
  }

  /** {@code about 20 seconds}. */
  public String words(long replications) {
    double seconds = secondsEach * replications;
    return "about "
        + (seconds < MINUTE
            ? Figures.counted((long) Math.max(1, Math.ceil(seconds)), "second")
            : Figures.counted((long) Math.ceil(seconds / MINUTE), "minute"))
        + " of simulating on this machine.";
  }
}
