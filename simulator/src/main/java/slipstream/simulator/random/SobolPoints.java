package slipstream.simulator.random;

import org.apache.commons.math3.random.SobolSequenceGenerator;

/**
 * Points of Sobol's sequence, which fill the unit cube more evenly than chance does, with a random
 * digital shift: the bits of each dimension are flipped where those of a random word are set. Each
 * point is then uniform by itself, and what is even stays even (Owen 1995, doi
 * 10.1007/978-1-4612-2552-2_19, calls it the simplest scrambling). Direction numbers by Joe and Kuo
 * (2008, doi 10.1137/070709359). Best where the number of points is a power of 2.
 */
public final class SobolPoints {
  /** Most dimensions that there are direction numbers for. */
  public static final int MOST_DIMENSIONS = 1000;

  private static final double CELLS = 0x1.0p52;

  private SobolPoints() {}

  /**
   * Draws points.
   *
   * @param points 1 or more
   * @param dimensions 1 to {@link #MOST_DIMENSIONS}
   * @return a row a point; each number is above 0 and below 1
   */
  public static double[][] points(int points, int dimensions, RandomStream stream) {
    long[] shift = new long[dimensions];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      shift[dimension] = stream.nextLong() >>> 12;
    }
    SobolSequenceGenerator sequence = new SobolSequenceGenerator(dimensions);
    double[][] cube = new double[points][];
    for (int point = 0; point < points; point++) {
      cube[point] = sequence.nextVector();
      for (int dimension = 0; dimension < dimensions; dimension++) {
        long cell = (long) (cube[point][dimension] * CELLS) ^ shift[dimension];
        cube[point][dimension] = (cell + 0.5) / CELLS;
      }
    }
    return cube;
  }
}
