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
import slipstream.simulator.team.mechanism.planning.UnplannedRequests;

/** The essay's team with so many times the people, the stories and the requests. */
@State(Scope.Thread)
@BenchmarkMode(Mode.Throughput)
@Warmup(iterations = 8, time = 500, timeUnit = TimeUnit.MILLISECONDS)
@OutputTimeUnit(TimeUnit.SECONDS)
public class GrowthBenchmark {
  static final int STORIES = 8;
  private static final int DEVELOPERS = 2;

  @Param({"1", "10", "100"})
  public int times;

  private Replications replications;

  @Setup
  public void assemble() {
    Scenario plain =
        new ScenarioLoader(AllMechanisms.LIST).shipped("the-essay-team.yaml").scenario();
    double requests = plain.mechanisms().of(UnplannedRequests.Row.class).rate();
    Scenario grown =
        new ScenarioLoader(AllMechanisms.LIST)
            .shipped(
                "the-essay-team.yaml",
                "backlog.stories=" + STORIES * times,
                "team.frontend.developers=" + DEVELOPERS * times,
                "team.backend.developers=" + DEVELOPERS * times,
                "mechanisms.unplanned-requests.rate=" + requests * times)
            .scenario();
    replications = new Replications(grown, Eyes.WATCHED);
  }

  @Benchmark
  public double replication(Counted counted) {
    return replications.next(counted);
  }
}
