package slipstream.simulator.random.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * A look at every function in a hundred places, in a tenth of a second: what the tests beside this
 * one look at in thousands of places and at every border.
 */
class FewPlacesTest {
  private static final int PLACES = 100;

  private final SplittableRandom random = new SplittableRandom(20265);

  @Test
  void powersAreRight() {
    for (int i = 0; i < PLACES; i++) {
      double x = StrictMath.exp(random.nextDouble(-20, 20));
      power(x, random.nextDouble(-3, 3));
      power(x, random.nextDouble(-700, 700) / StrictMath.log(x));
      double near = 1 + random.nextDouble(-0.01, 0.01);
      power(near, random.nextDouble(-700, 700) / StrictMath.log(near));
    }
    // Below the normal numbers, and results there; 2^-1074 to the half is 2^-537.
    power(0x1p-1060, 0.25);
    assertThat(Pow.of(Double.MIN_VALUE, 0.5)).isEqualTo(0x1p-537);
    assertThat(Pow.of(0x1p-500, 2.1)).isEqualTo(0x1p-1050);
    assertThat(Pow.of(2, 1023)).isEqualTo(0x1p1023);
  }

  private static void power(double x, double y) {
    assertThat(Exact.ulps(Pow.of(x, y), Exact.pow(x, y))).as("%s ^ %s", x, y).isLessThan(0.6);
  }

  @Test
  void powersAtTheEndsAreThoseOfTheMathematicalFunction() {
    double infinite = Double.POSITIVE_INFINITY;
    assertThat(Pow.of(0, 0)).isEqualTo(1);
    assertThat(Pow.of(Double.NaN, 0)).isEqualTo(1);
    assertThat(Pow.of(0, 2)).isZero();
    assertThat(Pow.of(0, -2)).isEqualTo(infinite);
    assertThat(Pow.of(infinite, 2)).isEqualTo(infinite);
    assertThat(Pow.of(infinite, -2)).isZero();
    assertThat(Pow.of(2, infinite)).isEqualTo(infinite);
    assertThat(Pow.of(2, -infinite)).isZero();
    assertThat(Pow.of(0.5, infinite)).isZero();
    assertThat(Pow.of(0.5, -infinite)).isEqualTo(infinite);
    assertThat(Pow.of(1, infinite)).isNaN();
    assertThat(Pow.of(2, Double.NaN)).isNaN();
    assertThat(Pow.of(-2, 2)).isNaN();
    assertThat(Pow.of(2, 5_000)).isEqualTo(infinite);
    assertThat(Pow.of(2, -5_000)).isZero();
    assertThat(Pow.of(Double.MAX_VALUE, 1)).isEqualTo(Double.MAX_VALUE);
    assertThat(Pow.of(0x1p-1022, 1)).isEqualTo(0x1p-1022);
  }

  @Test
  void exponentialsAndLogarithmsAreRight() {
    for (int i = 0; i < PLACES; i++) {
      for (double x : new double[] {random.nextDouble(-708, 709), random.nextDouble(-1, 1)}) {
        assertThat(Exact.ulps(Exp.of(x), Exact.exp(x))).as("exp %s", x).isLessThan(0.6);
      }
      double low = random.nextDouble(-744, -709);
      assertThat(Exact.ulps(Exp.of(low), Exact.exp(low))).as("exp %s", low).isLessThan(1);
      double any = Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
      assertThat(Exact.ulps(Log.of(any), Exact.log(any))).as("log %s", any).isLessThan(0.6);
      double near = 1 + random.nextDouble(-0.01, 0.01);
      assertThat(Exact.ulps(Log.of(near), Exact.log(near))).as("log %s", near).isLessThan(1.5);
    }
    assertThat(Exp.of(0)).isEqualTo(1);
    assertThat(Exp.of(711)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Exp.of(-747)).isZero();
    assertThat(Exp.of(-745.1332191019411)).isEqualTo(Double.MIN_VALUE);
    assertThat(Exp.of(Double.NaN)).isNaN();
    assertThat(Log.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Log.of(-1)).isNaN();
    assertThat(Log.of(Double.NaN)).isNaN();
    assertThat(Log.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Log.of(1)).isZero();
    // The least normal number and the greatest of all.
    assertThat(Exact.ulps(Log.of(0x1p-1022), Exact.log(0x1p-1022))).isLessThan(0.6);
    assertThat(Exact.ulps(Log.of(Double.MAX_VALUE), Exact.log(Double.MAX_VALUE))).isLessThan(0.6);
    assertThat(Exact.ulps(Log.of(0x1p-1060 * 1.5), Exact.log(0x1p-1060 * 1.5))).isLessThan(0.6);
  }

  @Test
  void quantilesAreRight() {
    // Compared to the bit: 0, not -0.
    assertThat(Double.doubleToRawLongBits(NormalQuantile.at(0.5))).isZero();
    for (int i = 0; i < PLACES; i++) {
      double table = random.nextDouble(1.0 / 256, 63.0 / 128);
      quantile(table, 1.5);
      quantile(1 - table, 1.5);
      quantile(StrictMath.exp(random.nextDouble(-25, -5.6)), 2);
      quantile(StrictMath.exp(random.nextDouble(-36.7, -25)), 2);
      quantile(0.5 + random.nextDouble(1e-9, 1.0 / 128), 2);
      quantile(0.5 - random.nextDouble(1e-9, 1.0 / 128), 2);
    }
  }

  private static void quantile(double p, double ulps) {
    assertThat(Exact.ulpsOfNormalQuantile(NormalQuantile.at(p), p)).as("%s", p).isLessThan(ulps);
  }
}
