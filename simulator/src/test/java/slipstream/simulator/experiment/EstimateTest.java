package slipstream.simulator.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;
import slipstream.simulator.statistics.Interval;

class EstimateTest {
  private static Estimate between(double lo, double hi) {
    return new Estimate((lo + hi) / 2, new Interval(lo, hi));
  }

  /** 1 and 3: mean 2, standard error 1; Student's t for one degree of freedom is 12.7062. */
  @Test
  void aMeanHasTheIntervalOfItsValues() {
    Estimate of = Estimate.of(new double[] {1, 3});
    assertThat(of.mean()).isEqualTo(2);
    assertThat(of.ci95().lo()).isCloseTo(2 - 12.7062, within(1e-4));
    assertThat(of.ci95().hi()).isCloseTo(2 + 12.7062, within(1e-4));
  }

  @Test
  void anotherUnitDividesAll() {
    assertThat(between(6, 18).per(6)).isEqualTo(between(1, 3));
  }

  /** An interval that ends at 0 holds it. */
  @Test
  void aSignIsResolvedWhereZeroLiesOutside() {
    assertThat(between(0.1, 2).resolved()).isTrue();
    assertThat(between(-2, -0.1).resolved()).isTrue();
    assertThat(between(-1, 2).resolved()).isFalse();
    assertThat(between(0, 2).resolved()).isFalse();
    assertThat(between(-2, 0).resolved()).isFalse();
    assertThat(Estimate.UNKNOWN.resolved()).isFalse();
  }
}
