package slipstream.simulator.random.function;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

class LogTest {
  private final SplittableRandom random = new SplittableRandom(20261);

  @Test
  void edgesAreThoseOfTheMathematicalFunction() {
    assertThat(Log.of(1)).isEqualTo(0);
    assertThat(Log.of(0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Log.of(-0.0)).isEqualTo(Double.NEGATIVE_INFINITY);
    assertThat(Log.of(Double.POSITIVE_INFINITY)).isEqualTo(Double.POSITIVE_INFINITY);
    assertThat(Log.of(-Double.MIN_VALUE)).isNaN();
    assertThat(Log.of(Double.NEGATIVE_INFINITY)).isNaN();
    assertThat(Log.of(Double.NaN)).isNaN();
    // The least number is 2^-1074, the largest 2^1024 to the last bit.
    assertThat(Log.of(Double.MIN_VALUE)).isEqualTo(-1074 * Log.of(2));
    assertThat(Log.of(Double.MAX_VALUE)).isEqualTo(1024 * Log.of(2));
    // Log(1 + h) is h - h²/2.
    assertThat(Log.of(1 + 0x1p-52)).isEqualTo(0x1p-52 - 0x1p-105);
    assertThat(Log.of(1 - 0x1p-53)).isEqualTo(-0x1p-53 - 0x1p-107);
  }

  @Test
  void theErrorIsBelowAnUlpAndAHalf() {
    for (int i = 0; i < 2_000; i++) {
      double any = Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
      assertThat(Exact.ulps(Log.of(any), Exact.log(any))).as("log %s", any).isLessThan(0.6);
      double near = 1 + random.nextDouble(-0.01, 0.01);
      assertThat(Exact.ulps(Log.of(near), Exact.log(near))).as("log %s", near).isLessThan(1.5);
    }
  }

  @Test
  void itIsAtMostAnUlpFromThatOfTheJdk() {
    for (int i = 0; i < 1_000_000; i++) {
      double any = Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L));
      double share = random.nextDouble(0, 2);
      assertThat(Near.ulps(Log.of(any), StrictMath.log(any))).isLessThanOrEqualTo(1);
      assertThat(Near.ulps(Log.of(share), StrictMath.log(share))).isLessThanOrEqualTo(1);
    }
  }

  @Test
  void aLargerNumberNeverHasASmallerLogarithm() {
    for (int i = 0; i < 200_000; i++) {
      Near.rising(Log::of, Double.longBitsToDouble(random.nextLong(1, 0x7FF0000000000000L)), 4);
      Near.rising(Log::of, 1 + random.nextDouble(-0.02, 0.02), 4);
    }
    // Where cells meet, for the octaves around 1, and where the way for subnormal numbers ends.
    for (long cell = -1280; cell < 1280; cell++) {
      Near.rising(Log::of, Double.longBitsToDouble(LogTable.START + (cell << 45)), 50);
    }
    Near.rising(Log::of, Double.MIN_NORMAL, 50);
  }
}
