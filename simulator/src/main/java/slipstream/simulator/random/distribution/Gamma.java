package slipstream.simulator.random.distribution;

import org.apache.commons.math3.special.Erf;
import slipstream.simulator.random.RandomStream;
import slipstream.simulator.random.Require;
import slipstream.simulator.random.function.Exp;
import slipstream.simulator.random.function.Log;

/**
 * Sums of waits, more even than one exponential where the shape is above 1. Draws are proportional
 * to the mean; at a fixed scale (mean / shape) they grow with the shape.
 *
 * <p>A class, not a record, because it carries a table: the cube roots of the standard gamma
 * quantiles at evenly spaced normal deviates, a nearly straight line (Wilson and Hilferty 1931, doi
 * 10.1073/pnas.17.12.684). A draw interpolates linearly, which keeps the order between shapes, and
 * lies within 1/1000 of its quantile, measured in standard deviations.
 */
public final class Gamma implements Distribution {
  /** Beyond the deviates that a word of the stream can make, which end at 8.21. */
  private static final double FARTHEST = 8.25;

  private static final int CELLS_PER_DEVIATE = 16;
  private static final int MIDDLE = (int) (FARTHEST * CELLS_PER_DEVIATE);

  private final double shape;
  private final double mean;
  private final double scale;
  private final double[] cubeRoots;

  /**
   * @param shape 0.1 to 10,000; the variance is mean² / shape
   * @param mean expected value, above 0
   */
  public Gamma(double shape, double mean) {
    this(
        Require.within("shape", shape, 0.1, 10_000),
        Require.positive("mean", mean),
        cubeRoots(shape));
  }

  /** The table depends on the shape alone: another size shares it. */
  private Gamma(double shape, double mean, double[] cubeRoots) {
    this.shape = shape;
    this.mean = mean;
    this.scale = mean / shape;
    this.cubeRoots = cubeRoots;
  }

  /** Ratio of the squared mean to the variance. */
  public double shape() {
    return shape;
  }

  @Override
  public double sample(RandomStream stream) {
    double place = stream.gaussian() * CELLS_PER_DEVIATE + MIDDLE;
    int cell = (int) place;
    double left = cubeRoots[cell];
    double root = left + (place - cell) * (cubeRoots[cell + 1] - left);
    return scale * (root * root * root);
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double middle() {
    return mean;
  }

  @Override
  public Distribution scaledBy(double factor) {
    Require.positive("factor", factor);
    return new Gamma(shape, mean * factor, cubeRoots);
  }

  @Override
  public double meanUpTo(double cap) {
    if (cap <= 0) {
      return cap;
    }
    double x = cap / scale;
    return mean * below(shape + 1, x) + cap * above(shape, x);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Gamma that && shape == that.shape && mean == that.mean;
  }

  @Override
  public int hashCode() {
    return 31 * Double.hashCode(shape) + Double.hashCode(mean);
  }

  @Override
  public String toString() {
    return "Gamma[shape=" + shape + ", mean=" + mean + "]";
  }

  private static double[] cubeRoots(double shape) {
    double[] roots = new double[2 * MIDDLE + 1];
    // Outwards from the middle, so that each search starts where the last one ended.
    double middle = lowerQuantileLog(shape, 0.5, Log.of(shape));
    roots[MIDDLE] = Exp.of(middle / 3);
    double down = middle;
    double up = middle;
    for (int i = 1; i <= MIDDLE; i++) {
      double tail = Erf.erfc(i / (CELLS_PER_DEVIATE * Math.sqrt(2))) / 2;
      down = lowerQuantileLog(shape, tail, down);
      up = upperQuantileLog(shape, tail, up);
      roots[MIDDLE - i] = Exp.of(down / 3);
      roots[MIDDLE + i] = Exp.of(up / 3);
    }
    return roots;
  }

  /**
   * The logarithm of the value with probability p below it, by Newton's method on the logarithm of
   * the probability. That curve is concave, so the steps converge from any start.
   */
  private static double lowerQuantileLog(double shape, double p, double start) {
    double t = start;
    double step;
    do {
      double x = Exp.of(t);
      double probability = below(shape, x);
      step = Log.of(p / probability) * probability / densityOfLog(shape, t, x);
      t += step;
    } while (Math.abs(step) > 1e-8);
    return t;
  }

  /** The same with probability q above the value. */
  private static double upperQuantileLog(double shape, double q, double start) {
    double t = start;
    double step;
    do {
      double x = Exp.of(t);
      double probability = above(shape, x);
      step = Log.of(probability / q) * probability / densityOfLog(shape, t, x);
      t += step;
    } while (Math.abs(step) > 1e-8);
    return t;
  }

  private static double densityOfLog(double shape, double t, double x) {
    return Exp.of(shape * t - x - org.apache.commons.math3.special.Gamma.logGamma(shape));
  }

  private static double below(double shape, double x) {
    return org.apache.commons.math3.special.Gamma.regularizedGammaP(shape, x);
  }

  private static double above(double shape, double x) {
    return org.apache.commons.math3.special.Gamma.regularizedGammaQ(shape, x);
  }
}
