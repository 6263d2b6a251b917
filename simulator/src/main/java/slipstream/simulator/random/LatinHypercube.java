package slipstream.simulator.random;

/**
 * Points of the unit cube, evenly spread in each dimension: each of n slices holds one of the n
 * points, whichever dimension one looks along (McKay, Beckman and Conover 1979, doi
 * 10.1080/00401706.1979.10489755). Dimensions are matched at random, so there may be as many as one
 * likes.
 */
public final class LatinHypercube {
  private LatinHypercube() {}

  /**
   * Draws points.
   *
   * @param points 1 or more
   * @param dimensions 0 or more
   * @return a row a point; each number is above 0 and below 1
   */
  public static double[][] points(int points, int dimensions, RandomStream stream) {
    double[][] cube = new double[points][dimensions];
    int[] slices = new int[points];
    for (int dimension = 0; dimension < dimensions; dimension++) {
      shuffled(slices, stream);
      for (int point = 0; point < points; point++) {
        cube[point][dimension] = (slices[point] + stream.inside()) / points;
      }
    }
    return cube;
  }

  /** Fills in the numbers from 0 in random order (Fisher and Yates). */
  private static void shuffled(int[] numbers, RandomStream stream) {
    for (int i = 0; i < numbers.length; i++) {
      int j = (int) (stream.uniform() * (i + 1));
      numbers[i] = numbers[j];
      numbers[j] = i;
    }
  }
}
