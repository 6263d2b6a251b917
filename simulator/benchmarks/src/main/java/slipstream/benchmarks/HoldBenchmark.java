package slipstream.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The hold model; one operation is one event. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class HoldBenchmark {
  @Param({
    "SLIPSTREAM",
    "PRIORITY_QUEUE",
    "SSJ_HENRIKSEN",
    "SSJ_SPLAY_TREE",
    "SLIPSTREAM_DRAWING",
    "SLIPSTREAM_ZIGGURAT",
    "SSJ_DRAWING"
  })
  public Peer peer;

  @Param({"16", "128", "1024"})
  public int pending;

  @Benchmark
  @OperationsPerInvocation(Model.EVENTS)
  public Object event() {
    return new Hold(peer.kernel(), peer.draws(), pending).run();
  }
}
