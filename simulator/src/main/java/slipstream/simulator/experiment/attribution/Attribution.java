package slipstream.simulator.experiment.attribution;

import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.statistics.Interval;

/**
 * Shapley values of the slip and of the chance to be on time, from replications of subsets of
 * players on the same luck. A player that is on is as the scenario has it (a role missing, a
 * discipline's own variability at work); one that is off is filled, or switched off.
 *
 * @param onTimeIsAsked whether the chance to be on time was asked for rather than the slip
 * @param method {@link #FRESH_ORDERS} or {@link #ENUMERATION}
 * @param attributionRuns replications: of every subset, or of those along a drawn order
 * @param orders orders of the players that were drawn; 0 by enumeration
 * @param subsets subsets that were simulated in every replication; 0 by fresh orders
 * @param simulations replications of all subsets together
 * @param precisionAsked half-width of the 95% intervals, in days, until which orders were drawn;
 *     NaN where the number of replications was given
 * @param precisionReached the widest half-width among the players' values, in days
 * @param slip mean slip in days with every player on: the scenario as it is
 * @param baseDays mean slip with every player off: the plan itself and common luck; with the
 *     contributions it sums to {@code slip}
 * @param baseCi95 its 95% interval
 * @param shapley player ({@code missing-qa}, {@code backend}) to its contribution to the slip
 * @param onTime share of runs on time with every player on
 * @param onTimeBase share of runs on time with every player off
 * @param onTimeBaseCi95 its 95% interval
 * @param onTimeShapley player to what it adds to the share of runs on time: mostly negative
 * @param interactions pairs of players, by the size of their interaction: every pair by
 *     enumeration, those that looked largest by fresh orders
 * @param interactionsUnknown pairs of which nothing is known
 */
public record Attribution(
    boolean onTimeIsAsked,
    String method,
    int attributionRuns,
    int orders,
    int subsets,
    long simulations,
    double precisionAsked,
    double precisionReached,
    double slip,
    double baseDays,
    Interval baseCi95,
    Map<String, Contribution> shapley,
    double onTime,
    double onTimeBase,
    Interval onTimeBaseCi95,
    Map<String, OnTimeContribution> onTimeShapley,
    List<Interaction> interactions,
    int interactionsUnknown) {

  /** An order of the players drawn anew in every replication. */
  public static final String FRESH_ORDERS = "fresh-orders";

  /** Every subset of the players in every replication. */
  public static final String ENUMERATION = "enumeration";

  /** The same, where the chance to be on time was asked for. */
  public Attribution onTimeFirst() {
    return new Attribution(
        true,
        method,
        attributionRuns,
        orders,
        subsets,
        simulations,
        precisionAsked,
        precisionReached,
        slip,
        baseDays,
        baseCi95,
        shapley,
        onTime,
        onTimeBase,
        onTimeBaseCi95,
        onTimeShapley,
        interactions,
        interactionsUnknown);
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
   * @param secondAfterFirst days saved by switching the second off once the first is off; NaN where
   *     that could not be told from {@code secondAlone}
   */
  public record Interaction(
      String first,
      String second,
      double days,
      Interval ci95,
      double secondAlone,
      double secondAfterFirst) {}
}
