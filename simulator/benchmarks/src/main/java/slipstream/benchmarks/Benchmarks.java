package slipstream.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks, or those whose class has the first argument in its name, and prints tables.
 * In about fourteen minutes; {@code org.openjdk.jmh.Main} on the same class path takes all of JMH's
 * options.
 */
public final class Benchmarks {
  /**
   * All peers are measured once, then all again: so that a machine that slows down for a while hits
   * all alike.
   */
  private static final int ROUNDS = 3;

  private Benchmarks() {}

  public static void main(String[] args) throws RunnerException {
    List<RunResult> results = new ArrayList<>();
    for (int round = 1; round <= ROUNDS; round++) {
      System.err.println("round " + round + " of " + ROUNDS);
      String name = args.length == 0 ? "" : args[0];
      results.addAll(new Runner(options(name).build()).run());
      if ("FullModel".contains(name)) {
        Options together =
            options("FullModel").threads(2).param("scenario", "the-essay-team").build();
        results.addAll(new Runner(together).run());
      }
    }
    System.out.print(Table.of(results));
  }

  /**
   * A fresh JVM for each benchmark and peer; each class says how long it warms up. Iterations are
   * short, so that some of them are hardly disturbed by whoever else uses the machine.
   */
  private static ChainedOptionsBuilder options(String name) {
    return new OptionsBuilder()
        .include("slipstream\\.benchmarks\\.\\w*" + name)
        .forks(1)
        .measurementIterations(16)
        .measurementTime(TimeValue.milliseconds(100))
        .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT);
  }
}
