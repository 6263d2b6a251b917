package slipstream.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.AllMechanisms;

/**
 * Shipped scenarios; one operation is one replication. The whole model is much code: its second
 * compiler is busy for the first seconds, on a core that a second thread wants.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FullModelBenchmark {
  @Param({"the-essay-team", "startup-of-two", "four-frontends-six-backends", "fully-staffed-team"})
  public String scenario;

  /** With those who blame, as {@code run} simulates it, or without, as {@code explain} does. */
  @Param public Eyes eyes;

  private Replications replications;

  @Setup
  public void assemble() {
    Scenario loaded = new ScenarioLoader(AllMechanisms.LIST).shipped(scenario + ".yaml").scenario();
    replications = new Replications(loaded, eyes);
  }

  @Benchmark
  public double replication(Counted counted) {
    return replications.next(counted);
  }
}
