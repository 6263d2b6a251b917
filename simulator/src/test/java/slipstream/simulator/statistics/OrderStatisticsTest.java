package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OrderStatisticsTest {
  private static final ThreadMXBean MEMORY = (ThreadMXBean) ManagementFactory.getThreadMXBean();

  @Test
  void orderIsThatOfASort() {
    double[] values = {
      3,
      -0.0,
      1e-310,
      -7.5,
      0.0,
      Double.MAX_VALUE,
      3,
      -Double.MIN_VALUE,
      -1e300,
      3,
      2.9999999999999996
    };
    assertEachRank(values);
    assertEachRank(new double[] {4});
    assertEachRank(new double[] {-2, -2, -2});
  }

  /** Days on a grid, so that many are equal, and numbers of all sizes. */
  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void manyValuesAreOrderedAsBySorting(long seed) {
    Random random = new Random(seed);
    assertEachRank(random.ints(500, -40, 40).mapToDouble(hours -> hours / 8.0).toArray());
    assertEachRank(
        random.longs(500).mapToDouble(Double::longBitsToDouble).filter(Double::isFinite).toArray());
  }

  @Test
  void quantilesHaveTheSameBitsCountedAndSorted() {
    double[] values = new Random(4).doubles(2_000).map(x -> 10 * x * x - 3).toArray();
    double[] shares = {0, 0.1, 0.5, 0.85, 0.999, 1};
    Quantiles sorted = Quantiles.of(values);
    Quantiles counted = Quantiles.of(Values.of(values), 10, shares);
    for (double share : shares) {
      assertThat(counted.at(share)).isEqualTo(sorted.at(share));
    }
    assertThat(counted.ci95(0.85)).isEqualTo(sorted.ci95(0.85));
  }

  /** Four million values are 32 MB; they are made a piece at a time, and never together. */
  @Test
  void whatManyValuesSayTakesNoMemoryForEach() {
    Values few = generated(2_000_000);
    Values many = generated(4_000_000);
    Summary.of(generated(1_100_000), "days");
    long one = allocated(() -> Summary.of(few, "days"));
    long other = allocated(() -> Summary.of(many, "days"));

    assertThat(other).isLessThan(12_000_000);
    assertThat(other - one).isLessThan(1_000_000);
  }

  private static long allocated(Runnable work) {
    long before = MEMORY.getThreadAllocatedBytes(Thread.currentThread().getId());
    work.run();
    return MEMORY.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
  }

  /** The same thousand values again and again. */
  private static Values generated(int size) {
    double[] piece = new Random(5).doubles(1_000).toArray();
    return Values.of(
        size,
        () ->
            new Iterator<>() {
              private int at;

              @Override
              public boolean hasNext() {
                return at < size;
              }

              @Override
              public double[] next() {
                at += piece.length;
                return piece;
              }
            });
  }

  private static void assertEachRank(double[] values) {
    double[] ascending = values.clone();
    Arrays.sort(ascending);
    int half = values.length / 2;
    Values pieces =
        Values.of(
            values.length,
            List.of(Arrays.copyOf(values, half), Arrays.copyOfRange(values, half, values.length)));
    int[] ranks = IntStream.range(0, values.length).toArray();
    // Compared as bits: -0 is not 0.
    assertThat(bits(OrderStatistics.of(pieces, ranks))).isEqualTo(bits(ascending));
  }

  private static long[] bits(double[] values) {
    return Arrays.stream(values).mapToLong(Double::doubleToLongBits).toArray();
  }
}
