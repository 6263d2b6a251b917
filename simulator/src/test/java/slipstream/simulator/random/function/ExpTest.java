package slipstream.simulator.random.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class ExpTest {
  private final SplittableRandom random = new SplittableRandom(20262);

  @Test
  void edgesAreThoseOfTheMathematicalFunction() {
    assertThat(Exp.of(0)).isEqualTo(1);
    assertThat(Exp.of(-0.0)).isEqualTo(1);
    assertThat(Exp.of(Double.MIN_VALUE)).isEqualTo(1);
    assertThat(Exp.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Exp.of(Double.NEGATIVE_INFINITY)).isEqualTo(0);
    assertThat(Exp.of(Double.NaN)).isNaN();
    // Log of the largest number is 709.782712893384.
    assertThat(Exp.of(709.782712893384)).isLessThan(Double.MAX_VALUE).isGreaterThan(1.79e308);
    assertThat(Exp.of(709.7827128933841)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Exp.of(Double.MAX_VALUE)).isEqualTo(Double.POSITIVE_INFINITY);
    // Log of half of the least number is -745.1332191019412.
    assertThat(Exp.of(-745.1332191019411)).isEqualTo(Double.MIN_VALUE);
    assertThat(Exp.of(-745.1332191019412)).isEqualTo(0);
    assertThat(Exp.of(-Double.MAX_VALUE)).isEqualTo(0);
    // E^h is 1 + h.
    assertThat(Exp.of(0x1p-52)).isEqualTo(1 + 0x1p-52);
    assertThat(Exp.of(-0x1p-53)).isEqualTo(1 - 0x1p-53);
  }

  @Test
  void theErrorIsBelowSixTenthsOfAnUlp() {
    for (int i = 0; i < 2_000; i++) {
      double any = random.nextDouble(-708, 709.7);
      assertThat(Exact.ulps(Exp.of(any), Exact.exp(any))).as("exp %s", any).isLessThan(0.6);
      double small = random.nextDouble(-2, 2);
      assertThat(Exact.ulps(Exp.of(small), Exact.exp(small))).as("exp %s", small).isLessThan(0.6);
      double low = random.nextDouble(-708, -660);
      assertThat(Exact.ulps(Exp.of(low), Exact.exp(low))).as("exp %s", low).isLessThan(0.6);
      double subnormal = random.nextDouble(-745, -708);
      assertThat(Exact.ulps(Exp.of(subnormal), Exact.exp(subnormal))).isLessThan(1);
    }
  }

  @Test
  void itIsAtMostAnUlpFromThatOfTheJdk() {
    for (int i = 0; i < 1_000_000; i++) {
      double any = random.nextDouble(-746, 710);
      double small = random.nextDouble(-5, 5);
      assertThat(Near.ulps(Exp.of(any), StrictMath.exp(any))).isLessThanOrEqualTo(1);
      assertThat(Near.ulps(Exp.of(small), StrictMath.exp(small))).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aLargerNumberNeverHasASmallerPower() {
    for (int i = 0; i < 200_000; i++) {
      Near.rising(Exp::of, random.nextDouble(-746, 710), 4);
      Near.rising(Exp::of, random.nextDouble(-0.02, 0.02), 4);
    }
    // Where cells meet: all of them, halfway between multiples of log(2) / 128.
    for (int cell = -137_700; cell < 131_100; cell++) {
      Near.rising(Exp::of, (cell + 0.5) * Exp.CELL_HIGH + (cell + 0.5) * Exp.CELL_LOW, 4);
    }
    Near.rising(Exp::of, 670, 50);
    Near.rising(Exp::of, -670, 50);
  }
}
