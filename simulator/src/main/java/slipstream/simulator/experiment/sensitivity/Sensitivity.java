package slipstream.simulator.experiment.sensitivity;

import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.statistics.Interval;

/**
 * How the mean slip follows the assumptions, luck held fixed: points that are compared are
 * simulated with the same replications.
 *
 * @param tornadoRuns replications of each end of a range
 * @param slip mean slip in days at the assumed values
 * @param luckSd standard deviation of the slip of one run at the assumed values, in days
 * @param tornado one assumption at a time, the widest swing first
 * @param screening all assumptions by Morris' elementary effects, the strongest first; empty where
 *     there were few enough to need none
 * @param trajectories Morris trajectories, 0 without screening
 * @param indices Sobol indices of the assumptions that passed the screening, the largest total
 *     first
 * @param others Sobol indices of all assumptions that did not pass, moved together as one; null
 *     where all passed
 * @param indexRows base sample of the indices
 * @param indexRuns replications of each point of the sample, and of the screening
 * @param worlds how the mean slip spreads over the plausible worlds; null, as the indices are
 *     empty, if stopped before they were known
 * @param outside assumptions whose value lies outside of its range: no world has it
 * @param leftOut parameters with a range that are no assumption here, or cannot matter
 */
public record Sensitivity(
    int tornadoRuns,
    double slip,
    double luckSd,
    List<Swing> tornado,
    List<Screened> screening,
    int trajectories,
    List<Index> indices,
    Index others,
    int indexRows,
    int indexRuns,
    Spread worlds,
    List<String> outside,
    List<LeftOut> leftOut) {

  /**
   * One assumption moved alone over its range; all else as assumed.
   *
   * @param key parameter
   * @param value assumed value, as written
   * @param low lower end, as written
   * @param high upper end, as written
   * @param atLow change of the mean slip at the lower end, in days
   * @param atHigh change of the mean slip at the upper end, in days
   * @param meaning what the parameter means, in a sentence
   * @param evidence measured, surveyed, expert or assumption; empty if not known
   * @param source where the value comes from; empty if not known
   */
  public record Swing(
      String key,
      String value,
      String low,
      String high,
      Estimate atLow,
      Estimate atHigh,
      String meaning,
      String evidence,
      String source) {
    /** Distance between the lowest and the highest slip, in days. */
    public double width() {
      double top = Math.max(0, Math.max(atLow.mean(), atHigh.mean()));
      return top - Math.min(0, Math.min(atLow.mean(), atHigh.mean()));
    }

    /** Whether at least one end leaves no doubt that it changes the slip. */
    public boolean resolved() {
      return atLow.resolved() || atHigh.resolved();
    }
  }

  /**
   * Morris' elementary effects of an assumption, in days over its whole range.
   *
   * @param key parameter
   * @param strength mean of the absolute effects
   * @param scatter standard deviation of the effects: how much they depend on the other assumptions
   */
  public record Screened(String key, double strength, double scatter) {}

  /**
   * Sobol indices of an assumption.
   *
   * @param key parameter; empty for several together
   * @param first share of the variance that knowing it alone would take away
   * @param firstCi95 its 95% interval, by bootstrap
   * @param total share that is left if all others were known
   * @param totalCi95 its 95% interval, by bootstrap
   */
  public record Index(
      String key, double first, Interval firstCi95, double total, Interval totalCi95) {}

  /**
   * The mean slip over plausible worlds, in which all assumptions are drawn from their ranges.
   *
   * @param count worlds
   * @param assumed mean slip at the assumed values, in days
   * @param mean over the worlds, in days
   * @param p10 in one world of ten the mean slip is below, in days
   * @param p90 in one world of ten it is above, in days
   * @param sd standard deviation between worlds, in days: what ignorance makes of the mean slip.
   *     The noise of finite runs is taken off
   * @param noise that noise, as a share of the variance between the worlds as simulated
   */
  public record Spread(
      int count, double assumed, double mean, double p10, double p90, double sd, double noise) {}

  /**
   * A parameter that was not moved.
   *
   * @param reason why, as a part of a sentence
   */
  public record LeftOut(String key, String reason) {}
}
