package slipstream.simulator.experiment.comparison;

import java.io.Serializable;
import java.util.List;
import java.util.Map;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.experiment.Result;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Share;

/**
 * One alternative and what it moves.
 *
 * @param name its name for people: {@code with a system analyst}, or a scenario's name
 * @param changes settings that make it, as {@code key=value}; empty for another file
 * @param scenarioHash hash of its resolved scenario
 * @param result all that was found for it
 * @param difference measure to what it moves: {@code slipDays}, {@code onTime}, {@code
 *     pointsDelivered}, {@code backendBlameShare}, {@code misattributedShare}
 * @param slipShift how the slip's quantiles move
 * @param promise what of the slip moved only because another amount was promised; null where every
 *     run promised the same
 * @param payOff when it pays off; null where it brings no new hire
 * @param money cost against cost of delay; null without costs in the scenario
 */
public record Alternative(
    String name,
    List<String> changes,
    String scenarioHash,
    Result result,
    Map<String, Difference> difference,
    List<QuantileShift> slipShift,
    Promise promise,
    PayOff payOff,
    Money money) {

  /**
   * How one quantile of the slip moves, in days.
   *
   * @param quantile 0 to 1
   */
  public record QuantileShift(
      double quantile, double before, double after, double shift, Interval ci95) {}

  /**
   * The part that the promise plays.
   *
   * @param runsThatPromiseOtherwise share of runs
   * @param storiesBefore mean stories promised without the alternative
   * @param storiesAfter mean stories promised with it
   * @param slipOnOldPromise difference of the slip, in days, where the alternative must keep the
   *     promise made without it
   * @param slipByPromise the rest of the difference: only because of what was promised; both not
   *     known where the alternative has fewer stories than were promised without it
   */
  public record Promise(
      double runsThatPromiseOtherwise,
      double storiesBefore,
      double storiesAfter,
      Estimate slipOnOldPromise,
      Estimate slipByPromise) {}

  /**
   * When the work that a hire brings outweighs what it took to get the hire up to speed.
   *
   * @param firstSprint first sprint from which the cumulated effect is positive on average, up to
   *     the last one that is listed; 0 if none
   * @param sprints effect by the end of each sprint
   */
  public record PayOff(int firstSprint, List<Cumulated> sprints) {}

  /**
   * What was delivered up to a sprint's end with the hire, minus without.
   *
   * @param sprint number from 1
   * @param points in days of estimated work
   * @param probabilityPositive share of single runs in which more was delivered
   */
  public record Cumulated(int sprint, Estimate points, Share probabilityPositive) {}

  /**
   * Money over the plan.
   *
   * @param currency as the scenario names it
   * @param cost of the roles that were added, less those taken away, over the planned sprints
   * @param gain cost of the delay that is saved
   * @param net gain less cost
   */
  public record Money(String currency, double cost, Estimate gain, Estimate net)
      implements Serializable {}
}
