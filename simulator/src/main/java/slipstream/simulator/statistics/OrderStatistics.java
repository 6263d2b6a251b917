package slipstream.simulator.statistics;

import java.util.Arrays;

/**
 * Finds values by their rank without sorting: by counting, from the highest digit to the lowest,
 * how many values begin with the digits that are known of the one sought (radix selection; Knuth,
 * The Art of Computer Programming, volume 3, section 5.2.5, has the sort). The values are read five
 * times, whatever they are; memory depends on how many ranks are sought, at most 32 KB for each,
 * and not on how many values there are.
 */
final class OrderStatistics {
  /** Bits of a digit; the highest has 12, so that five of them are the 64 of a value. */
  private static final int DIGIT = 13;

  private static final int HIGHEST = 52;
  private static final int DIGITS = 1 << DIGIT;

  private OrderStatistics() {}

  /**
   * The values at ranks, as {@link Arrays#sort(double[])} orders them.
   *
   * @param values all finite
   * @param ranks from 0 to one less than there are values
   * @return a value for each rank
   */
  static double[] of(Values values, int[] ranks) {
    long[] known = new long[ranks.length];
    int[] among = ranks.clone();
    for (int shift = HIGHEST; shift >= 0; shift -= DIGIT) {
      // Of equal ones a search finds the same one always.
      long[] beginnings = known.clone();
      Arrays.sort(beginnings);
      int[][] counts = counts(values, beginnings, shift);
      for (int i = 0; i < ranks.length; i++) {
        int[] of = counts[Arrays.binarySearch(beginnings, known[i])];
        int digit = 0;
        for (; among[i] >= of[digit]; digit++) {
          among[i] -= of[digit];
        }
        known[i] = known[i] << DIGIT | digit;
      }
    }
    double[] found = new double[ranks.length];
    Arrays.setAll(found, i -> value(known[i]));
    return found;
  }

  /** By beginning and next digit, how many values have both. */
  private static int[][] counts(Values values, long[] beginnings, int shift) {
    int[][] counts = new int[beginnings.length][DIGITS];
    for (double[] piece : values) {
      for (double value : piece) {
        long digits = key(value) >>> shift;
        int beginning = Arrays.binarySearch(beginnings, digits >>> DIGIT);
        if (beginning >= 0) {
          counts[beginning][(int) digits & (DIGITS - 1)]++;
        }
      }
    }
    return counts;
  }

  /** The bits of a value, so that a larger value is a larger number without a sign. */
  private static long key(double value) {
    long bits = Double.doubleToLongBits(value);
    return bits < 0 ? ~bits : bits ^ Long.MIN_VALUE;
  }

  private static double value(long key) {
    return Double.longBitsToDouble(key < 0 ? key ^ Long.MIN_VALUE : ~key);
  }
}
