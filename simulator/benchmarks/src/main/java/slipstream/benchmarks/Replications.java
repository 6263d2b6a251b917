package slipstream.benchmarks;

import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Facts;
import slipstream.simulator.team.TeamRun;

/** One replication after another of a scenario. */
final class Replications {
  private final TeamRun team;
  private final long seed;
  private long replication;

  Replications(Scenario scenario, Eyes eyes) {
    team = eyes == Eyes.WATCHED ? new TeamRun(scenario) : TeamRun.unwatched(scenario);
    seed = scenario.seed();
  }

  double next(Counted counted) {
    Facts facts = team.run(seed, replication++);
    counted.events += facts.events;
    return facts.finish;
  }
}
