package slipstream.simulator.statistics;

import java.io.Serializable;
import org.apache.commons.math3.util.FastMath;

/** A share (0 to 1; a difference of shares may be negative) with its 95% interval. */
public record Share(double share, Interval ci95) implements Serializable {
  /** The standard normal deviate with {@link Interval#TAIL} above it. */
  private static final double Z = 1.959963984540054;

  /**
   * The share of independent trials that hit, with the interval of Wilson (1927, doi
   * 10.1080/01621459.1927.10502953): all shares that a normal test would not reject. It stays
   * within 0 and 1, and keeps a width when all or none hit.
   *
   * @param hits 0 to {@code trials}
   * @param trials at least 1
   * @throws IllegalArgumentException if the counts are impossible
   */
  public static Share of(long hits, long trials) {
    if (trials < 1 || hits < 0 || hits > trials) {
      throw new IllegalArgumentException(hits + " hits in " + trials + " trials are impossible");
    }
    double share = (double) hits / trials;
    double penalty = Z * Z / trials;
    double centre = (share + penalty / 2) / (1 + penalty);
    double half = FastMath.sqrt(penalty * (share * (1 - share) + penalty / 4)) / (1 + penalty);
    // At the borders the formula gives 0 and 1 up to rounding.
    double lo = hits == 0 ? 0 : centre - half;
    double hi = hits == trials ? 1 : centre + half;
    return new Share(share, new Interval(lo, hi));
  }
}
