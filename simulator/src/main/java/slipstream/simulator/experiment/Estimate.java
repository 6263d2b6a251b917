package slipstream.simulator.experiment;

import java.io.Serializable;
import slipstream.simulator.statistics.Interval;
import slipstream.simulator.statistics.Moments;

/** A mean with its 95% interval. */
public record Estimate(double mean, Interval ci95) implements Serializable {
  /** A mean that cannot be known. */
  public static final Estimate UNKNOWN =
      new Estimate(Double.NaN, new Interval(Double.NaN, Double.NaN));

  /** The mean of what was taken in. */
  public static Estimate of(Moments moments) {
    return new Estimate(moments.mean(), moments.ci95());
  }

  /** The mean of independent values, in index order. */
  public static Estimate of(double[] values) {
    Moments moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return of(moments);
  }

  /** The same in a unit that is so many of the present one. */
  Estimate per(double unit) {
    return new Estimate(mean / unit, new Interval(ci95.lo() / unit, ci95.hi() / unit));
  }

  /** Whether the interval leaves no doubt about the sign. */
  public boolean resolved() {
    return ci95.lo() > 0 || ci95.hi() < 0;
  }
}
