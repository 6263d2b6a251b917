package slipstream.simulator.experiment.sensitivity;

import java.util.List;
import slipstream.simulator.experiment.Estimate;
import slipstream.simulator.statistics.Interval;

/**
 * How the mean slip follows the assumptions, luck held fixed.
 *
 * @param tornadoRuns replications of each end of a range
 * @param slip mean slip in days at the assumed values
 * @param tornado one assumption at a time, the widest swing first
 * @param screening all assumptions by Morris' elementary effects, the strongest first; empty where
 *     there were few enough to need none
 * @param trajectories Morris trajectories, 0 without screening
 * @param indices Sobol indices of the assumptions that passed the screening, the largest total
 *     first
 * @param indexRows base sample of the indices
 * @param indexRuns replications of each point of the sample
 * @param worldSd standard deviation of the mean slip over the plausible worlds, in days: what
 *     ignorance makes of it
 * @param luckSd standard deviation of the slip of one run at the assumed values, in days
 */
public record Sensitivity(
    int tornadoRuns,
    double slip,
    List<Swing> tornado,
    List<Screened> screening,
    int trajectories,
    List<Index> indices,
    int indexRows,
    int indexRuns,
    double worldSd,
    double luckSd) {

  /**
   * One assumption moved alone over its range; all else as assumed.
   *
   * @param key parameter
   * @param value assumed value, as written
   * @param low lower end, as written
   * @param high upper end, as written
   * @param atLow change of the mean slip at the lower end, in days
   * @param atHigh change of the mean slip at the upper end, in days
   */
  public record Swing(
      String key, String value, String low, String high, Estimate atLow, Estimate atHigh) {
    /** Distance between the lowest and the highest slip, in days. */
    public double width() {
      double top = Math.max(0, Math.max(atLow.mean(), atHigh.mean()));
      return top - Math.min(0, Math.min(atLow.mean(), atHigh.mean()));
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
   * @param key parameter
   * @param first share of the variance that knowing it alone would take away
   * @param firstCi95 its 95% interval, by bootstrap
   * @param total share that is left if all others were known
   * @param totalCi95 its 95% interval, by bootstrap
   */
  public record Index(
      String key, double first, Interval firstCi95, double total, Interval totalCi95) {}
}
