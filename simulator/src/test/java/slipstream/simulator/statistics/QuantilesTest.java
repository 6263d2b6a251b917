package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class QuantilesTest {
  @Test
  void theEndsAreTheSmallestAndTheLargestValue() {
    Quantiles quantiles = Quantiles.of(new double[] {3, 1, 2});

    assertThat(quantiles.at(0)).isEqualTo(1);
    assertThat(quantiles.at(1)).isEqualTo(3);
  }

  @Test
  void theIntervalOfTheMedianOfTenValuesLiesBetweenTheSecondAndTheNinth() {
    // Of 10 values, k lie below the median with probability C(10, k) / 1024. At most 1 does with
    // 11 / 1024 = 0.011, at most 2 with 56 / 1024 = 0.055: so rank 2, and rank 9 by symmetry.
    double[] values = {10, 20, 30, 40, 50, 60, 70, 80, 90, 100};

    assertThat(Quantiles.of(values).ci95(0.5)).isEqualTo(new Interval(20, 90));
  }

  @Test
  void tooFewValuesEndTheIntervalAtTheSmallestAndLargest() {
    // All 3 values lie above the median with probability 1/8: no rank excludes it.
    assertThat(Quantiles.of(new double[] {1, 2, 3}).ci95(0.5)).isEqualTo(new Interval(1, 3));
    assertThat(Quantiles.of(new double[] {1, 2, 3}).ci95(0.95).hi()).isEqualTo(3);
  }

  @Test
  void dotsStandAtTheMiddlesOfEquallyLikelyParts() {
    // Quantiles at 1/8, 3/8, 5/8 and 7/8 of values from 0 to 80, 10 apart.
    double[] values = {0, 10, 20, 30, 40, 50, 60, 70, 80};

    assertThat(Quantiles.dots(values, 4)).containsExactly(10.0, 30.0, 50.0, 70.0);
    assertThat(Quantiles.dots(new double[] {7}, 2)).containsExactly(7.0, 7.0);
  }

  @Test
  void theCallersArrayStaysAsItIs() {
    double[] values = {3, 1, 2};
    Quantiles.of(values);

    assertThat(values).containsExactly(3, 1, 2);
  }

  @Test
  void impossibleQuestionsAreRefused() {
    Quantiles quantiles = Quantiles.of(new double[] {1});

    assertThatIllegalArgumentException().isThrownBy(() -> quantiles.at(1.1));
    assertThatIllegalArgumentException().isThrownBy(() -> quantiles.at(Double.NaN));
    assertThatIllegalArgumentException().isThrownBy(() -> Quantiles.dots(new double[] {1}, 0));
  }
}
