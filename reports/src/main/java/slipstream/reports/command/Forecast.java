package slipstream.reports.command;

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

  /** Measures a burst; the last quarter counts, when the JVM has warmed up. */
  public static Forecast of(Scenario scenario, int threads) {
    TeamRun team = TeamRun.unwatched(scenario);
    long begun = System.nanoTime();
    long middle = begun;
    int counted = 0;
    int run = 0;
    for (long now = begun; now - begun < BURST_NANOS; now = System.nanoTime()) {
      team.run(scenario.seed(), run++);
      if (now - begun < BURST_NANOS * 3 / 4) {
        middle = System.nanoTime();
      } else {
        counted++;
      }
    }
    double seconds = (System.nanoTime() - middle) / 1e9;
    int cores = Math.min(threads, Runtime.getRuntime().availableProcessors());
    return new Forecast(seconds / Math.max(1, counted) / cores);
  }

  /** {@code about 20 seconds}. */
  public String words(long replications) {
    double seconds = secondsEach * replications;
    return "about "
        + (seconds < MINUTE
            ? Figures.counted((long) Math.max(1, Math.ceil(seconds)), "second")
            : Figures.counted((long) Math.ceil(seconds / MINUTE), "minute"))
        + " on this machine.";
  }
}
