package slipstream.simulator.experiment.portfolio;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.advice.ChoiceSet;
import slipstream.simulator.experiment.advice.Race;
import slipstream.simulator.statistics.Moments;

/**
 * Slips of one team with each set of hires, as far as they were simulated. Replication i has the
 * same luck for all sets. It belongs to one thread: teams are simulated side by side, a team is
 * not.
 */
final class TeamTrials implements Race.Arms<ChoiceSet> {
  /** The team as it is. */
  static final ChoiceSet NONE = new ChoiceSet(List.of());

  private final Slips simulated;
  private final Map<ChoiceSet, double[]> slips = new LinkedHashMap<>();
  private long simulations;

  TeamTrials(Slips simulated) {
    this.simulated = simulated;
  }

  @Override
  public boolean extend(List<ChoiceSet> sets, int runs) {
    List<ChoiceSet> missing = new ArrayList<>();
    for (ChoiceSet set : sets) {
      if (runs(set) < runs) {
        missing.add(set);
      }
    }
    int[] from = new int[missing.size()];
    double[][] extended = new double[missing.size()][];
    for (int i = 0; i < from.length; i++) {
      from[i] = runs(missing.get(i));
      extended[i] = Arrays.copyOf(slips.getOrDefault(missing.get(i), new double[0]), runs);
      simulations += runs - from[i];
    }
    simulated.simulate(missing, from, extended);
    for (int i = 0; i < from.length; i++) {
      slips.put(missing.get(i), extended[i]);
    }
    return true;
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
