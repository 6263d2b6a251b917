package slipstream.simulator.experiment.sweep;

import java.util.List;
import slipstream.simulator.experiment.Estimate;

/**
 * How much a key moves the slip on average: its main effect.
 *
 * @param key the axis' key
 * @param levels mean slip in days at each value, averaged over all values of the other keys
 * @param lowest number of the value with the lowest mean slip, from 0
 * @param highest number of the value with the highest
 * @param difference from the lowest to the highest, in days; its interval holds for all pairs of
 *     values at once, because which pair is looked at was chosen by its difference
 */
public record Effect(String key, List<Level> levels, int lowest, int highest, Estimate difference) {
  /**
   * One value.
   *
   * @param value as written
   * @param slip mean slip in days
   */
  public record Level(String value, double slip) {}
}
