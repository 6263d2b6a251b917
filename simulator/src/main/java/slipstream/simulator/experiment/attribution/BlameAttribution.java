package slipstream.simulator.experiment.attribution;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;

/**
 * Why a party is blamed: Shapley values of its share of the blame. All shares are of 1. A player
 * that is on is as the scenario has it; one that is off treats both disciplines alike, or is a role
 * that is filled.
 *
 * @param party whose blame it is: {@code backend}
 * @param attributionRuns replications along drawn orders
 * @param orders orders of the players that were drawn
 * @param simulations replications of all subsets together
 * @param precisionAsked half-width of the 95% intervals until which orders were drawn; NaN where
 *     the number of replications was given
 * @param precisionReached the widest half-width among the players' values
 * @param blamed its share of the blame with every player on: the scenario as it is
 * @param blamedCi95 its 95% interval
 * @param caused its share of the time lost, by the critical-chain ledger
 * @param even its share of the blame with every player off; {@code caused}, what is {@code even}
 *     beyond it, and the reasons sum to {@code blamed}
 * @param evenCi95 its 95% interval
 * @param reasons player ({@code visibility}, {@code missing-qa}) to what it adds
 */
public record BlameAttribution(
    String party,
    int attributionRuns,
    int orders,
    long simulations,
    double precisionAsked,
    double precisionReached,
    double blamed,
    Interval blamedCi95,
    double caused,
    double even,
    Interval evenCi95,
    Map<String, Reason> reasons) {

  /**
   * What a player adds to the share of the blame.
   *
   * @param share Shapley value
   * @param ci95 its 95% interval
   * @param offAlone change of the share if only this player is switched off and all others stay on
   */
  public record Reason(double share, Interval ci95, Estimate offAlone) {
    /**
     * Whether blame lands there because of it: it adds, and taken away alone it takes blame away,
     * both beyond what chance may do.
     */
    public boolean because() {
      return ci95.lo() > 0 && offAlone.ci95() != null && offAlone.ci95().hi() < 0;
    }
  }

  static BlameAttribution of(
      String party, double caused, double asked, List<String> keys, OrderSums sums) {
    Moments blamed = sums.whole[Game.SLIP];
    Moments even = sums.base[Game.SLIP];
    Map<String, Reason> reasons = new LinkedHashMap<>();
    for (int player = 0; player < keys.size(); player++) {
      Moments value = sums.added[Game.SLIP][player];
      reasons.put(
          keys.get(player),
          new Reason(value.mean(), value.ci95(), Estimate.of(sums.offAlone[player])));
    }
    return new BlameAttribution(
        party,
        sums.runs,
        sums.orders,
        sums.simulations,
        asked,
        sums.widest(),
        blamed.mean(),
        blamed.ci95(),
        caused,
        even.mean(),
        even.ci95(),
        reasons);
  }
}
