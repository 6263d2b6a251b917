package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Empirical;
import slipstream.simulator.random.distribution.Exponential;
import slipstream.simulator.random.distribution.Gamma;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.random.distribution.Mixture;
import slipstream.simulator.random.distribution.Triangular;
import slipstream.simulator.random.distribution.Uniform;
import slipstream.simulator.random.distribution.Weibull;

class ScaledDistributionTest {
  static List<Distribution> families() {
    return List.of(
        new Constant(3),
        new Uniform(2, 6),
        new Triangular(1, 2, 7),
        new Exponential(3),
        new Gamma(2.5, 3),
        new Lognormal(6, 0.7),
        new Weibull(1.5, 4),
        Empirical.of(9, 1, 4),
        new Mixture(List.of(0.25, 0.75), List.of(new Constant(2), new Lognormal(5, 0.3))));
  }

  @ParameterizedTest
  @MethodSource("families")
  void everyDrawGrowsWithTheFactor(Distribution quantity) {
    Distribution tripled = quantity.scaledBy(3);
    RandomStream one = new RandomStream(1, 2);
    RandomStream other = new RandomStream(1, 2);
    for (int i = 0; i < 100; i++) {
      assertThat(tripled.sample(other))
          .isCloseTo(3 * quantity.sample(one), within(1e-9 * tripled.mean()));
    }
    assertThat(tripled.mean()).isCloseTo(3 * quantity.mean(), within(1e-9));
    assertThat(tripled.middle()).isCloseTo(3 * quantity.middle(), within(1e-9));
  }

  @Test
  void theMiddleIsTheMedianOfLongTailsAndOfDataAndTheMeanOfTheOthers() {
    assertThat(new Lognormal(6, 0.7).middle()).isEqualTo(6);
    // scale x (ln 2)^(1/shape): at shape 1 the median of an exponential
    assertThat(new Weibull(1, 4).middle()).isCloseTo(4 * 0.6931471805599453, within(1e-12));
    // 4 x sqrt(0.693147)
    assertThat(new Weibull(2, 4).middle()).isCloseTo(3.330218, within(1e-6));
    assertThat(Empirical.of(9, 1, 4).middle()).isEqualTo(4);
    assertThat(Empirical.of(9, 1, 4, 6).middle()).isEqualTo(5);
    assertThat(new Triangular(0, 2, 7).middle()).isEqualTo(3);
    assertThat(new Uniform(2, 6).middle()).isEqualTo(4);
    assertThat(new Exponential(3).middle()).isEqualTo(3);
    assertThat(new Gamma(2.5, 3).middle()).isEqualTo(3);
    assertThat(new Constant(3).middle()).isEqualTo(3);
    // 1/4 x 2 + 3/4 x 4
    assertThat(new Mixture(List.of(1.0, 3.0), List.of(new Constant(2), new Constant(4))).middle())
        .isEqualTo(3.5);
  }

  @Test
  void aCapStaysWhereItIs() {
    assertThat(new Capped(new Lognormal(6, 0.7), 20).scaledBy(2))
        .isEqualTo(new Capped(new Lognormal(12, 0.7), 20));
    assertThat(new Capped(new Lognormal(6, 0.7), 5).middle()).isEqualTo(6);
  }

  @Test
  void aFactorIsAboveZero() {
    assertThatThrownBy(() -> new Lognormal(6, 0.7).scaledBy(0))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factor must be above 0 and finite, but is 0.0");
  }
}
