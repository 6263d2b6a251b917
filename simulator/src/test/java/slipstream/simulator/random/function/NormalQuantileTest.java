package slipstream.simulator.random.function;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import org.apache.commons.math3.special.Erf;
import org.junit.jupiter.api.Test;

class NormalQuantileTest {
  private static final double WORDS = 0x1p52;

  private final SplittableRandom random = new SplittableRandom(20264);

  @Test
  void knownQuantilesAreReproduced() {
    assertThat(NormalQuantile.at(0.5)).isEqualTo(0);
    assertThat(NormalQuantile.at(0.9)).isCloseTo(1.2815515655446004, within(1e-14));
    assertThat(NormalQuantile.at(0.975)).isCloseTo(1.959963984540054, within(1e-14));
    // The largest and smallest probability that a word of the stream makes.
    assertThat(NormalQuantile.at(0x1p-53)).isCloseTo(-8.2095, within(1e-4));
    assertThat(NormalQuantile.at(1 - 0x1p-53)).isCloseTo(8.2095, within(1e-4));
  }

  @Test
  void theProbabilityBelowTheQuantileIsTheOneAskedFor() {
    for (double p = 0x1p-53; p < 0.5; p *= 1.03) {
      double below = Erf.erfc(-NormalQuantile.at(p) / Math.sqrt(2)) / 2;
      assertThat(below / p).isCloseTo(1, within(1e-12));
      assertThat(NormalQuantile.at(1 - p))
          .isCloseTo(-NormalQuantile.at(p), within(p < 1e-9 ? 0.1 : 1e-6));
    }
  }

  @Test
  void theErrorIsBelowTwoUlpsWhereTheTableIs() {
    for (int i = 0; i < 2_000; i++) {
      double p = random.nextDouble(1.0 / 256, 63.0 / 128);
      assertThat(Exact.ulpsOfNormalQuantile(NormalQuantile.at(p), p)).isLessThan(1.5);
      double upper = 1 - p;
      assertThat(Exact.ulpsOfNormalQuantile(NormalQuantile.at(upper), upper)).isLessThan(1.5);
    }
  }

  @Test
  void elsewhereTheErrorIsBelowTwoUlpsToo() {
    for (int i = 0; i < 1_500; i++) {
      double tail = StrictMath.exp(random.nextDouble(-36.7, -5.6));
      assertThat(Exact.ulpsOfNormalQuantile(NormalQuantile.at(tail), tail)).isLessThan(2);
      double middle = 0.5 + random.nextDouble(1e-9, 1.0 / 128);
      assertThat(Exact.ulpsOfNormalQuantile(NormalQuantile.at(middle), middle)).isLessThan(2);
    }
  }

  /** Around each place words are next to each other, as a stream makes them. */
  @Test
  void aLargerWordAlwaysMakesALargerDeviate() {
    for (int i = 0; i < 100_000; i++) {
      rising(random.nextLong(1L << 52), 4);
      // Where neighbours are nearest, for their size: a deviate of 1 above or below.
      rising((long) (random.nextDouble(0.84, 0.88) * WORDS), 4);
      rising((long) (random.nextDouble(0.12, 0.16) * WORDS), 4);
    }
    // Every place where cells meet, and where the table ends.
    for (int cell = 0; cell <= NormalTable.MIDDLES.length; cell++) {
      double p = (NormalTable.middle(cell - 1) + NormalTable.middle(cell)) / 2;
      rising((long) (p * WORDS), 1_000);
      rising((long) ((1 - p) * WORDS), 1_000);
    }
    // The middle; where the square root of -log p is 5; the ends.
    rising(1L << 51, 10_000);
    rising((long) (StrictMath.exp(-25) * WORDS), 10_000);
    rising((1L << 52) - (long) (StrictMath.exp(-25) * WORDS), 10_000);
    rising(0, 10_000);
    rising(1L << 52, 10_000);
  }

  private static void rising(long middle, int steps) {
    double before = Double.NEGATIVE_INFINITY;
    for (long cell = Math.max(0, middle - steps);
        cell < Math.min(1L << 52, middle + steps);
        cell++) {
      double deviate = NormalQuantile.at((cell + 0.5) * 0x1p-52);
      if (!(deviate > before)) {
        throw new AssertionError(deviate + " does not exceed " + before + " at word " + cell);
      }
      before = deviate;
    }
  }
}
