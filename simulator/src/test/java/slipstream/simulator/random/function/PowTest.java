package slipstream.simulator.random.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class PowTest {
  private static final double[] EDGES = {
    0,
    -0.0,
    Double.MIN_VALUE,
    1e-310,
    1e-300,
    0.5,
    Math.nextDown(1),
    1,
    Math.nextUp(1),
    2,
    3,
    1e300,
    Double.MAX_VALUE,
    Double.POSITIVE_INFINITY,
    Double.NaN
  };

  private final SplittableRandom random = new SplittableRandom(20263);

  @Test
  void edgesAreThoseOfTheJdk() {
    for (double x : EDGES) {
      for (double size : EDGES) {
        for (double y : new double[] {size, -size}) {
          // The JDK keeps the sign of zero for odd exponents; amounts have no such sign.
          double expected = Math.abs(StrictMath.pow(x, y));
          assertThat(Near.ulps(Pow.of(x, y), expected)).as("%s ^ %s", x, y).isLessThanOrEqualTo(1);
        }
      }
    }
  }

  @Test
  void aNegativeBaseHasNoPowerHere() {
    assertThat(Pow.of(-2, 2)).isNaN();
    assertThat(Pow.of(Double.NEGATIVE_INFINITY, 3)).isNaN();
    assertThat(Pow.of(-2, 0)).isEqualTo(1);
  }

  @Test
  void theErrorIsBelowSixTenthsOfAnUlp() {
    for (int i = 0; i < 2_000; i++) {
      double x = StrictMath.exp(random.nextDouble(-20, 20));
      far(x, random.nextDouble(-700, 700) / StrictMath.log(x));
      far(x, random.nextDouble(-3, 3));
      double near = 1 + random.nextDouble(-0.01, 0.01);
      far(near, random.nextDouble(-700, 700) / StrictMath.log(near));
    }
  }

  private static void far(double x, double y) {
    assertThat(Exact.ulps(Pow.of(x, y), Exact.pow(x, y))).as("%s ^ %s", x, y).isLessThan(0.6);
  }

  @Test
  void itIsAtMostAnUlpFromThatOfTheJdk() {
    for (int i = 0; i < 1_000_000; i++) {
      double x = Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
      double y = random.nextDouble(-1.1, 1.1);
      assertThat(Near.ulps(Pow.of(x, y), StrictMath.pow(x, y))).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aLargerBaseNeverHasASmallerPositivePower() {
    for (int i = 0; i < 200_000; i++) {
      double y = random.nextDouble(0.2, 5);
      Near.rising(x -> Pow.of(x, y), StrictMath.exp(random.nextDouble(-10, 10)), 4);
    }
  }
}
