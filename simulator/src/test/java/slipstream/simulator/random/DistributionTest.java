package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
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

class DistributionTest {
  private final RandomStream stream = new RandomStream(1, 1);

  @Test
  void aLognormalByMedianAndP90HasBoth() {
    // ln(15 / 6) = 0.91629; 90% of a normal lies below 1.28155 sigma: sigma = 0.71498.
    Lognormal size = Lognormal.ofMedianAndP90(6, 15);

    assertThat(size.median()).isEqualTo(6);
    assertThat(size.sigma()).isCloseTo(0.71498, within(1e-5));
    assertThat(shareBelow(size, 15)).isCloseTo(0.9, within(0.006));
  }

  @Test
  void aLognormalFromLowToHighHoldsEightInTenBetween() {
    // The median is the geometric mean, sqrt(3 x 12) = 6; ln(12 / 3) / (2 x 1.28155) = 0.54086.
    Lognormal size = Lognormal.between(3, 12);

    assertThat(size.median()).isCloseTo(6, within(1e-12));
    assertThat(size.sigma()).isCloseTo(0.54086, within(1e-5));
    assertThat(shareBelow(size, 3)).isCloseTo(0.1, within(0.006));
    assertThat(shareBelow(size, 12)).isCloseTo(0.9, within(0.006));
  }

  @Test
  void raisingTheHighEndRaisesAllDrawsAboveTheLowEnd() {
    Lognormal narrow = Lognormal.between(3, 12);
    Lognormal wide = Lognormal.between(3, 13);
    RandomStream other = new RandomStream(1, 1);
    for (int i = 0; i < 10_000; i++) {
      double before = narrow.sample(stream);
      double after = wide.sample(other);
      assertThat(after > before).isEqualTo(before > 3);
    }
  }

  @Test
  void aWeibullByMedianHasHalfOfItsDrawsBelow() {
    assertThat(shareBelow(Weibull.ofMedian(0.7, 5), 5)).isCloseTo(0.5, within(0.01));
  }

  @Test
  void aLognormalWithoutSpreadIsItsMedian() {
    Lognormal exact = new Lognormal(6, 0);

    assertThat(exact.sample(stream)).isEqualTo(6);
    assertThat(exact.mean()).isEqualTo(6);
    assertThat(exact.meanUpTo(5)).isEqualTo(5);
  }

  @Test
  void theMeanOfACappedWaitCountsLongWaitsAsTheCap() {
    // Mean 2, ended at 2: 2 x (1 - 1/e) = 1.26424.
    assertThat(new Capped(new Exponential(2), 2).mean()).isCloseTo(1.26424, within(1e-5));
    // Two caps act as the smaller one.
    assertThat(new Capped(new Capped(new Constant(9), 5), 7).mean()).isEqualTo(5);
    // Uniform from 0 to 4, ended at 2: half of the draws average 1, the other half are 2.
    assertThat(new Capped(new Uniform(0, 4), 2).mean()).isEqualTo(1.5);
  }

  @Test
  void observedValuesAreEquallyLikely() {
    Empirical observed = Empirical.of(8, 1, 1, 2);

    assertThat(observed.mean()).isEqualTo(3); // (8 + 1 + 1 + 2) / 4
    assertThat(observed.meanUpTo(2)).isEqualTo(1.5); // (2 + 1 + 1 + 2) / 4
    assertThat(shareBelow(observed, 1.5)).isCloseTo(0.5, within(0.01));
    assertThat(observed).isEqualTo(Empirical.of(1, 2, 1, 8));
  }

  @Test
  void aMixtureWeighsItsComponents() {
    Mixture tickets = new Mixture(List.of(3.0, 1.0), List.of(new Constant(2), new Constant(10)));

    assertThat(tickets.weights()).containsExactly(0.75, 0.25);
    assertThat(tickets.mean()).isEqualTo(4); // 0.75 x 2 + 0.25 x 10
    assertThat(tickets.meanUpTo(6)).isEqualTo(3); // 0.75 x 2 + 0.25 x 6
    assertThat(shareBelow(tickets, 5)).isCloseTo(0.75, within(0.009));
  }

  @Test
  void aComponentWithoutWeightIsNeverChosen() {
    Mixture mixture =
        new Mixture(
            List.of(0.0, 1.0, 0.0), List.of(new Constant(1), new Constant(2), new Constant(3)));

    assertThat(shareBelow(mixture, 1.5)).isZero();
    assertThat(shareBelow(mixture, 2.5)).isEqualTo(1);
  }

  @Test
  void gammasWithEqualParametersAreEqual() {
    assertThat(new Gamma(2, 3)).isEqualTo(new Gamma(2, 3)).hasSameHashCodeAs(new Gamma(2, 3));
    assertThat(new Gamma(2, 3))
        .isNotEqualTo(new Gamma(2, 4))
        .hasToString("Gamma[shape=2.0, mean=3.0]");
  }

  static Stream<Arguments> impossible() {
    return Stream.of(
        refused(() -> new Constant(Double.NaN), "value must be a finite number"),
        refused(() -> new Uniform(2, 1), "low must not exceed high, but 2.0 is above 1.0"),
        refused(() -> new Triangular(1, 5, 4), "mode must not exceed high"),
        refused(() -> new Triangular(3, 2, 4), "low must not exceed mode"),
        refused(() -> new Exponential(0), "mean must be above 0"),
        refused(() -> new Exponential(Double.NaN), "mean must be above 0"),
        refused(() -> new Gamma(0, 1), "shape must lie between 0.1 and 10000.0, but is 0.0"),
        refused(() -> new Gamma(1, -1), "mean must be above 0"),
        refused(() -> new Lognormal(-1, 1), "median must be above 0"),
        refused(() -> new Lognormal(1, -0.1), "sigma must lie between 0.0 and 10.0"),
        refused(() -> Lognormal.ofMedianAndP90(6, 5), "median must not exceed p90"),
        refused(() -> Lognormal.between(0, 5), "low must be above 0"),
        refused(() -> Lognormal.between(6, 5), "low must not exceed high"),
        refused(() -> new Weibull(0.01, 1), "shape must lie between"),
        refused(() -> Weibull.ofMedian(1, Double.POSITIVE_INFINITY), "median must be above 0"),
        refused(() -> Empirical.of(), "values must not be empty"),
        refused(() -> Empirical.of(1, Double.NaN), "each of the values must be a finite number"),
        refused(() -> new Mixture(List.of(1.0), List.of()), "1 weights don't fit 0 components"),
        refused(() -> mixture(-1), "each weight must lie between 0.0"),
        refused(() -> mixture(0), "the sum of weights must be above 0"),
        refused(() -> new Capped(new Constant(1), Double.NaN), "max must be a finite number"));
  }

  private static Arguments refused(ThrowingCallable construction, String reason) {
    return Arguments.of(construction, reason);
  }

  private static Mixture mixture(double weight) {
    return new Mixture(List.of(weight), List.of(new Constant(1)));
  }

  @ParameterizedTest
  @MethodSource("impossible")
  void impossibleParametersAreRefusedWithTheReason(ThrowingCallable construction, String reason) {
    assertThatIllegalArgumentException().isThrownBy(construction).withMessageContaining(reason);
  }

  /** 40,000 draws: the standard error of a share is at most 0.0025. */
  private double shareBelow(Distribution distribution, double bound) {
    stream.restart(RandomStream.replicationKey(20261, 1));
    int below = 0;
    for (int i = 0; i < 40_000; i++) {
      below += distribution.sample(stream) < bound ? 1 : 0;
    }
    return below / 40_000.0;
  }
}
