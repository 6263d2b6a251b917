package slipstream.simulator.experiment.attribution.subset;

import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.attribution.Attribution;
import slipstream.simulator.experiment.attribution.Players;
import slipstream.simulator.experiment.work.Workers;
import slipstream.simulator.scenario.Scenario;

/**
 * Simulates every coalition of players under the same luck, and divides the slip and the chance to
 * be on time among the players: exact but for luck, with every interaction. {@link
 * slipstream.simulator.experiment.attribution.FreshOrders} says the values as precisely for a small
 * part of the work.
 */
public final class AttributionExperiment {
  /** Most players of whom all subsets are simulated. */
  public static final int MOST_ENUMERATED = 12;

  /** Most replications of all coalitions together: all of them are kept, in 320 MB. */
  public static final int MOST_SIMULATIONS = 20_000_000;

  private static final List<Measure> MEASURES =
      List.of(Measure.of(Measure.SLIP), Measure.of(Measure.ON_TIME));

  private final Players players;
  private final AllSubsets subsets;
  private final long seed;

  /**
   * All subsets of the players.
   *
   * @param players {@link #MOST_ENUMERATED} at most
   */
  public AttributionExperiment(Players players, long seed) {
    this.players = players;
    this.seed = seed;
    subsets = new AllSubsets(players.keys().size());
  }

  /** Scenarios that will be simulated. */
  public int subsets() {
    return subsets.size();
  }

  /**
   * Simulates all coalitions.
   *
   * @param runs replications of each; times {@link #subsets}, {@link #MOST_SIMULATIONS} at most
   */
  public PairedRuns simulate(int runs, Workers workers, Progress progress) {
    if ((long) runs * subsets() > MOST_SIMULATIONS) {
      throw new IllegalArgumentException(runs + " runs of " + subsets() + " subsets are too many");
    }
    Scenario[] scenarios = new Scenario[subsets.size()];
    for (int coalition = 0; coalition < scenarios.length; coalition++) {
      scenarios[coalition] = players.scenario(coalition);
    }
    return PairedRuns.simulate(
        scenarios.length, i -> scenarios[i], seed, runs, MEASURES, workers, progress);
  }

  /**
   * What the simulated runs say.
   *
   * @param runs from {@link #simulate}, one run of all coalitions at least
   * @param chain critical-chain ledger of the scenario as it is: cause to mean days
   */
  public Attribution attribution(PairedRuns runs, Map<String, Double> chain) {
    return new Division(players.keys(), subsets, runs).attribution(chain);
  }
}
