package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.math3.analysis.integration.IterativeLegendreGaussIntegrator;
import org.apache.commons.math3.distribution.ExponentialDistribution;
import org.apache.commons.math3.distribution.GammaDistribution;
import org.apache.commons.math3.distribution.LogNormalDistribution;
import org.apache.commons.math3.distribution.RealDistribution;
import org.apache.commons.math3.distribution.TriangularDistribution;
import org.apache.commons.math3.distribution.UniformRealDistribution;
import org.apache.commons.math3.distribution.WeibullDistribution;
import org.apache.commons.math3.stat.StatUtils;
import org.apache.commons.math3.stat.inference.KolmogorovSmirnovTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import slipstream.simulator.random.distribution.Capped;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Exponential;
import slipstream.simulator.random.distribution.Gamma;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.random.distribution.Triangular;
import slipstream.simulator.random.distribution.Uniform;
import slipstream.simulator.random.distribution.Weibull;
import slipstream.simulator.random.function.NormalQuantile;

/**
 * Our distributions against commons-math's, which know their laws but draw differently.
 *
 * <p>Seeds are fixed, so these tests don't flicker. Had they been chosen at random, all tests of
 * this class together would raise a false alarm with a probability of 1e-4 (Bonferroni: each of the
 * 2 x 12 statistical tests at 1e-4 / 24).
 */
class DistributionLawTest {
  private static final double FALSE_ALARM = 1e-4 / 24;

  /** Two-sided normal deviate of {@link #FALSE_ALARM}. */
  private static final double DEVIATES = -NormalQuantile.at(FALSE_ALARM / 2);

  static Stream<Arguments> laws() {
    return Stream.of(
        Arguments.of(new Uniform(2, 5), new UniformRealDistribution(2, 5)),
        Arguments.of(new Triangular(1, 2, 6), new TriangularDistribution(1, 2, 6)),
        Arguments.of(new Triangular(1, 6, 6), new TriangularDistribution(1, 6, 6)),
        Arguments.of(new Exponential(4), new ExponentialDistribution(4)),
        Arguments.of(new Gamma(0.3, 2), new GammaDistribution(0.3, 2 / 0.3)),
        Arguments.of(new Gamma(1, 2), new GammaDistribution(1, 2)),
        Arguments.of(new Gamma(40, 2), new GammaDistribution(40, 2.0 / 40)),
        Arguments.of(new Lognormal(6, 0.6), new LogNormalDistribution(Math.log(6), 0.6)),
        Arguments.of(new Lognormal(6, 0.1), new LogNormalDistribution(Math.log(6), 0.1)),
        Arguments.of(new Weibull(0.7, 3), new WeibullDistribution(0.7, 3)),
        Arguments.of(new Weibull(1, 3), new WeibullDistribution(1, 3)),
        Arguments.of(new Weibull(4, 3), new WeibullDistribution(4, 3)));
  }

  @ParameterizedTest
  @MethodSource("laws")
  void drawsFollowTheLaw(Distribution ours, RealDistribution law) {
    double p = new KolmogorovSmirnovTest().kolmogorovSmirnovTest(law, draws(ours, 5_000), false);

    assertThat(p).isGreaterThan(FALSE_ALARM);
  }

  @ParameterizedTest
  @MethodSource("laws")
  void theAverageOfManyDrawsIsTheMean(Distribution ours, RealDistribution law) {
    assertThat(ours.mean()).isCloseTo(law.getNumericalMean(), within(1e-12 * ours.mean()));

    double[] draws = draws(ours, 50_000);
    double error = Math.sqrt(law.getNumericalVariance() / draws.length);
    assertThat(StatUtils.mean(draws)).isCloseTo(ours.mean(), within(DEVIATES * error));
  }

  /** E[min(X, c)] is the integral of P(X > x) from 0 to c, for X at least 0. */
  @ParameterizedTest
  @MethodSource("laws")
  void theCappedMeanIsTheIntegralOfTheTail(Distribution ours, RealDistribution law) {
    var integrator = new IterativeLegendreGaussIntegrator(16, 1e-9, 1e-10);
    for (double cap : List.of(0.5, 1.5, 3.0, 5.5, 9.0)) {
      // x = y^4 takes the steepness out of densities that are infinite at 0.
      double integral =
          integrator.integrate(
              10_000_000,
              y -> 4 * y * y * y * (1 - law.cumulativeProbability(y * y * y * y)),
              0,
              Math.pow(cap, 0.25));
      assertThat(ours.meanUpTo(cap)).isCloseTo(integral, within(1e-6));
      assertThat(new Capped(ours, cap).mean()).isEqualTo(ours.meanUpTo(cap));
    }
    assertThat(ours.meanUpTo(-2)).isEqualTo(-2);
    assertThat(ours.meanUpTo(1e9)).isCloseTo(ours.mean(), within(1e-9));
  }

  private static double[] draws(Distribution distribution, int count) {
    RandomStream stream = new RandomStream(1, 2);
    stream.restart(RandomStream.replicationKey(3, 4));
    double[] draws = new double[count];
    for (int i = 0; i < count; i++) {
      draws[i] = distribution.sample(stream);
    }
    return draws;
  }
}
