package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.advice.ChoiceSet;
import slipstream.simulator.experiment.advice.Race;
import slipstream.simulator.scenario.Scenario;
import slipstream.simulator.statistics.Moments;
import slipstream.simulator.team.Promise;
import slipstream.simulator.team.TeamRun;

/**
 * Slips of one team with each set of hires, in days, on the promise that it makes without them.
 * Replication i has the same luck for all sets. It belongs to one thread: teams are simulated side
 * by side, a team is not.
 */
final class TeamTrials implements Race.Arms<ChoiceSet> {
  /** The team as it is. */
  static final ChoiceSet NONE = new ChoiceSet(List.of());

  /** Promises that are kept at a time. */
  private static final int BLOCK = 25;

  private static final Measure SLIP = Measure.of(Measure.SLIP);

  private final Scenario scenario;
  private final long seed;
  private final TeamRun promisor;
  private final Map<ChoiceSet, double[]> slips = new LinkedHashMap<>();
  private long simulations;

  TeamTrials(Scenario scenario, long seed) {
    this.scenario = scenario;
    this.seed = seed;
    promisor = TeamRun.unwatched(scenario);
  }

  @Override
  public boolean extend(List<ChoiceSet> sets, int runs) {
    List<ChoiceSet> missing = new ArrayList<>();
    for (ChoiceSet set : sets) {
      if (runs(set) < runs) {
        missing.add(set);
      }
    }
    Map<ChoiceSet, Integer> had = new LinkedHashMap<>();
    List<TeamRun> teams = new ArrayList<>();
    for (ChoiceSet set : missing) {
      had.put(set, runs(set));
      slips.put(set, Arrays.copyOf(slips.getOrDefault(set, new double[0]), runs));
      teams.add(TeamRun.unwatched(set.made(scenario)));
    }
    for (int first = 0; first < runs && !missing.isEmpty(); first += BLOCK) {
      int end = Math.min(runs, first + BLOCK);
      Promise[] promises = new Promise[end - first];
      for (int i = 0; i < missing.size(); i++) {
        for (int run = Math.max(first, had.get(missing.get(i))); run < end; run++) {
          if (promises[run - first] == null) {
            promises[run - first] = promisor.promise(seed, run).copy();
          }
          slips.get(missing.get(i))[run] = slip(teams.get(i), run, promises[run - first]);
        }
      }
    }
    return true;
  }

  private double slip(TeamRun team, int run, Promise kept) {
    simulations++;
    return SLIP.of().applyAsDouble(team.run(seed, run, kept), scenario);
  }

  /** Replications that a set has. */
  int runs(ChoiceSet set) {
    double[] values = slips.get(set);
    return values == null ? 0 : values.length;
  }

  @Override
  public double value(ChoiceSet set, int run) {
    return slips.get(set)[run];
  }

  /** Days that a set saves over another, on the replications that both have. */
  Moments saved(ChoiceSet without, ChoiceSet with) {
    Moments saved = new Moments();
    for (int run = 0; run < Math.min(runs(without), runs(with)); run++) {
      saved.add(value(without, run) - value(with, run));
    }
    return saved;
  }

  /** The first slips of a set. */
  double[] slips(ChoiceSet set, int runs) {
    return Arrays.copyOf(slips.get(set), runs);
  }

  /** Replications of all sets together. */
  long simulations() {
    return simulations;
  }
}
