package slipstream.simulator.statistics;

/** A confidence interval, both ends included. */
public record Interval(double lo, double hi) {
  /** Half of the distance between the ends. */
  public double halfWidth() {
    return (hi - lo) / 2;
  }

  /** Whether the value lies inside. */
  public boolean contains(double value) {
    return lo <= value && value <= hi;
  }
}
