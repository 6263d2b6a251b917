package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

class SummaryTest {
  @Test
  void meanScatterAndQuantilesAreThoseOfTheValues() {
    // Sum 50, mean 10; squared distances 36 + 16 + 0 + 16 + 36 = 104, / 4 = 26.
    Summary summary = Summary.of(new double[] {16, 4, 10, 6, 14}, "days");

    assertThat(summary.mean()).isEqualTo(10);
    assertThat(summary.sd()).isEqualTo(Math.sqrt(26));
    // Place (5 - 1) x 0.1 = 0.4: 4 + 0.4 x (6 - 4).
    assertThat(summary.p10()).isCloseTo(4.8, within(1e-12));
    assertThat(summary.p25()).isEqualTo(6);
    assertThat(summary.p50()).isEqualTo(10);
    assertThat(summary.p75()).isEqualTo(14);
    // Place 4 x 0.85 = 3.4: 14 + 0.4 x (16 - 14); 0.9 and 0.95 likewise.
    assertThat(summary.p85()).isCloseTo(14.8, within(1e-12));
    assertThat(summary.p90()).isCloseTo(15.2, within(1e-12));
    assertThat(summary.p95()).isCloseTo(15.6, within(1e-12));
    assertThat(summary.unit()).isEqualTo("days");
  }

  @Test
  void theIntervalOfTheMeanIsStudents() {
    // 97.5% quantile of t with 4 degrees of freedom: 2.776445; half width 2.776445 x sqrt(26 / 5).
    Summary summary = Summary.of(new double[] {16, 4, 10, 6, 14}, "days");

    assertThat(summary.ci95().halfWidth()).isCloseTo(6.33127, within(1e-5));
    assertThat((summary.ci95().lo() + summary.ci95().hi()) / 2).isCloseTo(10, within(1e-12));
  }

  @Test
  void quantileIntervalsAreNamedInAscendingOrder() {
    Summary summary = Summary.of(new double[] {1, 2, 3}, "days");

    assertThat(summary.quantileCi95().keySet())
        .containsExactly("p10", "p25", "p50", "p75", "p85", "p90", "p95");
  }

  @Test
  void oneRunHasNoScatterToSpeakOf() {
    Summary summary = Summary.of(new double[] {7}, "days");

    assertThat(summary.sd()).isZero();
    assertThat(summary.ci95()).isEqualTo(new Interval(Double.NaN, Double.NaN));
    assertThat(summary.p95()).isEqualTo(7);
    assertThat(summary.quantileCi95().get("p50")).isEqualTo(new Interval(7, 7));
  }

  @Test
  void equalRunsHaveExactlyTheirValueAsMean() {
    double[] values = new double[1000];
    Arrays.fill(values, 0.1);

    assertThat(Summary.of(values, "days").mean()).isEqualTo(0.1);
    assertThat(Summary.of(values, "days").ci95()).isEqualTo(new Interval(0.1, 0.1));
  }

  @Test
  void aLargeOffsetCostsNoScatter() {
    // Around a million millions the squares would have lost all digits.
    Summary summary = Summary.of(new double[] {1e12 + 1, 1e12 + 2, 1e12 + 3}, "days");

    assertThat(summary.mean()).isEqualTo(1e12 + 2);
    assertThat(summary.sd()).isEqualTo(1);
  }

  @Test
  void anIndicatorHasWilsonsInterval() {
    Summary onTime = Summary.ofIndicator(new double[] {1, 0, 1, 1}, "share");

    assertThat(onTime.mean()).isEqualTo(0.75);
    assertThat(onTime.sd()).isEqualTo(0.5); // 3 x 0.25² + 0.75² = 0.75, / 3 = 0.25
    assertThat(onTime.ci95()).isEqualTo(Share.of(3, 4).ci95());
    assertThat(Summary.ofIndicator(new double[] {1}, "share").ci95().hi()).isEqualTo(1);
  }

  @Test
  void impossibleValuesAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.of(new double[0], "days"))
        .withMessage("no values to summarize");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.of(new double[] {1, Double.NaN}, "days"))
        .withMessageContaining("NaN");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Summary.ofIndicator(new double[] {0.5}, "share"))
        .withMessageContaining("0.5");
  }

  /** Squares 1 and 1, over 2 - 1. */
  @Test
  void twoValuesHaveAScatter() {
    assertThat(Summary.of(new double[] {0, 2}, "days").sd()).isEqualTo(Math.sqrt(2));
  }

  @Test
  void anIntervalContainsItsEnds() {
    Interval interval = new Interval(1, 2);
    assertThat(interval.contains(1)).isTrue();
    assertThat(interval.contains(2)).isTrue();
    assertThat(interval.contains(0.99)).isFalse();
    assertThat(interval.contains(2.01)).isFalse();
  }
}
