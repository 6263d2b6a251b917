package slipstream.simulator.experiment.attribution;

import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.statistics.Interval;

/**
 * Shapley values of the slip and of the chance to be on time, from the same replications of every
 * subset of players. A player that is on is as the scenario has it (a role missing, a discipline's
 * own variability at work); one that is off is filled, or switched off.
 *
 * @param onTimeIsAsked whether the chance to be on time was asked for rather than the slip
 * @param attributionRuns replications of every subset
 * @param subsets scenarios that were simulated
 * @param permutations sampled orders of the players; 0 where all subsets were enumerated, which is
 *     exact
 * @param slip mean slip in days with every player on: the scenario as it is
 * @param baseDays mean slip with every player off: the plan itself and common luck; with the
 *     contributions it sums to {@code slip}
 * @param baseCi95 its 95% interval
 * @param shapley player ({@code missing-qa}, {@code backend}) to its contribution to the slip
 * @param onTime share of runs on time with every player on
 * @param onTimeBase share of runs on time with every player off
 * @param onTimeBaseCi95 its 95% interval
 * @param onTimeShapley player to what it adds to the share of runs on time: mostly negative
 * @param interactions every pair of players, by the size of their interaction
 */
public record Attribution(
    boolean onTimeIsAsked,
    int attributionRuns,
    int subsets,
    int permutations,
    double slip,
    double baseDays,
    Interval baseCi95,
    Map<String, Contribution> shapley,
    double onTime,
    double onTimeBase,
    Interval onTimeBaseCi95,
    Map<String, OnTimeContribution> onTimeShapley,
    List<Interaction> interactions) {

  /** The same, where the chance to be on time was asked for. */
  public Attribution onTimeFirst() {
    return new Attribution(
        true,
        attributionRuns,
        subsets,
        permutations,
        slip,
        baseDays,
        baseCi95,
        shapley,
        onTime,
        onTimeBase,
        onTimeBaseCi95,
        onTimeShapley,
        interactions);
  }

  /**
   * What a player adds to the slip.
   *
   * @param days Shapley value
   * @param ci95 its 95% interval
   * @param offAlone change of the slip, in days, if only this player is switched off and all others
   *     stay on: the first hire
   * @param ledgerDays mean days that the critical-chain ledger charges to it
   */
  public record Contribution(double days, Interval ci95, Estimate offAlone, double ledgerDays) {}

  /** What a player adds to the share of runs on time, from -1 to 1. */
  public record OnTimeContribution(double share, Interval ci95) {}

  /**
   * What two players do together beyond what they do one by one.
   *
   * @param first player, in the order of {@code shapley}
   * @param second the other
   * @param days Shapley interaction index of the slip: above 0, together they cost more than the
   *     sum; so switching one off saves part of what the other costs as well
   * @param ci95 its 95% interval
   * @param secondAlone days saved by switching the second off, all others on
   * @param secondAfterFirst days saved by switching the second off once the first is off
   */
  public record Interaction(
      String first,
      String second,
      double days,
      Interval ci95,
      double secondAlone,
      double secondAfterFirst) {}
}
