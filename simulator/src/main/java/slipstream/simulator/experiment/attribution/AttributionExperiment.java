package slipstream.simulator.experiment.attribution;

import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Measure;
import slipstream.simulator.experiment.PairedRuns;
import slipstream.simulator.experiment.Progress;
import slipstream.simulator.experiment.Workers;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.scenario.Scenario;

/**
 * Simulates every coalition of players under the same luck, and divides the slip and the chance to
 * be on time among the players.
 */
public final class AttributionExperiment {
  /** Most players of whom all subsets are simulated, unless orders are asked for. */
  public static final int ENUMERATED = 10;

  /** Orders that are sampled of more players, unless another number is asked for. */
  public static final int PERMUTATIONS = 100;

  /** Fewest orders that tell their own error: two, each with its reverse. */
  public static final int FEWEST_PERMUTATIONS = 4;

  /** Most orders that may be asked for. */
  public static final int MOST_PERMUTATIONS = 10_000;

  /** Most players. */
  public static final int MOST_PLAYERS = Design.MOST_PLAYERS;

  /** Most replications of all coalitions together: all of them are kept, in 320 MB. */
  public static final int MOST_SIMULATIONS = 20_000_000;

  /** No mechanism's number: the orders have a stream of their own. */
  private static final int ORDERS = -1;

  private static final List<Measure> MEASURES =
      List.of(Measure.of(Measure.SLIP), Measure.of(Measure.ON_TIME));

  private final Players players;
  private final Design design;
  private final long seed;

  private AttributionExperiment(Players players, Design design, long seed) {
    this.players = players;
    this.design = design;
    this.seed = seed;
  }

  /** All subsets of the players, or {@link #PERMUTATIONS} orders where they are too many. */
  public static AttributionExperiment of(Players players, long seed) {
    return players.keys().size() <= ENUMERATED
        ? new AttributionExperiment(players, new AllSubsets(players.keys().size()), seed)
        : sampled(players, seed, PERMUTATIONS);
  }

  /**
   * Sampled orders of the players, however few these are.
   *
   * @param permutations {@link #FEWEST_PERMUTATIONS} to {@link #MOST_PERMUTATIONS}; an odd number
   *     is rounded up, for each order has its reverse
   */
  public static AttributionExperiment sampled(Players players, long seed, int permutations) {
    if (permutations < FEWEST_PERMUTATIONS || permutations > MOST_PERMUTATIONS) {
      throw new IllegalArgumentException(permutations + " permutations");
    }
    int count = players.keys().size();
    RandomStream chance = new RandomStream(ORDERS, count);
    chance.restart(RandomStream.replicationKey(seed, 0));
    return new AttributionExperiment(
        players, new SampledOrders(count, (permutations + 1) / 2, chance), seed);
  }

  /** Scenarios that will be simulated. */
  public int subsets() {
    return design.size();
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
    long[] coalitions = design.coalitions();
    Scenario[] scenarios = new Scenario[coalitions.length];
    for (int i = 0; i < scenarios.length; i++) {
      scenarios[i] = players.scenario(coalitions[i]);
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
    return new Division(players.keys(), design, runs).attribution(chain);
  }
}
