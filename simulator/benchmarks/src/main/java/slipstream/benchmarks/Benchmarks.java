package slipstream.benchmarks;

import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs all benchmarks, or those whose name holds the first argument, and prints a table. In about
 * four minutes; {@code org.openjdk.jmh.Main} on the same class path takes all of JMH's options.
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
      results.addAll(new Runner(options(args.length == 0 ? "" : args[0])).run());
    }
    System.out.print(Table.of(results));
  }

  /**
   * A fresh JVM for each benchmark and peer. Iterations are short, so that some of them are hardly
   * disturbed by whoever else uses the machine.
   */
  private static Options options(String name) {
    return new OptionsBuilder()
        .include("slipstream\\.benchmarks\\..*" + name)
        .forks(1)
        .warmupIterations(2)
        .warmupTime(TimeValue.milliseconds(500))
        .measurementIterations(16)
        .measurementTime(TimeValue.milliseconds(100))
        .jvmArgsAppend("-Xms512m", "-Xmx512m", "-XX:+UseSerialGC")
        .addProfiler(GCProfiler.class)
        .verbosity(VerboseMode.SILENT)
        .build();
  }
}
