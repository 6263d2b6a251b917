package slipstream.simulator.engine;

/**
 * The grid of simulated time. Every duration is a multiple of 2<sup>-20</sup> hours (3.4
 * milliseconds), so that sums and differences of times are exact in a double up to 2<sup>33</sup>
 * hours: parts sum to their whole to the last bit, in any order. See decision 0001.
 */
public final class TimeGrid {
  private static final double PER_HOUR = 1 << 20;

  private TimeGrid() {}

  /**
   * The nearest time on the grid.
   *
   * @param hours a duration in hours, not negative and below 2<sup>33</sup>
   */
  public static double snap(double hours) {
    return Math.floor(hours * PER_HOUR + 0.5) / PER_HOUR;
  }
}
