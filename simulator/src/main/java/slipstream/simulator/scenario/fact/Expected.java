package slipstream.simulator.scenario.fact;

/**
 * What was published, and what follows from it for the quantity.
 *
 * @param figure what was published, in words
 * @param low least value that agrees; minus infinity where there is none
 * @param high largest value that agrees; infinity where there is none
 * @param from where the ends come from
 */
public record Expected(String figure, double low, double high, String from) {
  /** Refuses what nothing, or everything, would agree with. */
  public Expected {
    boolean bounded = Double.isFinite(low) || Double.isFinite(high);
    if (!bounded || !(low < high)) {
      throw new IllegalArgumentException("a range has a low end below its high end");
    }
  }

  /** Whether it is a direction: one end alone is given. */
  public boolean direction() {
    return Double.isInfinite(low) || Double.isInfinite(high);
  }
}
