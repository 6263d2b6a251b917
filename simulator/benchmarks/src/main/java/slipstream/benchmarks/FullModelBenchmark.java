package slipstream.benchmarks;

import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.scenario.yaml.ScenarioLoader;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/** Shipped scenarios on one thread; one operation is one replication. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
public class FullModelBenchmark {
  @Param({"the-essay-team", "fully-staffed-team"})
  public String scenario;

  private TeamRun team;
  private long seed;
  private long replication;

  /** Events of the engine, which JMH turns into events a second. */
  @AuxCounters(AuxCounters.Type.OPERATIONS)
  @State(Scope.Thread)
  public static class Counted {
    public long events;
  }

  @Setup
  public void assemble() {
    Scenario loaded = ScenarioLoader.shipped(scenario + ".yaml").scenario();
    seed = loaded.seed();
    team = new TeamRun(loaded);
  }

  @Benchmark
  public double replication(Counted counted) {
    Facts facts = team.run(seed, replication++);
    counted.events += facts.events;
    return facts.finish;
  }
}
