package slipstream.simulator.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class MomentsTest {
  @Test
  void meanAndScatterAreThoseOfTheValues() {
    // Mean 4; squared distances 4 + 0 + 4 = 8, / 2 = 4.
    Moments moments = of(2, 4, 6);

    assertThat(moments.count()).isEqualTo(3);
    assertThat(moments.mean()).isEqualTo(4);
    assertThat(moments.variance()).isEqualTo(4);
    assertThat(moments.sd()).isEqualTo(2);
    // t with 2 degrees of freedom: 4.302653 x 2 / sqrt(3).
    assertThat(moments.ci95().halfWidth()).isCloseTo(4.96828, within(1e-5));
  }

  @Test
  void mergedBlocksSayWhatAllValuesSay() {
    Moments merged = of(2, 4, 6);
    merged.merge(of(9, 11));
    Moments all = of(2, 4, 6, 9, 11);

    // Sum 32, mean 6.4; squares 258 - 5 x 40.96 = 53.2, / 4 = 13.3.
    assertThat(merged.count()).isEqualTo(5);
    assertThat(merged.mean()).isCloseTo(6.4, within(1e-14));
    assertThat(merged.variance()).isCloseTo(13.3, within(1e-13));
    assertThat(all.variance()).isCloseTo(13.3, within(1e-13));
  }

  @Test
  void anEmptyBlockChangesNothing() {
    Moments moments = of(2, 4.1);
    moments.merge(of());
    Moments fromEmpty = of();
    fromEmpty.merge(of(2, 4.1));

    assertThat(moments.mean()).isEqualTo(of(2, 4.1).mean()).isEqualTo(fromEmpty.mean());
    assertThat(moments.variance()).isEqualTo(of(2, 4.1).variance()).isEqualTo(fromEmpty.variance());
  }

  @Test
  void oneValueHasNoScatterToSpeakOf() {
    assertThat(of(7).sd()).isZero();
    assertThat(of(7).ci95()).isEqualTo(new Interval(Double.NaN, Double.NaN));
    assertThat(of().ci95()).isEqualTo(new Interval(Double.NaN, Double.NaN));
  }

  private static Moments of(double... values) {
    Moments moments = new Moments();
    for (double value : values) {
      moments.add(value);
    }
    return moments;
  }
}
