package slipstream.benchmarks;

import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.apache.commons.math3.random.Well19937c;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import slipstream.simulator.random.RandomStream;

/**
 * What it costs to have a stream for every cause of chance in every replication: one operation puts
 * one stream to its beginning. The essay's team has 512.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@Warmup(iterations = 2, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
public class StreamsBenchmark {
  static final int STREAMS = 512;

  /** Whose streams. */
  public enum Maker {
    SLIPSTREAM("Slipstream, stream restarted"),
    JDK("java.util.SplittableRandom, made anew"),
    COMMONS_MATH("commons-math3 Well19937c, seeded anew");

    private final String title;

    Maker(String title) {
      this.title = title;
    }

    String title() {
      return title;
    }
  }

  @Param public Maker maker;

  private final RandomStream[] streams = new RandomStream[STREAMS];
  private final Well19937c well = new Well19937c(1);
  private long replication;

  public StreamsBenchmark() {
    for (int i = 0; i < STREAMS; i++) {
      streams[i] = new RandomStream(1, i);
    }
  }

  @Benchmark
  @OperationsPerInvocation(STREAMS)
  public long stream() {
    long key = RandomStream.replicationKey(1, replication++);
    long drawn = 0;
    for (int i = 0; i < STREAMS; i++) {
      drawn += first(i, key);
    }
    return drawn;
  }

  /** The first draw, so that no set-up is put off. */
  private long first(int stream, long key) {
    switch (maker) {
      case SLIPSTREAM:
        streams[stream].restart(key);
        return streams[stream].nextLong();
      case JDK:
        return new SplittableRandom(key ^ stream).nextLong();
      default:
        well.setSeed(key ^ stream);
        return well.nextLong();
    }
  }
}
