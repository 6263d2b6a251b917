package slipstream.simulator.calibration.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class CoverageTest {
  private static double[] percentiles() {
    double[] percentiles = new double[99];
    Arrays.setAll(percentiles, i -> i + 1);
    return percentiles;
  }

  @Test
  void withoutLumpsAValueIsInsideOrOutside() {
    assertThat(Coverage.share(percentiles(), 0.8, 50.5)).isEqualTo(1);
    assertThat(Coverage.share(percentiles(), 0.8, 9.5)).isZero();
    assertThat(Coverage.share(percentiles(), 0.8, 90.5)).isZero();
    assertThat(Coverage.closed(percentiles(), 0.8, 10)).isTrue();
    assertThat(Coverage.closed(percentiles(), 0.8, 90.01)).isFalse();
  }

  @Test
  void aLumpCountsWithItsShareInside() {
    double[] emptyInTwentyOfAHundred = percentiles();
    Arrays.fill(emptyInTwentyOfAHundred, 0, 20, 0);

    // The lump reaches from 0.5% to 20.5%; above 10% lie 10.5 of these 20 points.
    assertThat(Coverage.share(emptyInTwentyOfAHundred, 0.8, 0)).isCloseTo(0.525, within(1e-12));
    assertThat(Coverage.closed(emptyInTwentyOfAHundred, 0.8, 0)).isTrue();
  }

  @Test
  void whatIsPredictedRightIsInsideInFourOfFive() {
    // Everything from 0 to 100 is as likely: the mean share inside is the level.
    double sum = 0;
    for (int i = 0; i < 1000; i++) {
      sum += Coverage.share(percentiles(), 0.8, (i + 0.5) / 10);
    }
    assertThat(sum / 1000).isCloseTo(0.8, within(0.005));
  }
}
