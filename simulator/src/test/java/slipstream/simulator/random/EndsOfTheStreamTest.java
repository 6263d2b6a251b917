package slipstream.simulator.random;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import slipstream.simulator.random.distribution.Constant;
import slipstream.simulator.random.distribution.Distribution;
import slipstream.simulator.random.distribution.Exponential;
import slipstream.simulator.random.distribution.Gamma;
import slipstream.simulator.random.distribution.Lognormal;
import slipstream.simulator.random.distribution.Mixture;

/** What the smallest and the largest word of a stream make, which no number of draws may meet. */
class EndsOfTheStreamTest {
  private static final long ALL_ONES = -1;

  @Test
  void theLargestWordMakesTheLongestWait() {
    // Uniform is 1 - 2^-53, and -log 2^-53 = 53 x 0.693147.
    assertThat(before(ALL_ONES).uniform()).isEqualTo(1 - 0x1p-53);
    assertThat(before(ALL_ONES).exponential()).isCloseTo(36.7368006, within(1e-7));
    assertThat(before(0).exponential()).isEqualTo(0x1p-53);
  }

  /** At shape 1 a gamma is an exponential, from its first cell to its last. */
  @Test
  void aGammasTableReachesBothEnds() {
    Gamma gamma = new Gamma(1, 2);

    assertThat(gamma.sample(before(ALL_ONES))).isCloseTo(2 * 36.7368, within(0.001));
    assertThat(gamma.sample(before(0))).isCloseTo(2 * 0x1p-53, withinPercentage(1));
    RandomStream one = new RandomStream(1, 1);
    RandomStream other = new RandomStream(1, 1);
    Exponential exponential = new Exponential(2);
    for (int i = 0; i < 20_000; i++) {
      assertThat(gamma.sample(one)).isCloseTo(exponential.sample(other), within(0.002));
    }
  }

  /** The sum of two waits of mean 3 is below 3 y with probability 1 - (1 + y) e^-y. */
  @Test
  void aGammaOfShapeTwoIsTheSumOfTwoWaits() {
    Gamma gamma = new Gamma(2, 6);

    assertThat(gamma.shape()).isEqualTo(2);
    RandomStream one = new RandomStream(1, 1);
    RandomStream other = new RandomStream(1, 1);
    for (int i = 0; i < 20_000; i++) {
      double y = gamma.sample(one) / 3;
      assertThat(1 - (1 + y) * Math.exp(-y)).isCloseTo(other.inside(), within(6e-4));
    }
  }

  /** Seven sevenths sum to 1 - 2^-52 in doubles, which the largest word exceeds. */
  @Test
  void whatRoundingLeavesOfTheWeightsGoesToTheLastThatHasAny() {
    List<Double> weights = new ArrayList<>(Collections.nCopies(7, 1.0));
    weights.add(0.0);
    List<Distribution> values = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      values.add(new Constant(i));
    }

    assertThat(new Mixture(weights, values).sample(before(ALL_ONES))).isEqualTo(6);
    assertThat(new Mixture(weights, values).sample(before(0))).isZero();
  }

  @Test
  void theBoundsOfAParameterAreAllowed() {
    assertThat(new Gamma(0.1, 1).shape()).isEqualTo(0.1);
    assertThat(new Gamma(10_000, 1).shape()).isEqualTo(10_000);
    assertThat(new Lognormal(1, 10).sigma()).isEqualTo(10);
    assertThatIllegalArgumentException().isThrownBy(() -> new Lognormal(1, Math.nextUp(10.0)));
  }

  /** A stream whose next word is this one: its mixing, backwards. */
  private static RandomStream before(long word) {
    long z = word ^ word >>> 31 ^ word >>> 62;
    z *= 0x319642B2D24D8EC3L; // times 0x94D049BB133111EB it is 1
    z = z ^ z >>> 27 ^ z >>> 54;
    z *= 0x96DE1B173F119089L; // times 0xBF58476D1CE4E5B9 it is 1
    z = z ^ z >>> 30 ^ z >>> 60;
    RandomStream stream = new RandomStream(0, 0);
    stream.startAt(z - 0x9E3779B97F4A7C15L);
    return stream;
  }
}
