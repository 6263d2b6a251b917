package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.advice.ChoiceSet;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.team.Promise;
import slipstream.simulator.team.TeamRun;

/** Slips on the promise that a team makes without hires. */
final class TeamSlips implements Slips {
  /** Promises that are kept at a time, and replications of a set between two looks at the stop. */
  private static final int BLOCK = 25;

  private static final Measure SLIP = Measure.of(Measure.SLIP);

  private final Scenario scenario;
  private final long seed;
  private final BooleanSupplier stop;
  private final TeamRun promisor;

  /**
   * The slips of a team.
   *
   * @param stop once true, the simulation ends with a {@link CancellationException}: a look takes
   *     minutes where many replications are asked for, and half a look is worth nothing
   */
  TeamSlips(Scenario scenario, long seed, BooleanSupplier stop) {
    this.scenario = scenario;
    this.seed = seed;
    this.stop = stop;
    promisor = TeamRun.unwatched(scenario);
  }

  @Override
  public void simulate(List<ChoiceSet> sets, int[] from, double[][] slips) {
    List<TeamRun> teams = new ArrayList<>();
    int runs = 0;
    for (int i = 0; i < slips.length; i++) {
      teams.add(TeamRun.unwatched(sets.get(i).made(scenario)));
      runs = Math.max(runs, slips[i].length);
    }
    for (int first = 0; first < runs; first += BLOCK) {
      Promise[] promises = new Promise[BLOCK];
      for (int i = 0; i < slips.length; i++) {
        if (stop.getAsBoolean()) {
          throw new CancellationException("stopped within a look at a team");
        }
        int end = Math.min(slips[i].length, first + BLOCK);
        for (int run = Math.max(first, from[i]); run < end; run++) {
          if (promises[run - first] == null) {
            promises[run - first] = promisor.promise(seed, run).copy();
          }
          slips[i][run] = slip(teams.get(i), run, promises[run - first]);
        }
      }
    }
  }

  private double slip(TeamRun team, int run, Promise kept) {
    return SLIP.of().applyAsDouble(team.run(seed, run, kept), scenario);
  }
}
